/** Outline groups of rows and columns. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { invalidArgument } from "./errors";
import { setHidden } from "./hidden";
import type { LiveBook } from "./live-book";
import { changeCells, changeSheet } from "./operation";
import { ownColumnFormat } from "./put";

/** Excel has eight levels. */
const DEEPEST = 7;

/** One level more or less for every row or column of the area. @throws HostError InvalidArgument beyond eight levels. */
export function groupLevel(live: LiveBook, sheet: Sheet, area: Area, axis: "rows" | "columns", change: 1 | -1): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    for (let i = first; i < first + count; i++) {
      const format = axis === "rows" ? { ...sheet.rowFormats.get(i) } : ownColumnFormat(sheet, i);
      const level = (format.outlineLevel ?? 0) + change;
      if (level < 0 || level > DEEPEST) throw invalidArgument();
      format.outlineLevel = level === 0 ? undefined : level;
      if (axis === "rows") sheet.rowFormats.set(i, format);
    }
    live.changed({ kind: "format", sheet, area });
  });
}

/** Opens or closes groups: hides their rows or columns; the one that carries the button says "collapsed". */
export function setGroupHidden(
  live: LiveBook,
  sheet: Sheet,
  area: Area,
  axis: "rows" | "columns",
  hidden: boolean,
): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    setHidden(live, sheet, area, axis, hidden);
    if (axis === "rows") {
      const summary = sheet.summaryBelow ? area.row + area.rows : area.row - 1;
      if (summary >= 0) sheet.rowFormats.set(summary, { ...sheet.rowFormats.get(summary), collapsed: hidden });
    } else {
      const summary = sheet.summaryRight ? area.column + area.columns : area.column - 1;
      if (summary >= 0) ownColumnFormat(sheet, summary).collapsed = hidden;
    }
  });
}

/** Opens groups down to these levels and closes those below; 0 leaves rows or columns as they are. */
export function showLevels(live: LiveBook, sheet: Sheet, rows: number, columns: number): void {
  changeSheet(live, sheet, ({ live, sheet }) => {
    if (rows > 0) {
      for (const [row, format] of sheet.rowFormats) {
        if (format.outlineLevel !== undefined)
          sheet.rowFormats.set(row, { ...format, hidden: format.outlineLevel >= rows });
      }
    }
    if (columns > 0) {
      for (const format of sheet.columnFormats) {
        if (format.outlineLevel !== undefined) format.hidden = format.outlineLevel >= columns;
      }
    }
    live.changed({ kind: "sheetChanged", sheet });
  });
}
