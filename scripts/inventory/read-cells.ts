/** Reads somebody's own sheet, from a .csv or an .xlsx file, as the texts that its cells show. */
import Papa from "papaparse";
import { isDateFormat } from "../../preview/excel/number-format";
import { recogniseHeaders } from "../../src/inventory/recognise/recognise-headers";
import { dateFromSerial, dateTimeFromSerial } from "../../src/inventory/serial-date";
import type { Cell, Sheet, Xlsx } from "../../src/xlsx/model";
import { asExcelReads, DAYS_TO_1904, readBytes } from "./read-workbook";

export type Cells = readonly (readonly string[])[];

/** The cells of a .csv file, whatever stands between its values. @throws UnreadableWorkbook */
export function readCsv(file: string): Cells {
  const text = decode(readBytes(file));
  // Empty lines keep their place, so that rows are numbered as in Excel; they only mislead the search for the separator.
  const { delimiter } = Papa.parse<string[]>(text, { preview: 20, skipEmptyLines: true }).meta;
  return Papa.parse<string[]>(text, { delimiter }).data;
}

/** Excel writes CSV in UTF-8 or, when nobody asks it to, in the code page of Windows. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The visible sheet of a workbook in which most columns read as those of an inventory. */
export function likeliestSheet(book: Xlsx): { readonly name: string; readonly cells: Cells } | undefined {
  const sheets = book.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((sheet) => ({ name: sheet.name, cells: cellsOf(book, sheet) }));
  const recognised = (cells: Cells) =>
    recogniseHeaders(cells).columns.filter(({ match }) => match.kind === "field").length;
  return sheets.reduce<(typeof sheets)[number] | undefined>(
    (best, sheet) => (best !== undefined && recognised(best.cells) >= recognised(sheet.cells) ? best : sheet),
    undefined,
  );
}

function cellsOf(book: Xlsx, sheet: Sheet): Cells {
  const isDate = new Map<number, boolean>();
  const showsDate = (style: number) => {
    const known = isDate.get(style) ?? isDateFormat(book.styles.get(style).numberFormat);
    isDate.set(style, known);
    return known;
  };
  return Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => textOf(cell, showsDate, book.date1904)));
}

/** Dates as 2026-11-23, with the time where they have one, whatever the format shows. */
function textOf(cell: Cell | undefined, showsDate: (style: number) => boolean, date1904: boolean): string {
  const value = asExcelReads(cell?.value ?? null);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || cell === undefined || !showsDate(cell.style)) return String(value);
  const serial = date1904 ? value + DAYS_TO_1904 : value;
  const date = Number.isInteger(serial) ? dateFromSerial(serial) : dateTimeFromSerial(serial);
  return date ?? String(value);
}
