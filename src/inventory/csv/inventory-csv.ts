import type { Dataset } from "../field";
import { fields, headers } from "../fields";

/** The rows as they are in the sheet, under the sheet's headers; for `csvText`. */
export function inventoryRows(rows: readonly Dataset[]): readonly (readonly string[])[] {
  return [headers, ...rows.map((row) => fields.map(({ key }) => row[key]))];
}
