import type { Table } from "../../inventory/tables";
import { plainHeader } from "../layout";
import { dataTables, listTables } from "../set-up/template-tables";

/** A table as it stands in the workbook. */
export type PresentTable = {
  readonly name: string;
  /** The sheet that it stands on. */
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Where its first header stands, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Rows of its body. */
  readonly rows: number;
  /** It has one row and nothing in it. */
  readonly isEmpty: boolean;
};

/** Which table is which, by the name that set-up gives it. */
export type Matches = ReadonlyMap<string, PresentTable>;

/**
 * Knows the inventory's tables again, also when they were renamed or have lost columns. A table that has its name by
 * chance and hardly any of its columns is not it; of two that could be it, neither is.
 */
export function matchTables(present: readonly PresentTable[]): Matches {
  const matches = new Map<string, PresentTable>();
  const claim = (table: Table, candidates: readonly PresentTable[]) => {
    const [only, another] = candidates;
    if (only && !another) matches.set(table.name, only);
  };
  const isFree = (one: PresentTable) => ![...matches.values()].includes(one);
  for (const table of listTables) claim(table, present.filter(hasNameOf(table)));
  for (const table of dataTables) claim(table, present.filter(hasNameOf(table)).filter(hasMostOf(table)));
  for (const table of dataTables) {
    if (!matches.has(table.name)) claim(table, present.filter(isFree).filter(hasMostOf(table)));
  }
  for (const table of listTables) {
    if (!matches.has(table.name)) claim(table, present.filter(isFree).filter(isListOf(table)));
  }
  return matches;
}

export function hasNameOf(table: Table): (present: PresentTable) => boolean {
  return ({ name }) => name.toLowerCase() === table.name.toLowerCase();
}

function hasMostOf(table: Table): (present: PresentTable) => boolean {
  return ({ headers }) => missingColumns(table, headers).length <= table.columns.length / 2;
}

function isListOf(table: Table): (present: PresentTable) => boolean {
  return ({ sheet, headers }) =>
    sheet === table.sheet && plainHeader(headers[0]) === plainHeader(table.columns[0]?.header);
}

/** The columns of a table that are not among these headers. */
export function missingColumns(table: Table, headers: readonly string[]): readonly Table["columns"][number][] {
  const there = new Set(headers.map(plainHeader));
  return table.columns.filter(({ header }) => !there.has(plainHeader(header)));
}

/** How a column's header is spelled in the sheet; `undefined` when the column is missing. */
export function headerIn({ headers }: PresentTable, wanted: string): string | undefined {
  return headers.find((header) => plainHeader(header) === plainHeader(wanted));
}
