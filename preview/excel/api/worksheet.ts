/** Excel.Worksheet. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { Area } from "../../../src/xlsx/address";
import type { Sheet, SheetVisibility } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerObject } from "../../protocol/server-object";
import type { Resolved } from "../../protocol/server-object";
import { usedArea } from "../cells";
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from "../errors";
import type { LiveBook } from "../live-book";
import { showLevels } from "../groups";
import { changeSheet } from "../operation";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../sheets";
import { asBoolean, asOneOf, asPlace, asText, asWhole, onSheet } from "./arguments";
import { Charts } from "./charts";
import { asColor } from "./color";
import { FreezePanes } from "./freeze-panes";
import type { HostContext } from "./host-context";
import { PageLayout } from "./page-layout";
import { SheetFilter } from "./sheet-filter";
import { WorksheetProtection } from "./worksheet-protection";

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const VISIBILITIES = ["visible", "hidden", "veryHidden"] as const satisfies readonly SheetVisibility[];

export class Worksheet extends ServerObject {
  readonly className = "Worksheet";

  constructor(
    private readonly context: HostContext,
    private readonly known: Sheet,
  ) {
    super();
  }

  get Id(): string {
    return this.live.idOf(this.known);
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    this.context.assertWritable();
    renameSheet(this.live, this.sheet, asText(value));
  }
  get Position(): number {
    return this.live.book.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    this.context.assertWritable();
    moveSheet(this.live, this.sheet, asWhole(value));
  }
  get Visibility(): string {
    const { visibility } = this.sheet;
    return visibility.charAt(0).toUpperCase() + visibility.slice(1);
  }
  set Visibility(value: unknown) {
    this.context.assertWritable();
    showSheet(this.live, this.sheet, asOneOf(value, VISIBILITIES));
  }
  /** "" for none. */
  get TabColor(): string {
    return this.sheet.tabColor ?? "";
  }
  set TabColor(value: unknown) {
    this.context.assertWritable();
    const tabColor = value === "" ? undefined : asColor(value);
    changeSheet(this.live, this.sheet, ({ live, sheet }) => {
      sheet.tabColor = tabColor;
      live.changed({ kind: "sheetChanged", sheet });
    });
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.context.assertWritable();
    const showGridlines = asBoolean(value);
    changeSheet(this.live, this.sheet, ({ live, sheet }) => {
      sheet.showGridlines = showGridlines;
      live.changed({ kind: "sheetChanged", sheet });
    });
  }
  /** What office.js calls `showGridlines` when it sets it. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }
  get StandardHeight(): number {
    return 15;
  }

  get Tables(): ServerObject {
    return this.context.make.tables(this.sheet);
  }
  get Names(): ServerObject {
    return this.context.make.names(this.sheet);
  }
  get Charts(): Charts {
    return new Charts(this.context, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }
  get AutoFilter(): SheetFilter {
    return new SheetFilter(this.context, this.sheet);
  }

  GetRange(address: unknown): ServerObject {
    if (address === undefined || address === null || address === "") return this.range(WHOLE);
    const place = asPlace(this.live.book, this.sheet, address);
    if (place.sheet !== this.sheet) throw invalidArgument();
    return this.range(place.area);
  }
  GetCell(row: unknown, column: unknown): ServerObject {
    return this.range({ row: asWhole(row), column: asWhole(column), rows: 1, columns: 1 });
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): ServerObject {
    return this.range({ row: asWhole(row), column: asWhole(column), rows: asWhole(rows), columns: asWhole(columns) });
  }
  /** An empty sheet answers A1. */
  GetUsedRange(valuesOnly: unknown): ServerObject {
    const used = usedArea(this.sheet, WHOLE, asBoolean(valuesOnly, false));
    return this.range(used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Resolved {
    const used = usedArea(this.sheet, WHOLE, asBoolean(valuesOnly, false));
    return used ? this.range(used) : NULL_OBJECT;
  }
  GetNext(visibleOnly: unknown): ServerObject {
    return this.neighbor(1, visibleOnly);
  }
  GetPrevious(visibleOnly: unknown): ServerObject {
    return this.neighbor(-1, visibleOnly);
  }

  Activate(): void {
    if (this.sheet.visibility !== "visible") throw invalidOperation("A hidden worksheet can't be activated.");
    this.context.view.activate(this.sheet);
  }
  Delete(): void {
    this.context.assertWritable();
    deleteSheet(this.live, this.sheet);
  }
  Calculate(): void {
    this.live.stale = true;
  }
  /** Opens outline groups down to these levels; 0 leaves rows or columns as they are. */
  ShowOutlineLevels(rowLevels: unknown, columnLevels: unknown): void {
    this.context.assertWritable();
    if (this.sheet.protection) throw accessDenied();
    const [rows, columns] = [asWhole(rowLevels), asWhole(columnLevels)];
    showLevels(this.live, this.sheet, rows, columns);
  }

  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterProtectionChangedEvent(): void {}
  _UnregisterProtectionChangedEvent(): void {}
  _RegisterEventNameChanged(): void {}
  _UnregisterEventNameChanged(): void {}

  private get live(): LiveBook {
    return this.context.live;
  }
  /** @throws HostError ItemNotFound when the sheet is gone. */
  private get sheet(): Sheet {
    if (!this.live.book.sheets.includes(this.known)) throw itemNotFound();
    return this.known;
  }
  private range(area: Area): ServerObject {
    return this.context.make.range(this.sheet, onSheet(area));
  }
  private neighbor(step: 1 | -1, visibleOnly: unknown): ServerObject {
    const only = asBoolean(visibleOnly, false);
    const { sheets } = this.live.book;
    for (let i = this.Position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (!only || sheet.visibility === "visible")) return this.context.make.worksheet(sheet);
    }
    throw itemNotFound();
  }
}
