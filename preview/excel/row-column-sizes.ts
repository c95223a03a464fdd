/** Widths of columns and heights of rows, given or fitted ("AutoFit"). */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { eachCell } from "./cells";
import type { LiveBook } from "./live-book";
import { displayText } from "./number-format";
import { changeCells } from "./operation";
import { ownColumnFormat } from "./put";

/** As wide as the longest text of each column, counted in characters; nothing here can measure a font. */
export function fitColumns(live: LiveBook, sheet: Sheet, area: Area): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    const longest = new Map<number, number>();
    eachCell(sheet, area, (cell, _row, column) => {
      const text = displayText(cell.value, live.book.styles.get(cell.style).numberFormat);
      const length = Math.max(...text.split("\n").map((line) => line.length));
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    });
    for (const [column, length] of longest)
      if (length > 0) ownColumnFormat(sheet, column).width = Math.min(255, length + 2);
    live.changed({ kind: "format", sheet, area });
  });
}

/** Rows lose a height of their own: they fit themselves when the file is opened. */
export function fitRows(live: LiveBook, sheet: Sheet, area: Area): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row++) {
      const format = sheet.rowFormats.get(row);
      if (format) sheet.rowFormats.set(row, { ...format, height: undefined });
    }
    live.changed({ kind: "format", sheet, area });
  });
}

/** @param width in characters, as in the file. */
export function setColumnWidth(live: LiveBook, sheet: Sheet, area: Area, width: number): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    for (let column = area.column; column < area.column + area.columns; column++)
      ownColumnFormat(sheet, column).width = width;
    live.changed({ kind: "format", sheet, area });
  });
}

/** @param height in points. */
export function setRowHeight(live: LiveBook, sheet: Sheet, area: Area, height: number): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    for (let row = area.row; row < area.row + area.rows; row++)
      sheet.rowFormats.set(row, { ...sheet.rowFormats.get(row), height });
    live.changed({ kind: "format", sheet, area });
  });
}
