import type { DifferentialStyle, Sheet, Xlsx } from "../../src/xlsx/model";

/** What the conditional formats lay over a cell; `undefined` when none applies. */
export function conditionalStyle(
  _book: Xlsx,
  _sheet: Sheet,
  _row: number,
  _column: number,
): DifferentialStyle | undefined {
  return undefined;
}
