/** Ranges that consist of several rectangles, as rules have them. */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import { areaOf, contains, intersect } from "./cells";

/** What is left of the ranges without `area`. */
export function withoutArea(ranges: readonly string[], area: Area): string[] {
  return ranges.flatMap((address) => subtract(areaOf(address), area).map(areaAddress));
}

export function touches(ranges: readonly string[], area: Area): boolean {
  return ranges.some((address) => intersect(areaOf(address), area));
}

/** Is every cell of `area` in one of the ranges? */
export function covers(ranges: readonly string[], area: Area): boolean {
  let rest = [area];
  for (const address of ranges) rest = rest.flatMap((piece) => subtract(piece, areaOf(address)));
  return rest.length === 0;
}

function subtract(from: Area, hole: Area): Area[] {
  const shared = intersect(from, hole);
  if (!shared) return [from];
  if (contains(shared, from)) return [];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const middle = { row: shared.row, rows: shared.rows };
  return [
    { ...from, rows: shared.row - from.row },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
    { ...middle, column: from.column, columns: shared.column - from.column },
    { ...middle, column: right, columns: from.column + from.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
