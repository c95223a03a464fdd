/** A cell's value as it goes over the wire. */
import type { CellValue } from "../../src/xlsx/model";

/** Fact 2.10: "" for an empty cell, an error as its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Fact 2.11. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
