/** Which cells the parts of a formula mean: sheets and names by name, addresses that move along. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/xlsx/address";
import type { DefinedName, Sheet, Xlsx } from "../../../src/xlsx/model";
import type { ReferenceNode } from "./reference-node";

/** The sheet of this name, in any case. */
export function sheetNamed(book: Xlsx, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** A sheet's own name goes before the workbook's. Names are found in any case. */
export function definedName(book: Xlsx, sheet: string, name: string): DefinedName | undefined {
  const all = namesLike(book, name);
  const own = all.find((each) => each.sheet?.toLowerCase() === sheet.toLowerCase());
  return own ?? all.find((each) => each.sheet === undefined);
}

/** The workbook's name and those of single sheets. */
export function namesLike(book: Xlsx, name: string): DefinedName[] {
  const wanted = name.toLowerCase();
  return book.names.filter((each) => each.name.toLowerCase() === wanted);
}

/** The formula behind a name, without "=". */
export function formulaOfName({ refersTo }: DefinedName): string {
  return refersTo.replace(/^=/, "");
}

/** Relative references move along and come in again at the other edge of the sheet, as in Excel. */
export function movedArea({ area, moves }: ReferenceNode, rowsMoved: number, columnsMoved: number): Area {
  if (rowsMoved === 0 && columnsMoved === 0) return area;
  const wrap = (value: number, limit: number): number => ((value % limit) + limit) % limit;
  const top = wrap(area.row + (moves.top ? rowsMoved : 0), MAX_ROWS);
  const bottom = wrap(area.row + area.rows - 1 + (moves.bottom ? rowsMoved : 0), MAX_ROWS);
  const left = wrap(area.column + (moves.left ? columnsMoved : 0), MAX_COLUMNS);
  const right = wrap(area.column + area.columns - 1 + (moves.right ? columnsMoved : 0), MAX_COLUMNS);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
