/** The sheets that are one table below two lines of title: the table begins in row 4. */
import { numberFormat } from "../../inventory/cell";
import type { Column } from "../../inventory/field";
import type { Table } from "../../inventory/tables";
import { layoutOf } from "../layout";
import { rowToWrite } from "../row-values";
import { validateColumn } from "./drop-downs";
import { columnPoints, look } from "./look";
import { setUpPage } from "./page";

/** Row of the table's headers, counted from 0. */
export const HEADER_ROW = 3;

/** The same as people and formulas count the first row of the table's body. */
export const FIRST_ROW = HEADER_ROW + 2;

export type DataSheet<Key extends string> = {
  readonly table: Table<Key>;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Partial<Readonly<Record<Key, string>>>[];
  readonly tabColor?: string;
  /** Pages side by side when printed; 1 when left out. */
  readonly pagesWide?: number;
};

/** Fills a blank sheet. A table without rows gets one blank row (fact 4.18). */
export function fillDataSheet<Key extends string>(sheet: Excel.Worksheet, content: DataSheet<Key>): Excel.Range {
  const { table, rows } = content;
  writeTitle(sheet, content.title, content.note);
  const body = addTable(sheet, table, rows, 0);
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  if (content.tabColor) sheet.tabColor = content.tabColor;
  setUpPage(sheet, { titleRow: HEADER_ROW + 1, pagesWide: content.pagesWide ?? 1 });
  return body;
}

/** The title and a line below it. */
export function writeTitle(sheet: Excel.Worksheet, title: string, note: string): void {
  const lines = sheet.getRangeByIndexes(0, 0, 2, 1);
  lines.values = [[title], [note]];
  const [heading, below] = [sheet.getRange("A1"), sheet.getRange("A2")];
  heading.format.font.bold = true;
  heading.format.font.size = 16;
  heading.format.font.color = look.text;
  heading.format.rowHeight = 26;
  below.format.font.color = look.quiet;
}

/** Writes headers and rows, and makes them a table. @returns the table's body */
export function addTable<Key extends string>(
  sheet: Excel.Worksheet,
  table: Table<Key>,
  rows: readonly Partial<Readonly<Record<Key, string>>>[],
  firstColumn: number,
): Excel.Range {
  const { columns } = table;
  const count = Math.max(1, rows.length);
  const header = sheet.getRangeByIndexes(HEADER_ROW, firstColumn, 1, columns.length);
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, firstColumn, count, columns.length);
  header.values = [columns.map((column) => column.header)];
  body.numberFormat = Array.from({ length: count }, () => columns.map(({ type }) => numberFormat(type)));
  if (rows.length > 0) body.values = valuesOf(table, rows);

  const made = sheet.tables.add(header.getResizedRange(count, 0), true);
  made.name = table.name;
  made.style = look.tableStyle;
  styleHeader(header);
  columns.forEach((column, i) => {
    header.getColumn(i).format.columnWidth = columnPoints(column.width);
    validateColumn(body.getColumn(i), column);
  });
  return body;
}

function valuesOf<Key extends string>(
  table: Table<Key>,
  rows: readonly Partial<Readonly<Record<Key, string>>>[],
): unknown[][] {
  const layout = layoutOf(table, headersOf(table.columns));
  return rows.map((row) => rowToWrite(table, layout, row).values);
}

function headersOf(columns: readonly Column[]): readonly string[] {
  return columns.map(({ header }) => header);
}

/** Formats of its own besides the table style's, which not every program draws. */
export function styleHeader(header: Excel.Range): void {
  const { format } = header;
  format.fill.color = look.accent;
  format.font.color = look.onAccent;
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.rowHeight = 32;
}
