/** Inserting and deleting cells, rows and columns. Everything that refers to the cells behind follows. */
import { areaAddress, MAX_COLUMNS, MAX_ROWS } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Cell, RowFormat, Sheet } from "../../src/xlsx/model";
import { areaOf, contains, eachCell, intersect, isBlankArea, isWholeColumns, isWholeRows, styleAt } from "./cells";
import { assertUnlocked } from "./edit";
import { ownColumnFormat, put } from "./put";
import { insertDeleteConflict, nonBlankCellOffSheet } from "./errors";
import { filteredAreas } from "./filter";
import { loseColumnInFormula, loseTableInFormula, rewriteFormulas, shiftFormula } from "./formula-rewrite";
import type { ChangeType, LiveBook } from "./live-book";
import { changeCells } from "./operation";
import { shiftArea, shiftOf } from "./shift";
import type { Shift } from "./shift";

/**
 * Inserts blank cells at `area`; what stands there moves down or to the right. New cells look like those above (or to
 * the left), as Excel's do.
 * @param tableRows they are rows of a table even where they are not inside it yet.
 * @throws HostError InsertDeleteConflict when a part of a table would be torn off (fact 4.8), NonBlankCellOffSheet
 *   (fact 4.16), AccessDenied on a protected sheet.
 */
export function insertCells(
  live: LiveBook,
  sheet: Sheet,
  area: Area,
  direction: "down" | "right",
  tableRows = direction === "down" && splitsTable(sheet, area),
): void {
  assertUnlocked(live, sheet, { ...area, rows: Math.min(area.rows, 1), columns: Math.min(area.columns, 1) });
  changeCells(
    live,
    sheet,
    area,
    ({ live, sheet, area }) => {
      const shift = shiftOf(area, direction, sheet.name);
      assertNoTableTorn(sheet, shift);
      const pushedOff: Area =
        direction === "down" ? { ...area, row: MAX_ROWS - area.rows } : { ...area, column: MAX_COLUMNS - area.columns };
      if (!isBlankArea(sheet, pushedOff)) throw nonBlankCellOffSheet();
      moveCells(sheet, shift);
      giveLook(sheet, area, direction);
      finish(live, sheet, area, shift, insertedAs(area, direction));
    },
    { moves: direction, content: true, tableRows },
  );
}

/**
 * Deletes the cells of `area`; those below move up, or those to the right move left.
 * @throws HostError as for `insertCells`; InsertDeleteConflict also for rows that a filter is at work on (fact 4.9).
 */
export function deleteCells(live: LiveBook, sheet: Sheet, area: Area, direction: "up" | "left"): void {
  assertUnlocked(live, sheet, { ...area, rows: Math.min(area.rows, 1000), columns: Math.min(area.columns, 100) });
  changeCells(
    live,
    sheet,
    area,
    ({ live, sheet, area }) => {
      const shift = shiftOf(area, direction, sheet.name);
      if (direction === "up" && filteredAreas(sheet).some((filtered) => intersect(filtered, area)))
        throw insertDeleteConflict();
      assertNoTableTorn(sheet, shift);
      moveCells(sheet, shift);
      finish(live, sheet, area, shift, deletedAs(area, direction));
    },
    {
      moves: direction,
      content: true,
      tableRows: direction === "up" && sheet.tables.some((table) => intersect(areaOf(table.range), area)),
    },
  );
}

/** Are the cells inserted between rows of a table? */
function splitsTable(sheet: Sheet, area: Area): boolean {
  return sheet.tables.some((table) => {
    const range = areaOf(table.range);
    return area.row > range.row && intersect(range, { ...area, rows: 1 }) !== undefined;
  });
}

/** A table must lie wholly inside the band that moves, or wholly outside what moves. */
function assertNoTableTorn(sheet: Sheet, shift: Shift): void {
  const moving: Area =
    shift.axis === "rows"
      ? { row: shift.at, rows: MAX_ROWS - shift.at, column: shift.first, columns: shift.last - shift.first + 1 }
      : { column: shift.at, columns: MAX_COLUMNS - shift.at, row: shift.first, rows: shift.last - shift.first + 1 };
  const band: Area =
    shift.axis === "rows" ? { ...moving, row: 0, rows: MAX_ROWS } : { ...moving, column: 0, columns: MAX_COLUMNS };
  for (const table of sheet.tables) {
    const range = areaOf(table.range);
    if (intersect(range, moving) && !contains(band, range)) throw insertDeleteConflict();
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  if (shift.axis === "rows") moveDownOrUp(sheet, shift);
  else moveSideways(sheet, shift);
}

function moveDownOrUp(sheet: Sheet, shift: Shift): void {
  const whole = shift.first === 0 && shift.last === MAX_COLUMNS - 1;
  if (whole) {
    const inserted: Sheet["rows"] = Array.from({ length: Math.max(0, shift.count) }, () => undefined);
    if (sheet.rows.length > shift.at) sheet.rows.splice(shift.at, Math.max(0, -shift.count), ...inserted);
    sheet.rowFormats = shiftRowFormats(sheet.rowFormats, shift);
    return;
  }
  const moved: Array<[Cell, number, number]> = [];
  const from: Area = { row: shift.at, rows: MAX_ROWS, column: shift.first, columns: shift.last - shift.first + 1 };
  eachCell(sheet, from, (cell, row, column) => moved.push([cell, row, column]));
  for (const [, row, column] of moved) put(sheet, row, column, undefined);
  for (const [cell, row, column] of moved) {
    if (shift.count < 0 && row < shift.at - shift.count) continue;
    put(sheet, row + shift.count, column, cell);
  }
}

function moveSideways(sheet: Sheet, shift: Shift): void {
  const end = Math.min(sheet.rows.length - 1, shift.last);
  for (let row = shift.first; row <= end; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.length <= shift.at) continue;
    const inserted: Array<Cell | undefined> = Array.from({ length: Math.max(0, shift.count) }, () => undefined);
    cells.splice(shift.at, Math.max(0, -shift.count), ...inserted);
  }
  if (shift.first === 0 && shift.last === MAX_ROWS - 1) shiftColumnFormats(sheet, shift);
}

function shiftRowFormats(formats: Map<number, RowFormat>, shift: Shift): Map<number, RowFormat> {
  const moved = new Map<number, RowFormat>();
  for (const [row, format] of formats) {
    const now = shiftArea({ row, column: 0, rows: 1, columns: 1 }, { ...shift, first: 0 });
    if (now) moved.set(now.row, format);
  }
  return moved;
}

function shiftColumnFormats(sheet: Sheet, shift: Shift): void {
  sheet.columnFormats = sheet.columnFormats.flatMap((format) => {
    const area = { row: 0, rows: 1, column: format.first, columns: format.last - format.first + 1 };
    const now = shiftArea(area, { ...shift, first: 0, last: MAX_ROWS - 1 });
    return now ? [{ ...format, first: now.column, last: now.column + now.columns - 1 }] : [];
  });
}

function giveLook(sheet: Sheet, area: Area, direction: "down" | "right"): void {
  if (direction === "right" && isWholeColumns(area)) {
    const left =
      area.column > 0
        ? sheet.columnFormats.find((f) => f.first <= area.column - 1 && area.column - 1 <= f.last)
        : undefined;
    if (left) {
      for (let c = area.column; c < area.column + area.columns; c++)
        Object.assign(ownColumnFormat(sheet, c), { width: left.width, style: left.style });
    }
  }
  const [row, column] = direction === "down" ? [area.row - 1, area.column] : [area.row, area.column - 1];
  if (row < 0 || column < 0) return;
  const width = Math.min(area.columns, widest(sheet) - area.column);
  const height = Math.min(area.rows, sheet.rows.length - area.row);
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const style = direction === "down" ? styleAt(sheet, row, area.column + j) : styleAt(sheet, area.row + i, column);
      if (style !== 0) put(sheet, area.row + i, area.column + j, { value: null, style });
    }
  }
}

function widest(sheet: Sheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}

function finish(live: LiveBook, sheet: Sheet, area: Area, shift: Shift, change: ChangeType): void {
  rewriteFormulas(live.book, (formula, home) => shiftFormula(formula, home, shift));
  const moveAddress = (address: string): string[] => {
    const moved = shiftArea(areaOf(address), shift);
    return moved ? [areaAddress(moved)] : [];
  };
  const moveRanges = <T extends { ranges: string[] }>(rules: T[]): T[] => {
    for (const rule of rules) rule.ranges = rule.ranges.flatMap(moveAddress);
    return rules.filter((rule) => rule.ranges.length > 0);
  };
  sheet.validations = moveRanges(sheet.validations);
  sheet.conditionalFormats = moveRanges(sheet.conditionalFormats);
  sheet.merges = sheet.merges.flatMap(moveAddress);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => moveAddress(link.range).map((range) => ({ ...link, range })));
  if (sheet.autoFilter) {
    const [range] = moveAddress(sheet.autoFilter.range);
    sheet.autoFilter = range === undefined ? undefined : { ...sheet.autoFilter, range };
  }
  moveTables(live, sheet, shift, moveAddress);
  live.shifts.push({ sheet: live.idOf(sheet), shift });
  live.changed({ kind: "cells", sheet, area, change });
}

function moveTables(live: LiveBook, sheet: Sheet, shift: Shift, moveAddress: (address: string) => string[]): void {
  sheet.tables = sheet.tables.filter((table) => {
    const before = areaOf(table.range);
    const [range] = moveAddress(table.range);
    if (range === undefined) {
      rewriteFormulas(live.book, (formula) => loseTableInFormula(formula, table.name));
      return false;
    }
    table.range = withBody(table, range);
    if (shift.axis === "columns") moveColumns(live, table, before, shift);
    return true;
  });
}

/** Fact 4.18: a table whose last row was deleted has a blank one. */
function withBody(table: Sheet["tables"][number], range: string): string {
  const area = areaOf(range);
  const fewest = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  return area.rows < fewest ? areaAddress({ ...area, rows: fewest }) : range;
}

/** Columns inserted into or deleted from a table. */
function moveColumns(live: LiveBook, table: Sheet["tables"][number], before: Area, shift: Shift): void {
  const from = shift.at - before.column;
  if (shift.count < 0) {
    const isGone = (i: number) => i >= from && i < from - shift.count;
    for (const { name } of table.columns.filter((_, i) => isGone(i))) {
      rewriteFormulas(live.book, (formula) => loseColumnInFormula(formula, table.name, name));
    }
    table.columns = table.columns.filter((_, i) => !isGone(i));
    return;
  }
  if (from <= 0 || from >= before.columns) return;
  for (let i = 0; i < shift.count; i++) {
    const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
    let n = 1;
    while (taken.has(`column${n}`)) n++;
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(from + i, 0, { id, name: `Column${n}` });
  }
}

function insertedAs(area: Area, direction: "down" | "right"): ChangeType {
  if (direction === "down") return isWholeRows(area) ? "RowInserted" : "CellInserted";
  return isWholeColumns(area) ? "ColumnInserted" : "CellInserted";
}

function deletedAs(area: Area, direction: "up" | "left"): ChangeType {
  if (direction === "up") return isWholeRows(area) ? "RowDeleted" : "CellDeleted";
  return isWholeColumns(area) ? "ColumnDeleted" : "CellDeleted";
}
