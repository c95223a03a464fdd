import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import type { GridView } from "../seat";
import { settle } from "./calculation";
import { gridCells } from "./grid-cells";
import type { LiveBook } from "./live-book";
import { columnWidth, rowHeight } from "./sizes";

/** A window of a sheet as the grid draws it, with formulas up to date. `selection` is the person's own. */
export function gridView(live: LiveBook, sheet: Sheet, window: Area, selection: Area): GridView {
  settle(live);
  return {
    sheet: sheet.name,
    top: window.row,
    left: window.column,
    usedRows: sheet.rows.length,
    usedColumns: sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    showGridlines: sheet.showGridlines,
    columnWidths: range(window.column, window.columns).map((column) => columnWidth(sheet, column)),
    rowHeights: range(window.row, window.rows).map((row) => rowHeight(sheet, live.book.styles, row)),
    cells: gridCells(live.book, sheet, window),
    selection,
  };
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
