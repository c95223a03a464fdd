/**
 * The ways in which cells change, used by the add-in's requests and by the person's typing alike. Each tells the
 * workbook's listeners once. None asks data validation: that is the business of whoever reads a keyboard (fact 3.1).
 */
import type { Area } from "../../src/xlsx/address";
import type { CellStyle, Sheet, Styles } from "../../src/xlsx/model";
import { cellAt, eachCell, isWholeColumns, isWholeRows, styleAt, valueAt } from "./cells";
import { readEntry } from "./entry";
import type { Entry } from "./entry";
import { accessDenied, invalidArgument, wrongShape } from "./errors";
import type { LiveBook } from "./live-book";
import { filteredRowsIn } from "./filter";
import { noteCalculatedColumns } from "./calculated-columns";
import { growTables, tablesToGrow } from "./table-growth";
import { readHeaders } from "./table-headers";
import { changeCells } from "./operation";
import type { Cells } from "./operation";
import { ownColumnFormat, put } from "./put";

/**
 * Enters values as if they were typed: text is read as Excel reads it, `null` leaves a cell alone and "" empties it
 * (fact 1.10). A table grows when the first row of `area` is right below it, or the first column right beside it.
 * @param entries as many rows and columns as `area`.
 * @throws HostError wrongShape (fact 1.11), AccessDenied for a locked cell of a protected sheet (fact 3.18), and
 *   those of `readEntry`. Nothing has been written then.
 */
export function enterValues(
  live: LiveBook,
  sheet: Sheet,
  area: Area,
  entries: readonly (readonly Entry[])[],
  readAsFormula = false,
): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument(); // fact 1.8
  if (entries.length !== area.rows || entries.some((row) => row.length !== area.columns)) throw wrongShape();
  assertUnlocked(live, sheet, area);
  const { styles } = live.book;
  const byHand = live.actingNow.through === "hand";
  const cells = entries.map((row, i) =>
    row.map((entry, j) => {
      if (entry === null) return null;
      const style = styleAt(sheet, area.row + i, area.column + j);
      return readEntry(styles, style, entry, { byHand, readAsFormula });
    }),
  );
  writeCells(live, sheet, area, cells);
}

/**
 * Puts ready cells into an area; `null` leaves a cell alone, `undefined` removes it. Tables grow as for `enterValues`.
 * The cells' styles must be indexes of this workbook's styles.
 */
export function writeCells(live: LiveBook, sheet: Sheet, area: Area, cells: Cells): void {
  const growing = live.actingNow.tablesStay ? [] : tablesToGrow(live, sheet, area, cells); // fact 4.14
  changeCells(
    live,
    sheet,
    area,
    ({ live, sheet, area, cells }) => {
      const before = valueAt(sheet, area.row, area.column);
      cells.forEach((line, i) =>
        line.forEach((cell, j) => {
          if (cell !== null) put(sheet, area.row + i, area.column + j, cell);
        }),
      );
      growTables(live, sheet, area, growing);
      noteCalculatedColumns(sheet, area);
      readHeaders(live, sheet, area);
      const single = area.rows === 1 && area.columns === 1;
      live.changed({
        kind: "cells",
        sheet,
        area,
        change: "RangeEdited",
        ...(single ? { single: { before, after: valueAt(sheet, area.row, area.column) } } : {}),
      });
    },
    { cells: inVisibleRows(sheet, area, cells), content: true },
  );
}

/** Fact 4.10: with rows hidden by a filter the values land in the visible rows in order, and the rest is lost. */
function inVisibleRows(sheet: Sheet, area: Area, cells: Cells): Cells {
  if (area.rows === 1) return cells;
  const hidden = filteredRowsIn(sheet, area);
  if (hidden.size === 0) return cells;
  let next = 0;
  return cells.map((_, i) => (hidden.has(area.row + i) ? [] : (cells[next++] ?? [])));
}

/** Empties cells ("contents"), takes their look away ("formats"), or both ("all"). */
export function clearCells(live: LiveBook, sheet: Sheet, area: Area, what: "all" | "contents" | "formats"): void {
  assertUnlocked(live, sheet, area);
  changeCells(
    live,
    sheet,
    area,
    ({ live, sheet, area }) => {
      const before = valueAt(sheet, area.row, area.column);
      eachCell(sheet, area, (cell, row, column) => {
        const style = what === "contents" ? live.book.styles.derive(cell.style, { quotePrefix: false }) : 0;
        if (what === "formats") put(sheet, row, column, { ...cell, style });
        else put(sheet, row, column, style === 0 ? undefined : { value: null, style });
      });
      if (what !== "contents") clearWholeFormats(sheet, area);
      const single = area.rows === 1 && area.columns === 1 ? { single: { before, after: null } } : {};
      if (what === "formats") live.changed({ kind: "format", sheet, area });
      else live.changed({ kind: "cells", sheet, area, change: "RangeEdited", ...single });
    },
    what === "formats" ? {} : { content: true },
  );
}

/** Changes the look of every cell of an area; whole columns and rows keep it for cells to come. */
export function formatCells(live: LiveBook, sheet: Sheet, area: Area, change: StyleChange): void {
  const [top, left] = [area.row, area.column];
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    const derive = derivation(live.book.styles, change, top - area.row, left - area.column);
    if (isWholeColumns(area)) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const format = ownColumnFormat(sheet, column);
        format.style = derive(format.style ?? 0, 0, column);
      }
      eachCell(sheet, area, (cell, r, c) => restyle(sheet, r, c, derive(cell.style, r, c)));
    } else if (isWholeRows(area)) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const format = sheet.rowFormats.get(row) ?? {};
        sheet.rowFormats.set(row, { ...format, style: derive(format.style ?? 0, row, 0) });
      }
      eachCell(sheet, area, (cell, r, c) => restyle(sheet, r, c, derive(cell.style, r, c)));
    } else {
      for (let r = area.row; r < area.row + area.rows; r++) {
        for (let c = area.column; c < area.column + area.columns; c++) {
          restyle(sheet, r, c, derive(styleAt(sheet, r, c), r, c));
        }
      }
    }
    live.changed({ kind: "format", sheet, area });
  });
}

/** A cell that looks as it did stays the very object it was: its part of the file is kept as it is. */
function restyle(sheet: Sheet, row: number, column: number, style: number): void {
  const cell = cellAt(sheet, row, column);
  if (style === styleAt(sheet, row, column)) return;
  put(sheet, row, column, cell ? { ...cell, style } : { value: null, style });
}

/** @throws HostError AccessDenied when the sheet is protected and a cell of the area is locked. */
export function assertUnlocked(live: LiveBook, sheet: Sheet, area: Area): void {
  if (hasLockedCell(live, sheet, area)) throw accessDenied();
}

/** A protected sheet refuses changes to its locked cells, and every cell is locked unless its style says otherwise. */
export function hasLockedCell(live: LiveBook, sheet: Sheet, area: Area): boolean {
  if (!sheet.protection) return false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (live.book.styles.get(styleAt(sheet, row, column)).locked) return true;
    }
  }
  return false;
}

/** The same change for every cell, or one that depends on the look it has and where the author sees it. */
export type StyleChange = Partial<CellStyle> | ((style: CellStyle, row: number, column: number) => Partial<CellStyle>);

/** `down` and `right`: how far the author sees a cell from where it is here. */
function derivation(
  styles: Styles,
  change: StyleChange,
  down: number,
  right: number,
): (style: number, row: number, column: number) => number {
  const known = new Map<string, number>();
  return (style, row, column) => {
    const wanted = typeof change === "function" ? change(styles.get(style), row + down, column + right) : change;
    const key = `${style} ${JSON.stringify(wanted, (_, value: unknown) => (value === undefined ? null : value))}`;
    const derived = known.get(key) ?? styles.derive(style, wanted);
    known.set(key, derived);
    return derived;
  };
}

function clearWholeFormats(sheet: Sheet, area: Area): void {
  if (isWholeColumns(area)) {
    for (let column = area.column; column < area.column + area.columns; column++)
      delete ownColumnFormat(sheet, column).style;
  }
  if (isWholeRows(area)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const format = sheet.rowFormats.get(row);
      if (format) sheet.rowFormats.set(row, { ...format, style: undefined });
    }
  }
}
