/** What a person does by hand through the button of a table's header: sort, and filter by one value. */
import type { Sheet } from "../../src/xlsx/model";
import { HostError } from "../protocol/host-error";
import type { HeaderMenu, TypeOutcome } from "../seat";
import { areaOf, cellAt, contains } from "./cells";
import { settle } from "./calculation";
import { applyValueFilter, clearColumnFilter } from "./filter";
import { ACCEPTED, LOCKED } from "./grid";
import type { LiveBook } from "./live-book";
import { displayText } from "./number-format";
import { sortTable } from "./sort";
import type { SortOrder } from "./sort";
import { bodyOf } from "./table-body";
import type { PlacedTable } from "./table-body";

/** The table of which this cell is a header, and the column's number in it, counted from 0. */
export function headerAt(
  sheet: Sheet,
  row: number,
  column: number,
): (PlacedTable & { readonly column: number }) | undefined {
  const table = sheet.tables.find((each) => {
    const area = areaOf(each.range);
    return each.showHeaders && contains({ ...area, rows: 1 }, { row, column, rows: 1, columns: 1 });
  });
  return table && { sheet, table, column: column - areaOf(table.range).column };
}

/** Nothing where there is no header of a table. */
export function headerMenu(live: LiveBook, sheet: Sheet, row: number, column: number): HeaderMenu | undefined {
  const header = headerAt(sheet, row, column);
  if (!header) return undefined;
  settle(live);
  const body = bodyOf(header.table);
  const values = new Set<string>();
  for (let i = body.row; i < body.row + body.rows; i++) {
    const cell = cellAt(sheet, i, column);
    values.add(cell ? displayText(cell.value, live.book.styles.get(cell.style).numberFormat) : "");
  }
  const filtered = header.table.filter?.filters.some((filter) => filter.column === header.column) ?? false;
  return { table: header.table.name, column: header.column, values: [...values].sort(), filtered };
}

export function sortByHand(live: LiveBook, sheet: Sheet, row: number, column: number, order: SortOrder): TypeOutcome {
  return atHeader(sheet, row, column, "sort", (header) => sortTable(live, header, header.column, order));
}

/** @param value the only text that still shows; left out, the column's filter goes. */
export function filterByHand(
  live: LiveBook,
  sheet: Sheet,
  row: number,
  column: number,
  value: string | undefined,
): TypeOutcome {
  return atHeader(sheet, row, column, "autoFilter", (header) => {
    // Excel shows the rows that the column's own filter hid before it filters anew.
    clearColumnFilter(live, header, header.column);
    if (value !== undefined) applyValueFilter(live, header, header.column, [value]);
  });
}

function atHeader(
  sheet: Sheet,
  row: number,
  column: number,
  option: "sort" | "autoFilter",
  work: (header: PlacedTable & { readonly column: number }) => void,
): TypeOutcome {
  const header = headerAt(sheet, row, column);
  if (!header) return ACCEPTED;
  if (sheet.protection && sheet.protection.allowed[option] !== true) return LOCKED;
  try {
    work(header);
    return ACCEPTED;
  } catch (error) {
    if (error instanceof HostError) return LOCKED; // locked cells are all that sorting can fail at
    throw error;
  }
}
