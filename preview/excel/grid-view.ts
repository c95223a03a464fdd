import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import type { GridView } from "../seat";
import { styleAt, valueAt } from "./cells";
import { editText } from "./edit-text";
import type { LiveBook } from "./live-book";
import { displayText } from "./number-format";

/** A window of a sheet as the grid draws it. Formulas must be up to date. `selection` is the person's own. */
export function gridView(live: LiveBook, sheet: Sheet, window: Area, selection: Area): GridView {
  const { book } = live;
  const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);
  return {
    sheet: sheet.name,
    top: window.row,
    left: window.column,
    usedRows: sheet.rows.length,
    usedColumns: Math.max(0, ...sheet.rows.map((row) => row?.length ?? 0)),
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    showGridlines: sheet.showGridlines,
    columnWidths: range(window.column, window.columns).map(() => 64),
    rowHeights: range(window.row, window.rows).map(() => 20),
    cells: range(window.row, window.rows).map((row) =>
      range(window.column, window.columns).map((column) => {
        const value = valueAt(sheet, row, column);
        const { numberFormat } = book.styles.get(styleAt(sheet, row, column));
        return {
          text: displayText(value, numberFormat, book.date1904),
          edit: editText(book, sheet, row, column),
          align: typeof value === "number" ? "right" : "left",
        };
      }),
    ),
    selection,
  };
}
