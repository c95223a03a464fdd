/** One person's Excel: the add-in's requests, the events it hears, and the person's own hands on the grid. */
import { makeDispatcher } from "../excel/api/objects";
import type { SettingsBag } from "../excel/api/settings";
import { calculatedEvents, eventsOfBook, eventsOfView } from "../excel/events";
import { clearByHand, pasteTexts, sheetTabs, startOfEdit, typeText } from "../excel/grid";
import { gridView } from "../excel/grid-view";
import type { LiveBook } from "../excel/live-book";
import { PersonView } from "../excel/person-view";
import { findSheet } from "../excel/sheets";
import type { Dispatcher } from "../protocol/dispatcher";
import type { Sheet } from "../../src/xlsx/model";
import type { BatchAnswer, EditStart, GridView, RichApiEvent, Seat, SeatOptions, SheetTab, TypeOutcome } from "../seat";
import { Listeners } from "./listeners";

/** What a recent Excel on the web says of itself. DelayForCellEdit: fact 1.17. */
const USUAL_SETS = { ExcelApi: "1.17", DelayForCellEdit: "1.1" };
/** Fact 1.4. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;
/** Fact 1.14. */
const TRANSPORT = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
/** Fact 1.17: the request may wait for the end of cell edit mode. */
const DELAY_FOR_CELL_EDIT = 64;

const READ_ONLY = { kind: "locked", text: "This workbook is open for reading only." } as const;

export class PersonSeat implements Seat {
  readonly requirementSets: Readonly<Record<string, string>>;
  private readonly personView: PersonView;
  private readonly dispatcher: Dispatcher;
  private readonly richApi = new Listeners<RichApiEvent>();
  private readonly selection = new Listeners<void>();
  private readonly grid = new Listeners<void>();
  private readonly editEnds = new Listeners<void>();
  private readonly stopListening: ReadonlyArray<() => void>;
  private waiting: RichApiEvent[] = [];
  private recalculated = false;

  constructor(
    private readonly live: LiveBook,
    name: string,
    private readonly settings: SettingsBag,
    options: SeatOptions,
  ) {
    this.requirementSets = options.requirementSets ?? USUAL_SETS;
    this.personView = new PersonView(live, name, {
      readOnly: options.readOnly ?? false,
      findSeesFilteredRows: options.findSeesFilteredRows ?? false,
    });
    this.dispatcher = makeDispatcher(this.personView, settings, this.requirementSets);
    this.stopListening = [
      live.listen((event, by) => {
        if (event.kind === "cells") this.recalculated = true;
        this.send(eventsOfBook(live, event, by, this));
        this.grid.tell();
      }),
      this.personView.listen((event) => {
        this.send(eventsOfView(live, event));
        if (event.kind === "selected") this.selection.tell();
        this.grid.tell();
      }),
    ];
  }

  async execute(body: unknown, flags = 0): Promise<BatchAnswer> {
    if (sizeOf(body) > LARGEST_PAYLOAD) return { transportError: TRANSPORT.requestTooLarge };
    if (this.personView.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { transportError: TRANSPORT.cellEditMode }; // fact 1.16
      await this.endOfEdit();
    }
    const response = this.live.actAs({ person: this, through: "addin" }, () => this.dispatcher.run(body));
    if (sizeOf(response) > LARGEST_PAYLOAD) return { transportError: TRANSPORT.responseTooLarge };
    return { body: response };
  }

  onRichApiEvent(listener: (event: RichApiEvent) => void): () => void {
    return this.richApi.add(listener);
  }
  onSelectionChanged(listener: () => void): () => void {
    return this.selection.add(listener);
  }
  onView(listener: () => void): () => void {
    return this.grid.add(listener);
  }

  loadSettings(): Record<string, string> {
    return Object.fromEntries(this.settings);
  }
  /** Fact 5.7: the whole bag replaces the whole bag. */
  saveSettings(settings: Record<string, string>): void {
    this.settings.clear();
    for (const [key, value] of Object.entries(settings)) this.settings.set(key, value);
    this.live.changed({ kind: "names" });
  }

  sheets(): SheetTab[] {
    return sheetTabs(this.live, this.personView.activeSheet);
  }
  view(sheet: string, top: number, left: number, rows: number, columns: number): GridView {
    const found = this.sheet(sheet);
    return gridView(this.live, found, { row: top, column: left, rows, columns }, this.personView.selection(found));
  }
  activate(sheet: string): void {
    this.personView.activate(this.sheet(sheet));
  }
  select(sheet: string, row: number, column: number, rows = 1, columns = 1): void {
    this.personView.select(this.sheet(sheet), { row, column, rows, columns });
  }

  beginEdit(sheet: string, row: number, column: number): EditStart {
    const found = this.sheet(sheet);
    const start = startOfEdit(this.live, found, row, column);
    if (this.personView.options.readOnly) return { ...start, readOnly: READ_ONLY.text };
    if (start.readOnly === undefined) this.personView.editing = { sheet: found, row, column };
    return start;
  }
  cancelEdit(): void {
    this.personView.editing = undefined;
    this.editEnds.tell();
  }
  type(sheet: string, row: number, column: number, text: string, evenSo = false): TypeOutcome {
    const outcome = this.byHand(() => typeText(this.live, this.sheet(sheet), row, column, text, evenSo));
    if (outcome.kind !== "refused") this.cancelEdit();
    return outcome;
  }
  paste(sheet: string, row: number, column: number, values: string[][]): TypeOutcome {
    return this.byHand(() => pasteTexts(this.live, this.sheet(sheet), row, column, values));
  }
  clear(sheet: string, row: number, column: number, rows: number, columns: number): TypeOutcome {
    return this.byHand(() => clearByHand(this.live, this.sheet(sheet), { row, column, rows, columns }));
  }

  leave(): void {
    for (const stop of this.stopListening) stop();
    this.waiting = [];
  }

  private byHand(work: () => TypeOutcome): TypeOutcome {
    if (this.personView.options.readOnly) return READ_ONLY;
    return this.live.actAs({ person: this, through: "hand" }, work);
  }

  private sheet(name: string): Sheet {
    const sheet = findSheet(this.live.book, name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  private endOfEdit(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.editEnds.add(() => {
        stop();
        resolve();
      });
    });
  }

  /** Events come after the answer to the request that raised them. */
  private send(events: readonly RichApiEvent[]): void {
    if (this.waiting.length === 0 && events.length > 0) setTimeout(() => this.flush(), 0);
    this.waiting.push(...events);
  }

  private flush(): void {
    const events = this.recalculated ? [...this.waiting, ...calculatedEvents(this.live)] : this.waiting;
    this.waiting = [];
    this.recalculated = false;
    for (const event of events) this.richApi.tell(event);
  }
}

function sizeOf(body: unknown): number {
  return Buffer.byteLength(JSON.stringify(body));
}
