/** "AutoFit" for columns. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { eachCell } from "./cells";
import type { LiveBook } from "./live-book";
import { displayText } from "./number-format";
import { ownColumnFormat } from "./put";

/** As wide as the longest text of each column, counted in characters; nothing here can measure a font. */
export function fitColumns(live: LiveBook, sheet: Sheet, area: Area): void {
  const longest = new Map<number, number>();
  eachCell(sheet, area, (cell, _row, column) => {
    const text = displayText(cell.value, live.book.styles.get(cell.style).numberFormat);
    const length = Math.max(...text.split("\n").map((line) => line.length));
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  });
  for (const [column, length] of longest)
    if (length > 0) ownColumnFormat(sheet, column).width = Math.min(255, length + 2);
  live.changed({ kind: "format", sheet, area });
}
