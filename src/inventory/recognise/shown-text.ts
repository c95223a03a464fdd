import type { CellData } from "../cell";
import { dateFromSerial, dateTimeFromSerial } from "../serial-date";

/** What of a number format is no sign for a part of a date: texts in quotes, colors and languages, single characters. */
const noParts = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;

/** A cell as a person reads it: a date as 2026-11-23, with the time where it has one, whatever its format shows. */
export function shownText(value: CellData, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || !/[dy]/i.test(numberFormat.replace(noParts, ""))) return String(value);
  return (Number.isInteger(value) ? dateFromSerial(value) : dateTimeFromSerial(value)) ?? String(value);
}
