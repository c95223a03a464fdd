import { cellFromText, textFromCell } from "../inventory/cell";
import type { ColumnType } from "../inventory/field";
import type { Table } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { tableIn } from "./find-tables";
import { layoutOf, sameHeaders } from "./layout";
import type { Layout } from "./layout";
import { recordFrom, rowToWrite } from "./row-values";
import type { RowInput } from "./row-values";
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

/**
 * Asks for it: as much at 100 rows as at 10,000.
 * @param rows how many rows are to be written below the table
 */
export function loadGround(context: Excel.RequestContext, table: Table, rows = 1): Ground {
  const found = tableIn(context, table).load("showTotals");
  const body = found.getDataBodyRange();
  return {
    table: found,
    sheet: found.worksheet.load("name,protection/protected"),
    workbook: context.workbook.load("readOnly"),
    header: found.getHeaderRowRange().load("values"),
    whole: found.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    firstRow: body.getRow(0).load("values"),
    below: body.getRowsBelow(rows).load("values"),
  };
}

/** So many cells go into the sheet in one piece; more are taken apart and arrive one after the other (fact 1.9). */
const CELLS_IN_ONE_PIECE = 1500;

/** How many rows of a table with so many columns can be appended at once. */
export function rowsAtOnce(columns: number): number {
  return Math.max(1, Math.floor(CELLS_IN_ONE_PIECE / columns));
}

/**
 * Appends any number of rows, as many at once as Excel takes in one piece.
 * @param columns how many the table has, where people may have added some
 * @throws WorkbookError as `appendRows`; the pieces before stand in the sheet
 */
export async function appendInPieces<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  records: readonly Readonly<Record<Key, string>>[],
  columns = table.columns.length,
): Promise<void> {
  const size = rowsAtOnce(columns);
  for (let start = 0; start < records.length; start += size) {
    await appendPiece(context, table, records.slice(start, start + size));
  }
}

async function appendPiece<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  records: readonly Readonly<Record<Key, string>>[],
): Promise<void> {
  const ground = loadGround(context, table, records.length);
  await context.sync();
  await appendRows(context, table, ground, records);
}

/** A row that was appended, as it stands in the sheet, and its index there. */
export type Appended<Key extends string> = {
  readonly record: Readonly<Record<Key, string>>;
  readonly sheetRow: number;
};

/** As `appendRows`, for one row. */
export async function appendRow<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  ground: Ground,
  record: Readonly<Record<Key, string>>,
): Promise<Appended<Key>> {
  const [appended] = await appendRows(context, table, ground, [record]);
  if (!appended) throw new WorkbookError("rowNotConfirmed");
  return appended;
}

/**
 * Writes rows into the cells below the table, which then takes them in (fact 4.12; never `rows.add`: fact 5.2), and
 * reads them back in the same request. A second request only when they stayed outside (fact 4.14), and when the first
 * of several fills the blank row of a table without rows.
 * @param ground loaded for as many rows, with a sync in between
 * @param records at most `rowsAtOnce`; the first column of each is not empty (facts 4.13, 4.17)
 * @returns the rows as they stand in the sheet, and where
 * @throws WorkbookError readOnly, sheetProtected, rowBelowTaken, tooLong: nothing was written. busy: somebody wrote
 *   there or moved columns at the same moment, and the cells were put right. tableDidNotGrow: the cells were emptied
 *   again. rowNotConfirmed: something else stood in the cells after writing
 */
export async function appendRows<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  ground: Ground,
  records: readonly Readonly<Record<Key, string>>[],
): Promise<readonly Appended<Key>[]> {
  const layout = layoutOf(table, ground.header.values[0] ?? []);
  const inputs = records.map((record) => rowToWrite(table, layout, record));
  const fillsBlankRow = isBlankTable(ground);
  assertWritable(ground);
  if (!fillsBlankRow || records.length > 1) assertRoomBelow(ground);
  if (!fillsBlankRow) return writeBelow(context, table, ground, layout, records, inputs, false);
  const first = await writeBelow(context, table, ground, layout, records.slice(0, 1), inputs.slice(0, 1), true);
  if (records.length === 1) return first;
  return [...first, ...(await writeBelow(context, table, ground, layout, records.slice(1), inputs.slice(1), false))];
}

async function writeBelow<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  ground: Ground,
  layout: Layout<Key>,
  records: readonly Readonly<Record<Key, string>>[],
  inputs: readonly RowInput[],
  fillsBlankRow: boolean,
): Promise<readonly Appended<Key>[]> {
  const body = ground.table.getDataBodyRange();
  const nextRows = () => (fillsBlankRow ? body.getRow(0) : body.getRowsBelow(records.length));
  const before = nextRows().load("values,numberFormat");
  const rows = nextRows();
  rows.numberFormat = inputs.map(({ formats }) => formats);
  rows.values = inputs.map(({ values }) => values);
  rows.load("values,rowIndex");
  const whole = ground.table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = ground.table.getHeaderRowRange().load("values");
  await context.sync();

  const written = records.map((_, i) => recordFrom(table, layout, rows.values[i] ?? []));
  if (!isBlank(before) || !sameHeaders(layout.headers, header.values[0] ?? [])) {
    await putRight(context, rows, inputs, before);
    throw new WorkbookError("busy");
  }
  records.forEach((record, i) => assertSame(table, record, written[i] ?? record));
  const end = rows.rowIndex + records.length;
  if (end > whole.rowIndex + whole.rowCount) await takeIn(context, ground, whole, rows.rowIndex, end);
  return written.map((record, i) => ({ record, sheetRow: rows.rowIndex + i }));
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
  const other = table.columns.find(
    ({ key, type, calculated }) => !calculated && kept(wanted[key], type) !== lines(written[key]),
  );
  if (other) throw new WorkbookError("rowNotConfirmed", other.header);
}

/**
 * Makes the table larger by the rows that were written below it; empties them again when Excel refuses.
 * @param start index of the first of them in the sheet
 * @param end index of the row after the last
 */
async function takeIn(
  context: Excel.RequestContext,
  { table, sheet }: Ground,
  whole: Excel.Range,
  start: number,
  end: number,
): Promise<void> {
  const { rowIndex, columnIndex, columnCount } = whole;
  try {
    table.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, end - rowIndex, columnCount));
    await context.sync();
  } catch (error) {
    sheet.getRangeByIndexes(start, columnIndex, end - start, columnCount).clear("Contents");
    await context.sync();
    throw new WorkbookError("tableDidNotGrow", "", { cause: error });
  }
}

function isBlank(range: Excel.Range): boolean {
  return range.values.every((row) => row.every((value: unknown) => value === ""));
}

/** Excel keeps line breaks in its own way. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
