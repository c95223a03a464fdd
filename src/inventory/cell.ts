import type { ColumnType } from "./field";
import { dateFromSerial, dateTimeFromSerial, serialFromDate, serialFromDateTime } from "./serial-date";

/** What a cell of a table holds, as Excel gives and takes it. "" is an empty cell. */
export type CellData = string | number | boolean;

/**
 * What a cell of a column of this type should hold for a text of ours. A text that does not fit the type stays a text:
 * nothing that was typed is lost.
 */
export function cellFromText(type: ColumnType, text: string): string | number {
  switch (type) {
    case "date":
      return serialFromDate(text) ?? text;
    case "dateTime":
      return serialFromDateTime(text) ?? text;
    case "number":
      return text !== "" && Number.isFinite(Number(text)) && String(Number(text)) === text ? Number(text) : text;
    case "text":
    case "longText":
    case "list":
    case "multiList":
    case "email":
    case "url":
    case "yesNoUnknown":
    case "yesNo":
      return text;
  }
}

/**
 * Our text for what a cell of a column of this type holds. Numbers read as they are ("7"), TRUE in a yes/no column
 * reads "Yes", a date with a time in a date column reads as its day, and whatever does not fit the type comes back as
 * its own text, so that the rules can say so.
 */
export function textFromCell(type: ColumnType, value: CellData): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") {
    if (type === "yesNo" || type === "yesNoUnknown") return value ? "Yes" : "No";
    return value ? "TRUE" : "FALSE";
  }
  if (type === "date") return dateFromSerial(value) ?? String(value);
  if (type === "dateTime") return dateTimeFromSerial(value) ?? String(value);
  return String(value);
}

/** The number format of a column's cells, in the en-US form that Excel's API takes (fact 2.15). */
export function numberFormat(type: ColumnType): string {
  switch (type) {
    case "date":
      return "yyyy-mm-dd";
    case "dateTime":
      return "yyyy-mm-dd hh:mm";
    case "number":
      return "General";
    case "text":
    case "longText":
    case "list":
    case "multiList":
    case "email":
    case "url":
    case "yesNoUnknown":
    case "yesNo":
      return "@";
  }
}
