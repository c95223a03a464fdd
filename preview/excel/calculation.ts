/** Formulas are recalculated when somebody looks at one, not at every change. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { eachCell } from "./cells";
import type { LiveBook } from "./live-book";
import { recalculate } from "./recalc";

/** Makes sure that every formula of the workbook shows its present result. */
export function settle(live: LiveBook): void {
  if (!live.stale) return;
  live.stale = false;
  recalculate(live.book, live);
}

/** The same, when there is a formula in this area at all. */
export function calculated(live: LiveBook, sheet: Sheet, area: Area): void {
  if (!live.stale) return;
  let found = false;
  eachCell(sheet, area, (cell) => {
    found ||= cell.formula !== undefined;
  });
  if (found) settle(live);
}
