/** Excel.TableRowCollection and TableRow. A row is a place in the table, not a thing with an identity (fact 4.6). */
import type { Area } from "../../../src/xlsx/address";
import { ServerCollection, ServerObject } from "../../protocol/server-object";
import { areaOf } from "../cells";
import { clearCells } from "../edit";
import { accessDenied, invalidArgument, itemNotFound, wrongShape } from "../errors";
import { deleteCells, insertCells } from "../insert-delete";
import { takeInRows } from "../table-growth";
import { bodyOf } from "../table-body";
import type { PlacedTable } from "../table-body";
import { asWhole } from "./arguments";
import type { HostContext } from "./host-context";
import { readValues, writeValues } from "./range-content";

export class TableRows extends ServerCollection {
  readonly className = "TableRowCollection";

  constructor(
    private readonly context: HostContext,
    private readonly placed: () => PlacedTable,
  ) {
    super();
  }

  get Count(): number {
    return bodyOf(this.placed().table).rows;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, i) => new TableRow(this.context, this.placed, i));
  }
  item(index: unknown): TableRow {
    return this.GetItemAt(index);
  }
  GetItemAt(index: unknown): TableRow {
    const at = asWhole(index);
    if (at < 0 || at >= this.Count) throw itemNotFound();
    return new TableRow(this.context, this.placed, at);
  }

  /** Fact 4.7: the rows below shift down; -1 and null mean at the end. Fact 4.8: not through another table. */
  Add(index: unknown, values: unknown): TableRow {
    this.context.assertWritable();
    const { sheet, table } = this.placed();
    if (sheet.protection) throw accessDenied();
    const body = bodyOf(table);
    const rows = asRows(values, body.columns);
    const at = index === null || index === undefined || index === -1 ? body.rows : asWhole(index);
    if (at < 0 || at > body.rows) throw invalidArgument();
    const place: Area = { ...body, row: body.row + at, rows: rows.length };
    const before = areaOf(table.range);
    insertCells(this.context.live, sheet, place, "down", true);
    // Behind the last row nothing of the table moved, so it has to be told.
    if (areaOf(table.range).rows === before.rows) takeInRows(this.context.live, { sheet, table }, rows.length);
    writeValues(this.context.live, sheet, place, rows, false);
    return new TableRow(this.context, this.placed, at);
  }
}

class TableRow extends ServerObject {
  readonly className = "TableRow";

  constructor(
    private readonly context: HostContext,
    private readonly placed: () => PlacedTable,
    private readonly at: number,
  ) {
    super();
  }
  get Index(): number {
    return this.at;
  }
  get Values(): unknown {
    return readValues(this.context.live, this.placed().sheet, this.area());
  }
  set Values(value: unknown) {
    this.context.assertWritable();
    writeValues(this.context.live, this.placed().sheet, this.area(), value, false);
  }
  GetRange(): ServerObject {
    return this.context.make.range(this.placed().sheet, this.area());
  }
  /** The last row is emptied instead: a table keeps one (fact 4.18). */
  Delete(): void {
    this.context.assertWritable();
    const { sheet, table } = this.placed();
    if (sheet.protection) throw accessDenied();
    if (bodyOf(table).rows === 1) clearCells(this.context.live, sheet, this.area(), "contents");
    else deleteCells(this.context.live, sheet, this.area(), "up");
  }

  private area(): Area {
    const body = bodyOf(this.placed().table);
    if (this.at >= body.rows) throw itemNotFound();
    return { ...body, row: body.row + this.at, rows: 1 };
  }
}

/** Rows of values, or one value for the whole of one row. */
function asRows(values: unknown, columns: number): unknown[][] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values)];
  if (values.length === 0) throw invalidArgument();
  return values.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongShape();
    return row.map((item: unknown) => item);
  });
}
