import type { ColumnType } from "./field";
import { dateFromSerial, dateTimeFromSerial, serialFromDate, serialFromDateTime } from "./serial-date";

/** What a cell of a table holds, as Excel gives and takes it. "" is an empty cell. */
export type CellData = string | number | boolean;

/**
 * What a cell of a column of this type should hold for a text of ours. A text that does not fit the type stays a text:
 * nothing that was typed is lost.
 */
export function toCell(text: string, type: ColumnType): string | number {
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
export function fromCell(value: CellData, type: ColumnType): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") {
    if (type === "yesNo" || type === "yesNoUnknown") return value ? "Yes" : "No";
    return value ? "TRUE" : "FALSE";
  }
  if (type === "date") return dateFromSerial(value) ?? String(value);
  if (type === "dateTime") return dateTimeFromSerial(value) ?? String(value);
  return String(value);
}

/** The number format of the cells of a column, in the en-US form that Excel's API takes (fact 2.15). */
export const numberFormats: Readonly<Record<ColumnType, string>> = {
  text: "@",
  longText: "@",
  list: "@",
  multiList: "@",
  email: "@",
  url: "@",
  yesNoUnknown: "@",
  yesNo: "@",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
  number: "General",
};
