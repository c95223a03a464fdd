/** Filters of tables, and the rows that they hide as opposed to rows that somebody hid by hand. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet, Table } from "../../src/xlsx/model";
import { areaOf, cellAt, intersect } from "./cells";
import type { LiveBook } from "./live-book";
import { displayText } from "./number-format";
import { changeTable } from "./operation";
import { bodyOf } from "./table-body";
import type { PlacedTable } from "./table-body";

/** The ranges of the sheet in which a filter is at work at the moment. */
export function filteredAreas(sheet: Sheet): Area[] {
  const ofTables = sheet.tables.filter((table) => (table.filter?.filters.length ?? 0) > 0).map((table) => table.range);
  const ofSheet = sheet.autoFilter && sheet.autoFilter.filters.length > 0 ? [sheet.autoFilter.range] : [];
  return [...ofTables, ...ofSheet].map(areaOf);
}

/** The rows of `area` that a filter hides. */
export function filteredRowsIn(sheet: Sheet, area: Area): Set<number> {
  const hidden = new Set<number>();
  for (const filtered of filteredAreas(sheet)) {
    const shared = intersect(filtered, area);
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rows; row++) {
      if (sheet.rowFormats.get(row)?.hidden) hidden.add(row);
    }
  }
  return hidden;
}

/** Shows only the rows whose displayed text in this column is one of `values`. */
export function applyValueFilter(live: LiveBook, placed: PlacedTable, column: number, values: readonly string[]): void {
  changeTable(live, placed, ({ live, sheet, table }) => {
    const filters = (table.filter?.filters ?? []).filter((each) => each.column !== column);
    filters.push({ column, xml: filterXml(column, values) });
    table.filter = { filters };
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    const body = bodyOf(table);
    for (let row = body.row; row < body.row + body.rows; row++) {
      const cell = cellAt(sheet, row, body.column + column);
      const text = cell ? displayText(cell.value, live.book.styles.get(cell.style).numberFormat) : "";
      if (!wanted.has(text.toLowerCase())) sheet.rowFormats.set(row, { ...sheet.rowFormats.get(row), hidden: true });
    }
    live.changed({ kind: "tableChanged", sheet, table });
  });
}

export function clearColumnFilter(live: LiveBook, placed: PlacedTable, column: number): void {
  changeTable(live, placed, ({ live, sheet, table }) => {
    if (!table.filter) return;
    table.filter = { filters: table.filter.filters.filter((each) => each.column !== column) };
    if (table.filter.filters.length === 0) showAll(sheet, table);
    live.changed({ kind: "tableChanged", sheet, table });
  });
}

export function clearFilters(live: LiveBook, placed: PlacedTable): void {
  changeTable(live, placed, ({ live, sheet, table }) => {
    if (!table.filter || table.filter.filters.length === 0) return;
    table.filter = { filters: [] };
    showAll(sheet, table);
    live.changed({ kind: "tableChanged", sheet, table });
  });
}

/** Without its buttons a table has no filter: every row shows. */
export function setFilterButtons(live: LiveBook, placed: PlacedTable, show: boolean): void {
  clearFilters(live, placed);
  changeTable(live, placed, ({ live, sheet, table }) => {
    table.filter = show ? { filters: [] } : undefined;
    live.changed({ kind: "tableChanged", sheet, table });
  });
}

function showAll(sheet: Sheet, table: Table): void {
  const body = bodyOf(table);
  for (let row = body.row; row < body.row + body.rows; row++) {
    const format = sheet.rowFormats.get(row);
    if (format?.hidden) sheet.rowFormats.set(row, { ...format, hidden: undefined });
  }
}

function filterXml(column: number, values: readonly string[]): string {
  const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const each = values.map((value) => `<filter val="${escape(value)}"/>`).join("");
  return `<filterColumn colId="${column}"><filters>${each}</filters></filterColumn>`;
}
