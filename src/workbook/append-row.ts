import { cellFromText, textFromCell } from "../inventory/cell";
import type { ColumnType } from "../inventory/field";
import type { Table } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { tableIn } from "./find-tables";
import { layoutOf, sameHeaders } from "./layout";
import { recordFrom, rowToWrite } from "./row-values";
import { putRight } from "./write-row";

/** What has to be known of a table before a row is written below it. Loaded with `loadGround`, read after a sync. */
export type Ground = {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly workbook: Excel.Workbook;
  readonly header: Excel.Range;
  readonly whole: Excel.Range;
  readonly firstRow: Excel.Range;
  readonly below: Excel.Range;
};

/** Asks for it: as much at 100 rows as at 10,000. */
export function loadGround(context: Excel.RequestContext, table: Table): Ground {
  const found = tableIn(context, table).load("showTotals");
  const body = found.getDataBodyRange();
  return {
    table: found,
    sheet: found.worksheet.load("name,protection/protected"),
    workbook: context.workbook.load("readOnly"),
    header: found.getHeaderRowRange().load("values"),
    whole: found.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    firstRow: body.getRow(0).load("values"),
    below: body.getRowsBelow(1).load("values"),
  };
}

/**
 * Writes one row into the cells below the table, which then takes it in (fact 4.12; never `rows.add`: fact 5.2), and
 * reads it back in the same request. A second request only when the row stayed outside (fact 4.14).
 * @param record its first column is not empty (facts 4.13, 4.17)
 * @returns the row as it stands in the sheet
 * @throws WorkbookError readOnly, sheetProtected, rowBelowTaken, tooLong: nothing was written. busy: somebody wrote
 *   there or moved columns at the same moment, and the cells were put right. tableDidNotGrow: the cells were emptied
 *   again. rowNotConfirmed: something else stood in the cells after writing
 */
export async function appendRow<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  ground: Ground,
  record: Readonly<Record<Key, string>>,
): Promise<Readonly<Record<Key, string>>> {
  const layout = layoutOf(table, ground.header.values[0] ?? []);
  const input = rowToWrite(table, layout, record);
  const fillsBlankRow = isBlankTable(ground);
  assertWritable(ground);
  if (!fillsBlankRow) assertRoomBelow(ground);

  const body = ground.table.getDataBodyRange();
  const nextRow = () => (fillsBlankRow ? body.getRow(0) : body.getRowsBelow(1));
  const before = nextRow().load("values,numberFormat");
  const row = nextRow();
  row.numberFormat = [input.formats];
  row.values = [input.values];
  row.load("values,rowIndex");
  const whole = ground.table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = ground.table.getHeaderRowRange().load("values");
  await context.sync();

  const written = recordFrom(table, layout, row.values[0] ?? []);
  if (!isBlank(before) || !sameHeaders(layout.headers, header.values[0] ?? [])) {
    await putRight(context, row, input, before);
    throw new WorkbookError("busy");
  }
  assertSame(table, record, written);
  if (row.rowIndex >= whole.rowIndex + whole.rowCount) await takeIn(context, ground, whole, row);
  return written;
}

/** Fact 4.18: a table without rows has one blank row, which comes first. */
function isBlankTable({ whole, firstRow }: Ground): boolean {
  return whole.rowCount === 2 && isBlank(firstRow);
}

export function assertWritable({ workbook, sheet }: Ground): void {
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", sheet.name); // fact 3.18
}

/** Facts 4.15 and 4.16: what stands there would be overwritten. */
function assertRoomBelow({ table, below }: Ground): void {
  if (table.showTotals) throw new WorkbookError("rowBelowTaken", "totals");
  if (!isBlank(below)) throw new WorkbookError("rowBelowTaken", "cells");
}

function assertSame<Key extends string>(
  table: Table<Key>,
  wanted: Readonly<Record<Key, string>>,
  written: Readonly<Record<Key, string>>,
): void {
  const kept = (text: string, type: ColumnType) => lines(textFromCell(type, cellFromText(type, text)));
  const other = table.columns.find(({ key, type }) => kept(wanted[key], type) !== lines(written[key]));
  if (other) throw new WorkbookError("rowNotConfirmed", other.header);
}

/** Makes the table larger by the row that was written below it; empties the row again when Excel refuses. */
async function takeIn(
  context: Excel.RequestContext,
  { table, sheet }: Ground,
  whole: Excel.Range,
  row: Excel.Range,
): Promise<void> {
  const rows = row.rowIndex - whole.rowIndex + 1;
  try {
    table.resize(sheet.getRangeByIndexes(whole.rowIndex, whole.columnIndex, rows, whole.columnCount));
    await context.sync();
  } catch (error) {
    sheet.getRangeByIndexes(row.rowIndex, whole.columnIndex, 1, whole.columnCount).clear("Contents");
    await context.sync();
    throw new WorkbookError("tableDidNotGrow", "", { cause: error });
  }
}

function isBlank(range: Excel.Range): boolean {
  return (range.values[0] ?? []).every((value: unknown) => value === "");
}

/** Excel keeps line breaks in its own way. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
