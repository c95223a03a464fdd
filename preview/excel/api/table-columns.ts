/** Excel.TableColumnCollection and TableColumn. */
import type { Area } from "../../../src/xlsx/address";
import { MAX_ROWS } from "../../../src/xlsx/address";
import type { TableColumn } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerCollection, ServerObject } from "../../protocol/server-object";
import type { Resolved } from "../../protocol/server-object";
import { areaOf, isBlankArea } from "../cells";
import { accessDenied, invalidArgument, itemNotFound, wrongShape } from "../errors";
import { deleteCells, insertCells } from "../insert-delete";
import { addLastColumn } from "../table-columns";
import { bodyOf } from "../table-body";
import type { PlacedTable } from "../table-body";
import { freshColumnName } from "../table-names";
import { asText, asWhole } from "./arguments";
import type { HostContext } from "./host-context";
import { readValues, writeValues } from "./range-content";
import { ColumnFilter } from "./table-filter";

export class TableColumns extends ServerCollection {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly context: HostContext,
    private readonly placed: () => PlacedTable,
  ) {
    super();
  }

  get Count(): number {
    return this.placed().table.columns.length;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): TableColumnObject[] {
    return this.placed().table.columns.map((column) => this.object(column));
  }
  /** By name in whatever case, or by id. */
  item(key: unknown): TableColumnObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return this.object(found);
  }
  GetItemOrNullObject(key: unknown): Resolved {
    const found = this.find(key);
    return found ? this.object(found) : NULL_OBJECT;
  }
  GetItemAt(index: unknown): TableColumnObject {
    const found = this.placed().table.columns[asWhole(index)];
    if (!found) throw itemNotFound();
    return this.object(found);
  }

  /** `values`: a column of cells from the header (or the name) down. What stands at the right moves. */
  Add(index: unknown, values: unknown, name: unknown): TableColumnObject {
    this.context.assertWritable();
    const { sheet, table } = this.placed();
    if (sheet.protection) throw accessDenied();
    const { live } = this.context;
    const area = areaOf(table.range);
    const at = index === null || index === undefined || index === -1 ? area.columns : asWhole(index);
    if (at < 0 || at > area.columns) throw invalidArgument();
    const place: Area = { ...area, column: area.column + at, columns: 1 };
    const wished = typeof name === "string" ? name : undefined;
    const title = freshColumnName(table, wished);
    if (at < area.columns || !isBlankArea(sheet, place)) insertCells(live, sheet, place, "right");
    if (at === area.columns) addLastColumn(live, { sheet, table }, title);
    writeValues(live, sheet, { ...place, rows: 1 }, [[title]], false);
    if (Array.isArray(values)) {
      const rows = values.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
      const target =
        name === undefined || name === null ? place : { ...place, row: place.row + 1, rows: place.rows - 1 };
      if (rows.length !== target.rows && rows.length !== place.rows) throw wrongShape();
      writeValues(live, sheet, rows.length === place.rows ? place : target, rows, false);
    }
    const column = table.columns[at];
    if (!column) throw itemNotFound();
    return this.object(column);
  }

  private find(key: unknown): TableColumn | undefined {
    const { columns } = this.placed().table;
    if (typeof key === "number") return columns.find((column) => column.id === key);
    const name = asText(key).toLowerCase();
    return columns.find((column) => column.name.toLowerCase() === name);
  }

  private object(column: TableColumn): TableColumnObject {
    return new TableColumnObject(this.context, this.placed, column.id);
  }
}

class TableColumnObject extends ServerObject {
  readonly className = "TableColumn";

  constructor(
    private readonly context: HostContext,
    private readonly placed: () => PlacedTable,
    private readonly id: number,
  ) {
    super();
  }
  get Id(): number {
    return this.id;
  }
  get Index(): number {
    const index = this.placed().table.columns.findIndex((column) => column.id === this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }
  get Name(): string {
    return this.placed().table.columns[this.Index]?.name ?? "";
  }
  set Name(value: unknown) {
    this.context.assertWritable();
    const area = areaOf(this.placed().table.range);
    const header = { row: area.row, column: area.column + this.Index, rows: 1, columns: 1 };
    writeValues(this.context.live, this.placed().sheet, header, [[asText(value)]], false);
  }
  get Values(): unknown {
    return readValues(this.context.live, this.placed().sheet, this.area(areaOf(this.placed().table.range)));
  }
  set Values(value: unknown) {
    this.context.assertWritable();
    const area = this.area(areaOf(this.placed().table.range));
    writeValues(this.context.live, this.placed().sheet, area, value, false);
  }
  get Filter(): ServerObject {
    return new ColumnFilter(this.context, this.placed, () => this.Index);
  }
  GetRange(): ServerObject {
    return this.range(areaOf(this.placed().table.range));
  }
  GetHeaderRowRange(): ServerObject {
    return this.range({ ...areaOf(this.placed().table.range), rows: 1 });
  }
  GetDataBodyRange(): ServerObject {
    return this.range(bodyOf(this.placed().table));
  }
  GetTotalRowRange(): ServerObject {
    const area = areaOf(this.placed().table.range);
    if (!this.placed().table.showTotals) throw itemNotFound();
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  Delete(): void {
    this.context.assertWritable();
    const { sheet, table } = this.placed();
    if (sheet.protection) throw accessDenied();
    if (table.columns.length === 1) throw invalidArgument();
    const area = this.area(areaOf(table.range));
    deleteCells(this.context.live, sheet, { ...area, rows: Math.min(area.rows, MAX_ROWS) }, "left");
  }

  private area(of: Area): Area {
    return { ...of, column: of.column + this.Index, columns: 1 };
  }

  private range(of: Area): ServerObject {
    return this.context.make.range(this.placed().sheet, this.area(of));
  }
}
