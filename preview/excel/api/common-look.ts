import { MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { Area } from "../../../src/xlsx/address";
import type { CellStyle, Sheet } from "../../../src/xlsx/model";
import { styleAt } from "../cells";
import type { LiveBook } from "../live-book";

/** A property of the look that all cells of an area share; `null` when they differ. Whole columns and rows are judged by their used cells. */
export function commonLook<T>(live: LiveBook, sheet: Sheet, area: Area, read: (style: CellStyle) => T): T | null {
  const known = new Map<number, T>();
  const rows = area.rows === MAX_ROWS ? Math.max(1, sheet.rows.length) : area.rows;
  const columns =
    area.columns === MAX_COLUMNS ? Math.max(1, ...sheet.rows.map((row) => row?.length ?? 0)) : area.columns;
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      const style = styleAt(sheet, row, column);
      if (!known.has(style)) known.set(style, read(live.book.styles.get(style)));
    }
  }
  const [first, ...others] = [...known.values()];
  return first === undefined || others.some((other) => other !== first) ? null : first;
}
