/** The Dashboard is made of blocks: a heading, a line of headers, and lines of labels and numbers. */
import { look } from "./look";

/** Where a block begins, counted from 0: its heading, then its headers, then its lines. */
export type Place = { readonly row: number; readonly column: number };

export type Line = readonly (string | number | null)[];

/** Numbers stand at the right. A label may be longer than its column: what is `null` beside it stays empty. */
export function fillBlock(
  sheet: Excel.Worksheet,
  { row, column: left }: Place,
  heading: string,
  headers: Line,
  lines: readonly Line[],
): void {
  const title = sheet.getRangeByIndexes(row, left, 1, 1);
  title.values = [[heading]];
  title.format.font.bold = true;
  title.format.font.size = 13;
  title.format.font.color = look.accent;
  const header = sheet.getRangeByIndexes(row + 1, left, 1, headers.length);
  header.values = [[...headers]];
  header.format.font.bold = true;
  header.format.fill.color = look.pale;
  header.format.wrapText = true;
  header.format.verticalAlignment = "Bottom";
  const body = sheet.getRangeByIndexes(row + 2, left, lines.length, headers.length);
  body.formulas = lines.map((line) => [...line]);
  const numbers = sheet.getRangeByIndexes(row + 1, left + 1, lines.length + 1, headers.length - 1);
  numbers.format.horizontalAlignment = "Right";
}
