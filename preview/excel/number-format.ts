import type { CellValue } from "../../src/xlsx/model";

/** The text that a cell shows (fact 2.10: the column's width plays no part). en-US. */
export function displayText(value: CellValue, _numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
