import type { Sheet, Xlsx } from "../../src/xlsx/model";
import { evaluateToResult } from "./formula/evaluate";
import { isGrid } from "./formula/grids";
import type { Place } from "./structured-reference";

export type { Place } from "./structured-reference";

/**
 * The cells that a reference means: "A1:B2", "'Sheet 1'!A1:B2", a defined name, `Table[Column]`, `Table[#Headers]`,
 * `INDIRECT("Table[Column]")`, with or without "=". `sheet` is the one that an address without a sheet's name is on.
 * `undefined` when it means no cells.
 */
export function resolveReference(book: Xlsx, sheet: Sheet, text: string): Place | undefined {
  const result = evaluateToResult(text.replace(/^=/, ""), { book, sheet, row: 0, column: 0 });
  return isGrid(result) ? result.place : undefined;
}
