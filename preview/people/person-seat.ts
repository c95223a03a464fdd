/** One person's Excel: the add-in's requests, the events it hears, and the person's own hands on the grid. */
import type { Sheet, Xlsx } from "../../src/xlsx/model";
import { makeDispatcher } from "../excel/api/objects";
import { eventsOfBook, eventsOfView } from "../excel/events";
import { clearByHand, pasteTexts, sheetTabs, startOfEdit, typeText } from "../excel/grid";
import { deleteLines, insertLines, renameByHand } from "../excel/grid-lines";
import { filterByHand, headerMenu, sortByHand } from "../excel/grid-tables";
import { gridView } from "../excel/grid-view";
import type { Actor, LiveBook } from "../excel/live-book";
import { PersonView } from "../excel/person-view";
import { findSheet } from "../excel/sheets";
import type {
  Axis,
  BatchAnswer,
  Delays,
  EditStart,
  GridView,
  HeaderMenu,
  RichApiEvent,
  Seat,
  SeatOptions,
  SeatState,
  SheetTab,
  TypeOutcome,
} from "../seat";
import type { Trouble, TroubleKind } from "../trouble";
import { EventQueue } from "./event-queue";
import { Listeners } from "./listeners";
import type { Server } from "./open-workbook";
import type { OwnCopy } from "./own-copy";
import { Requests } from "./requests";
import { Troubles } from "./troubles";

/** What a recent Excel on the web says of itself. DelayForCellEdit: fact 1.17. */
const USUAL_SETS = { ExcelApi: "1.17", DelayForCellEdit: "1.1" };
const AT_ONCE: Delays = { sending: 0, arriving: 0 };
const READ_ONLY = { kind: "locked", text: "This workbook is open for reading only." } as const;

export class PersonSeat implements Seat {
  readonly requirementSets: Readonly<Record<string, string>>;
  private readonly person: PersonView;
  private readonly requests: Requests;
  private readonly events: EventQueue;
  private readonly troubles: Troubles;
  /** Left out while the person hears of everything at once and shares the copy that is saved. */
  private copy: OwnCopy | undefined;
  /** Names that sheets had, and the ids of the sheets: what the page asks for may be a moment older. */
  private readonly formerNames = new Map<string, string>();
  private readonly selection = new Listeners<void>();
  private readonly grid = new Listeners<void>();
  private readonly stateChanges = new Listeners<void>();
  private stopListening: () => void;

  constructor(
    private readonly server: Server,
    private readonly options: SeatOptions,
  ) {
    this.requirementSets = options.requirementSets ?? USUAL_SETS;
    this.person = new PersonView(server.live, server.name, {
      readOnly: options.readOnly ?? false,
      findSeesFilteredRows: options.findSeesFilteredRows ?? false,
    });
    this.events = new EventQueue(this.person);
    this.troubles = new Troubles(this.person, (work) =>
      this.live.actAs({ person: this, through: "hand", tablesStay: true }, work),
    );
    this.requests = new Requests(
      makeDispatcher(this.person, server.settings, this.requirementSets),
      this.troubles,
      () => this.person.isEditing || this.troubles.get("cellOpen") !== undefined,
      (work) => this.live.actAs(this.actor("addin"), work),
      () => this.stateChanges.tell(),
    );
    this.stopListening = this.listenTo(server.live);
    this.person.listen((event) => {
      this.events.send(eventsOfView(this.live, event));
      if (event.kind === "selected") this.selection.tell();
      this.grid.tell();
    });
    if (options.delays) this.delay(options.delays);
  }

  get book(): Xlsx {
    return this.live.book;
  }

  execute(body: unknown, flags = 0): Promise<BatchAnswer> {
    return this.requests.execute(body, flags);
  }
  onRichApiEvent(listener: (event: RichApiEvent) => void): () => void {
    return this.events.listen(listener);
  }
  onSelectionChanged(listener: () => void): () => void {
    return this.selection.add(listener);
  }
  onView(listener: () => void): () => void {
    return this.grid.add(listener);
  }

  loadSettings(): Record<string, string> {
    return Object.fromEntries(this.server.settings);
  }
  /** Fact 5.7: the whole bag replaces the whole bag. */
  saveSettings(settings: Record<string, string>): void {
    this.server.settings.clear();
    for (const [key, value] of Object.entries(settings)) this.server.settings.set(key, value);
    this.server.live.changed({ kind: "names" });
  }

  sheets(): SheetTab[] {
    return sheetTabs(this.live, this.person.activeSheet);
  }
  view(sheet: string, top: number, left: number, rows: number, columns: number): GridView {
    const found = this.sheet(sheet);
    return gridView(this.live, found, { row: top, column: left, rows, columns }, this.person.selection(found));
  }
  activate(sheet: string): void {
    this.person.activate(this.sheet(sheet));
  }
  select(sheet: string, row: number, column: number, rows = 1, columns = 1): void {
    this.person.select(this.sheet(sheet), { row, column, rows, columns });
  }

  beginEdit(sheet: string, row: number, column: number): EditStart {
    const found = this.sheet(sheet);
    const start = startOfEdit(this.live, found, row, column);
    if (this.person.options.readOnly) return { ...start, readOnly: READ_ONLY.text };
    if (start.readOnly === undefined) this.person.beginEdit(found, row, column);
    return start;
  }
  cancelEdit(): void {
    this.person.endEdit();
    this.requests.editEnded();
  }
  type(sheet: string, row: number, column: number, text: string, evenSo = false): TypeOutcome {
    const outcome = this.byHand(sheet, (live, found) => {
      const cell = this.person.placeOfEdit(found, row, column);
      return typeText(live, found, cell.row, cell.column, text, evenSo);
    });
    if (outcome.kind !== "refused") this.cancelEdit();
    return outcome;
  }
  paste(sheet: string, row: number, column: number, values: string[][]): TypeOutcome {
    return this.byHand(sheet, (live, found) => pasteTexts(live, found, row, column, values));
  }
  clear(sheet: string, row: number, column: number, rows: number, columns: number): TypeOutcome {
    return this.byHand(sheet, (live, found) => clearByHand(live, found, { row, column, rows, columns }));
  }

  headerMenu(sheet: string, row: number, column: number): HeaderMenu | undefined {
    return headerMenu(this.live, this.sheet(sheet), row, column);
  }
  sort(sheet: string, row: number, column: number, order: "ascending" | "descending"): TypeOutcome {
    return this.byHand(sheet, (live, found) => sortByHand(live, found, row, column, order));
  }
  filter(sheet: string, row: number, column: number, value?: string): TypeOutcome {
    return this.byHand(sheet, (live, found) => filterByHand(live, found, row, column, value));
  }
  insertLines(sheet: string, axis: Axis, at: number, count: number): TypeOutcome {
    return this.byHand(sheet, (live, found) => insertLines(live, found, axis, at, count));
  }
  deleteLines(sheet: string, axis: Axis, at: number, count: number): TypeOutcome {
    return this.byHand(sheet, (live, found) => deleteLines(live, found, axis, at, count));
  }
  renameSheet(sheet: string, name: string): TypeOutcome {
    return this.byHand(sheet, (live, found) => renameByHand(live, found, name));
  }

  state(): SeatState {
    return {
      delays: this.copy?.delays ?? AT_ONCE,
      waiting: this.copy?.waiting ?? { sending: 0, arriving: 0 },
      cannotMerge: this.copy?.refused ?? false,
      troubles: this.troubles.all(),
      paneGone: this.requests.paneGone,
    };
  }
  onState(listener: () => void): () => void {
    return this.stateChanges.add(listener);
  }
  delay(delays: Partial<Delays>): void {
    if (!this.copy && (delays.sending ?? 0) === 0 && (delays.arriving ?? 0) === 0) return;
    (this.copy ?? this.takeCopy()).delay(delays);
  }
  deliver(count?: number): void {
    this.copy?.deliver(count);
  }
  send(count?: number): void {
    this.copy?.sendNow(count);
  }
  refresh(): void {
    if (this.copy) this.copy.refused = false;
    this.stateChanges.tell();
  }

  trouble(trouble: Trouble): void {
    this.troubles.start(trouble);
    this.troublesChanged();
  }
  calm(kind?: TroubleKind): void {
    for (const each of this.troubles.all()) if (kind === undefined || each.kind === kind) this.troubles.end(each.kind);
    this.troublesChanged();
  }

  leave(): void {
    this.stopListening();
    this.events.clear();
    this.server.leave(this, this.copy);
  }

  private get live(): LiveBook {
    return this.person.live;
  }

  private actor(through: Actor["through"]): Actor {
    return { person: this, through, tablesStay: this.troubles.get("tablesStay") !== undefined };
  }

  private byHand(sheet: string, work: (live: LiveBook, sheet: Sheet) => TypeOutcome): TypeOutcome {
    if (this.person.options.readOnly) return READ_ONLY;
    return this.live.actAs(this.actor("hand"), () => work(this.live, this.sheet(sheet)));
  }

  private troublesChanged(): void {
    const readOnly = (this.options.readOnly ?? false) || this.troubles.get("readOnly") !== undefined;
    this.person.options = { ...this.person.options, readOnly };
    if (!this.troubles.get("cellOpen")) this.requests.editEnded();
    if (!this.troubles.get("paneGone")) this.requests.paneGone = false;
    this.stateChanges.tell();
  }

  private sheet(name: string): Sheet {
    const former = this.formerNames.get(name.toLowerCase());
    const sheet = findSheet(this.live.book, name) ?? (former === undefined ? undefined : this.live.findSheet(former));
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  /** From now on the person has a copy of their own. */
  private takeCopy(): OwnCopy {
    this.copy = this.server.makeCopy(() => {
      this.grid.tell();
      this.stateChanges.tell();
    });
    this.stopListening();
    this.person.live = this.copy.live;
    this.stopListening = this.listenTo(this.copy.live);
    return this.copy;
  }

  private listenTo(live: LiveBook): () => void {
    return live.listen((event, by) => {
      if (event.kind === "sheetRenamed") this.formerNames.set(event.before.toLowerCase(), live.idOf(event.sheet));
      this.events.send(eventsOfBook(live, event, by, this), event.kind === "cells");
      this.grid.tell();
    });
  }
}
