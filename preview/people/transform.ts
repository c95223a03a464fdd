/**
 * Two people's operations that were made without knowledge of each other: what becomes of each when the other was made
 * first. Excel lets the addresses of an edit follow the rows and columns that others inserted or deleted; everything else
 * stays at the addresses that its author saw.
 */
import type { Area } from "../../src/xlsx/address";
import type { Cell } from "../../src/xlsx/model";
import type { Cells, Operation } from "../excel/operation";
import { shiftArea, shiftOf } from "../excel/shift";
import type { Shift } from "../excel/shift";

type Operations = readonly Operation[];
/** Which of two insertions at the same place keeps it. */
type Rank = "first" | "second";

/** `mine` as they are after `theirs`, and `theirs` after `mine`. Theirs reached the server first. */
export function transform(mine: Operations, theirs: Operations): [mine: Operation[], theirs: Operation[]] {
  const moved: Operation[] = [];
  let others: Operations = theirs;
  for (const operation of mine) {
    const [own, rest] = transformOne(operation, others);
    if (own) moved.push(own);
    others = rest;
  }
  return [moved, [...others]];
}

/** The rows and columns that these operations move, in order. */
export function shiftsOf(operations: Operations): Array<{ sheet: string; shift: Shift }> {
  return operations.flatMap(({ sheet, area, moves }) =>
    sheet !== undefined && area && moves ? [{ sheet, shift: shiftOf(area, moves, "") }] : [],
  );
}

function transformOne(mine: Operation, theirs: Operations): [Operation | undefined, Operation[]] {
  let own: Operation | undefined = mine;
  const rest: Operation[] = [];
  for (const their of theirs) {
    const before: Operation | undefined = own;
    own = before && movedBy(before, their, "second");
    const other = before ? movedBy(their, before, "first") : their;
    if (other) rest.push(other);
  }
  return [own, rest];
}

/** The operation at the place where its cells are after `other`; `undefined` when they are gone. */
function movedBy(operation: Operation, other: Operation, rank: Rank): Operation | undefined {
  const { area } = operation;
  if (!other.moves || !other.area || !area || operation.sheet !== other.sheet) return operation;
  const shift = shiftOf(other.area, other.moves, "");
  if (operation.moves === "down" || operation.moves === "right") {
    return { ...operation, area: placeOfInsertion(area, shift, rank) };
  }
  const moved = shiftArea(area, shift);
  if (!moved) return undefined;
  if (!operation.cells || (moved.rows === area.rows && moved.columns === area.columns))
    return { ...operation, area: moved };
  return { ...operation, area: moved, cells: shiftCells(operation.cells, area, shift) };
}

/** Where new cells go, as many as before: what is inserted has nothing that could grow or shrink. */
function placeOfInsertion(area: Area, shift: Shift, rank: Rank): Area {
  const [rows, columns] = [shift.axis === "rows", shift.axis === "columns"];
  const inBand = rows
    ? area.column >= shift.first && area.column + area.columns - 1 <= shift.last
    : area.row >= shift.first && area.row + area.rows - 1 <= shift.last;
  if (!inBand) return area;
  const at = rows ? area.row : area.column;
  const stays = at < shift.at || (at === shift.at && (shift.count < 0 || rank === "first"));
  const now = stays ? at : Math.max(shift.at, at + shift.count);
  return { ...area, ...(rows ? { row: now } : {}), ...(columns ? { column: now } : {}) };
}

/** A block that others have inserted lines into leaves those alone, and loses the lines that they have deleted. */
function shiftCells(cells: Cells, area: Area, shift: Shift): Cells {
  const from = shift.at - (shift.axis === "rows" ? area.row : area.column);
  if (shift.axis === "columns") return cells.map((line) => splice(line, from, shift.count, null));
  return splice<readonly (Cell | undefined | null)[]>(cells, from, shift.count, []);
}

function splice<T>(lines: readonly T[], from: number, count: number, blank: T): T[] {
  const first = Math.max(0, from);
  const added = Array.from({ length: Math.max(0, count) }, () => blank);
  return [...lines.slice(0, first), ...added, ...lines.slice(Math.max(first, from - Math.min(0, count)))];
}
