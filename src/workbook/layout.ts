import type { Table } from "../inventory/tables";
import { WorkbookError } from "./errors";

/** Where the columns of a table stand at this moment: departments move them and put their own between. */
export type Layout<Key extends string> = {
  /** All headers from left to right, those of other people's columns too. */
  readonly headers: readonly string[];
  readonly indexOf: (key: Key) => number;
};

/**
 * Finds the columns by their headers, whatever their case and the spaces around them.
 * @param headers the header row as Excel reads it
 * @throws WorkbookError columnMissing, columnTwice
 */
export function layoutOf<Key extends string>(table: Table<Key>, headers: readonly unknown[]): Layout<Key> {
  const names = headers.map(plainHeader);
  const indexes = new Map<Key, number>();
  for (const { key, header } of table.columns) {
    const index = names.indexOf(plainHeader(header));
    if (index < 0) throw new WorkbookError("columnMissing", `${table.name}: ${header}`);
    if (names.includes(plainHeader(header), index + 1))
      throw new WorkbookError("columnTwice", `${table.name}: ${header}`);
    indexes.set(key, index);
  }
  return {
    headers: headers.map(String),
    indexOf: (key) => indexes.get(key) ?? -1,
  };
}

/** Whether all columns of the table are among these headers: enough to know a renamed table again. */
export function matchesHeaders(table: Table, headers: readonly unknown[]): boolean {
  const names = new Set(headers.map(plainHeader));
  return table.columns.every(({ header }) => names.has(plainHeader(header)));
}

/** Whether two header rows are the same, so that what was written by position stands in the right columns. */
export function sameHeaders(before: readonly string[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((header, i) => header === String(after[i]));
}

/** How headers are compared: whatever their case and the spaces around and inside. */
export function plainHeader(header: unknown): string {
  return String(header).replace(/\s+/g, " ").trim().toLowerCase();
}
