import type { Area } from "../../src/xlsx/address";
import { intersect } from "../excel/cells";
import type { Operation } from "../excel/operation";

/**
 * Facts 5.2, 5.10: `rows.add`, and inserting or deleting rows of a table, cannot be merged with what another person did
 * to the same or the next rows meanwhile.
 */
export function cannotMerge(mine: readonly Operation[], theirs: readonly Operation[]): boolean {
  return mine.some((own) => theirs.some((other) => (own.tableRows || other.tableRows) && touch(own, other)));
}

function touch(a: Operation, b: Operation): boolean {
  if (!a.content || !b.content || !a.area || !b.area || a.sheet !== b.sheet) return false;
  return intersect(withNextRows(a.area), b.area) !== undefined;
}

function withNextRows(area: Area): Area {
  return { ...area, row: area.row - 1, rows: area.rows + 2 };
}
