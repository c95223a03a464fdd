/**
 * What happens to addresses when cells are inserted or deleted. A shift concerns the band of columns (or rows) `first`
 * to `last`; a reference moves only when it lies wholly inside the band, as in Excel.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Direction } from "./operation";

export type Shift = {
  readonly sheet: string;
  /** "rows": cells move up or down. "columns": they move left or right. */
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** Above 0: so many inserted before `at`. Below 0: so many deleted from `at` on. */
  readonly count: number;
  readonly first: number;
  readonly last: number;
};

/** What moves when `area` is inserted (down, right) or deleted (up, left). */
export function shiftOf(area: Area, direction: Direction, sheet: string): Shift {
  const inserted = direction === "down" || direction === "right";
  if (direction === "down" || direction === "up") {
    const count = inserted ? area.rows : -area.rows;
    return { sheet, axis: "rows", at: area.row, count, first: area.column, last: area.column + area.columns - 1 };
  }
  const count = inserted ? area.columns : -area.columns;
  return { sheet, axis: "columns", at: area.column, count, first: area.row, last: area.row + area.rows - 1 };
}

/** Where `area` is after the shift; `undefined` when all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === "rows") {
    if (area.column < shift.first || area.column + area.columns - 1 > shift.last) return area;
    const moved = shiftSpan(area.row, area.rows, shift.at, shift.count, MAX_ROWS);
    return moved && { ...area, row: moved.start, rows: moved.length };
  }
  if (area.row < shift.first || area.row + area.rows - 1 > shift.last) return area;
  const moved = shiftSpan(area.column, area.columns, shift.at, shift.count, MAX_COLUMNS);
  return moved && { ...area, column: moved.start, columns: moved.length };
}

type Span = { start: number; length: number };

function shiftSpan(start: number, length: number, at: number, count: number, limit: number): Span | undefined {
  // Whole columns and whole rows stay whole.
  if (start === 0 && length === limit) return { start, length };
  if (count > 0) {
    if (start >= at) return { start: start + count, length };
    return start + length > at ? { start, length: length + count } : { start, length };
  }
  const deletedEnd = at - count;
  const end = start + length;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, deletedEnd));
  if (before + after === 0) return undefined;
  const newStart = start < at ? start : start >= deletedEnd ? start + count : at;
  return { start: newStart, length: before + after };
}
