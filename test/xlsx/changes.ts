/** Opening, changing and saving in one step. */
import type { Cell, Xlsx } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { differingParts, textOfPart } from "./workbooks";

export const SHEET = "xl/worksheets/sheet1.xml";

export function first(book: Xlsx): Xlsx["sheets"][number] {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

export function put(book: Xlsx, row: number, column: number, cell: Cell): void {
  const { rows } = first(book);
  const cells = rows[row] ?? [];
  cells[column] = cell;
  rows[row] = cells;
}

/** Opens, changes, saves: the file before and after. */
export function changed(
  before: Uint8Array,
  change: (book: Xlsx) => void,
): { after: Uint8Array; parts: string[]; sheet: string } {
  const book = openXlsx(before);
  change(book);
  const after = saveXlsx(book);
  return { after, parts: differingParts(before, after), sheet: textOfPart(after, SHEET) };
}
