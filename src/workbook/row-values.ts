import { cellFromText, numberFormat, textFromCell } from "../inventory/cell";
import type { ColumnType } from "../inventory/field";
import type { Table } from "../inventory/tables";
import { forCell, LONGEST_TEXT } from "./cell-text";
import { WorkbookError } from "./errors";
import type { Layout } from "./layout";

/** What is written into one cell; `null` leaves it alone and "" empties it (fact 1.10). */
export type CellInput = string | number | boolean | null;

/** One row as it goes into `range.numberFormat` and `range.values`, in this order: a format decides how text is read. */
export type RowInput = { readonly formats: (string | null)[]; readonly values: CellInput[] };

/**
 * Turns a record, or the part of it that is to be written, into a row. Columns that are not in the record, those that
 * formulas fill (fact 2.17), and those of other people are left alone.
 * @throws WorkbookError tooLong
 */
export function rowToWrite<Key extends string>(
  table: Table<Key>,
  layout: Layout<Key>,
  record: Partial<Readonly<Record<Key, string>>>,
): RowInput {
  const formats = layout.headers.map((): string | null => null);
  const values = layout.headers.map((): CellInput => null);
  for (const { key, header, type, calculated } of table.columns) {
    const text = record[key];
    if (text === undefined || calculated) continue;
    if (text.length > LONGEST_TEXT) throw new WorkbookError("tooLong", header);
    const value = cellFromText(type, text);
    formats[layout.indexOf(key)] = numberFormat(type);
    values[layout.indexOf(key)] = typeof value === "string" ? forCell(value) : value;
  }
  return { formats, values };
}

/** Reads a row of the sheet back into a record of texts. */
export function recordFrom<Key extends string>(
  table: Table<Key>,
  layout: Layout<Key>,
  values: readonly unknown[],
): Readonly<Record<Key, string>> {
  const entries = table.columns.map(({ key, type }) => [key, textOf(values[layout.indexOf(key)], type)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

/** One value that Excel read out of a cell, as text. */
export function textOf(value: unknown, type: ColumnType): string {
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
  return textFromCell(type, plain);
}
