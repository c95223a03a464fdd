/** Excel.Table. */
import type { Area } from "../../../src/xlsx/address";
import type { Table } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { areaOf } from "../cells";
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { clearFilters, setFilterButtons } from "../filter";
import type { LiveBook } from "../live-book";
import { changeTable } from "../operation";
import { bodyOf } from "../table-body";
import { deleteTable, renameTable, resizeTable } from "../tables";
import type { PlacedTable } from "../table-body";
import { setTotals } from "../table-totals";
import { asBoolean, asPlace, asText } from "./arguments";
import type { HostContext } from "./host-context";
import { TableColumns } from "./table-columns";
import { TableRows } from "./table-rows";
import { TableFilter } from "./table-filter";

export class TableObject extends ServerObject {
  readonly className = "Table";

  constructor(
    private readonly context: HostContext,
    private readonly table: Table,
  ) {
    super();
  }

  /** Fact 4.4: the same after a new name. */
  get Id(): string {
    return this.live.idOf(this.table);
  }
  get LegacyId(): string {
    return String(this.table.id);
  }
  get Name(): string {
    return this.placed.table.name;
  }
  set Name(value: unknown) {
    this.assertWritable();
    renameTable(this.live, this.placed, asText(value));
  }
  get ShowHeaders(): boolean {
    return this.placed.table.showHeaders;
  }
  set ShowHeaders(value: unknown) {
    if (asBoolean(value) !== this.ShowHeaders) throw invalidOperation("The stand-in does not hide header rows.");
  }
  get ShowTotals(): boolean {
    return this.placed.table.showTotals;
  }
  set ShowTotals(value: unknown) {
    this.assertWritable();
    setTotals(this.live, this.placed, asBoolean(value));
  }
  get ShowFilterButton(): boolean {
    return this.placed.table.filter !== undefined;
  }
  set ShowFilterButton(value: unknown) {
    this.assertWritable();
    setFilterButtons(this.live, this.placed, asBoolean(value));
  }
  get Style(): string {
    return this.placed.table.style?.name ?? "";
  }
  set Style(value: unknown) {
    const name = asText(value);
    if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(name)) throw invalidArgument();
    this.restyle({ name });
  }
  get ShowBandedRows(): boolean {
    return this.placed.table.style?.bandedRows ?? false;
  }
  set ShowBandedRows(value: unknown) {
    this.restyle({ bandedRows: asBoolean(value) });
  }
  get ShowBandedColumns(): boolean {
    return this.placed.table.style?.bandedColumns ?? false;
  }
  set ShowBandedColumns(value: unknown) {
    this.restyle({ bandedColumns: asBoolean(value) });
  }
  get HighlightFirstColumn(): boolean {
    return this.placed.table.style?.firstColumn ?? false;
  }
  set HighlightFirstColumn(value: unknown) {
    this.restyle({ firstColumn: asBoolean(value) });
  }
  get HighlightLastColumn(): boolean {
    return this.placed.table.style?.lastColumn ?? false;
  }
  set HighlightLastColumn(value: unknown) {
    this.restyle({ lastColumn: asBoolean(value) });
  }

  get Rows(): TableRows {
    return new TableRows(this.context, () => this.placed);
  }
  get Columns(): TableColumns {
    return new TableColumns(this.context, () => this.placed);
  }
  get Worksheet(): ServerObject {
    return this.context.make.worksheet(this.placed.sheet);
  }
  get AutoFilter(): ServerObject {
    return new TableFilter(this.context, () => this.placed);
  }

  GetRange(): ServerObject {
    return this.range((area) => area);
  }
  GetHeaderRowRange(): ServerObject {
    if (!this.placed.table.showHeaders) throw itemNotFound();
    return this.range((area) => ({ ...area, rows: 1 }));
  }
  GetDataBodyRange(): ServerObject {
    return this.range(() => bodyOf(this.placed.table));
  }
  GetTotalRowRange(): ServerObject {
    if (!this.placed.table.showTotals) throw itemNotFound();
    return this.range((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }));
  }

  Resize(newRange: unknown): void {
    this.assertWritable();
    const place = asPlace(this.live.book, this.placed.sheet, newRange);
    if (place.sheet !== this.placed.sheet) throw invalidArgument();
    resizeTable(this.live, this.placed, place.area);
  }
  ConvertToRange(): ServerObject {
    this.assertWritable();
    const { sheet, table } = this.placed;
    deleteTable(this.live, { sheet, table }, true);
    return this.context.make.range(sheet, areaOf(table.range));
  }
  Delete(): void {
    this.assertWritable();
    deleteTable(this.live, this.placed, false);
  }
  ClearFilters(): void {
    this.assertWritable();
    clearFilters(this.live, this.placed);
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}

  private get live(): LiveBook {
    return this.context.live;
  }

  /** @throws HostError ItemNotFound when the table is gone. */
  private get placed(): PlacedTable {
    const sheet = this.live.book.sheets.find((each) => each.tables.includes(this.table));
    if (!sheet) throw itemNotFound();
    return { sheet, table: this.table };
  }

  private range(part: (area: Area) => Area): ServerObject {
    return this.context.make.range(this.placed.sheet, part(areaOf(this.placed.table.range)));
  }

  private restyle(change: Partial<NonNullable<Table["style"]>>): void {
    this.assertWritable();
    const plain = {
      name: "TableStyleMedium2",
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
    };
    changeTable(this.live, this.placed, ({ live, sheet, table }) => {
      table.style = { ...plain, ...table.style, ...change };
      live.changed({ kind: "tableChanged", sheet, table });
    });
  }

  private assertWritable(): void {
    this.context.assertWritable();
    if (this.placed.sheet.protection) throw accessDenied();
  }
}
