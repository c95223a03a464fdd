import { create } from "zustand";
import type { CellChange } from "../app/change-cells";

/** What stays while the lead analyst goes to a row and comes back. */
type QualityState = {
  /** The kinds of problems that are open, by `kindId`. */
  readonly open: ReadonlySet<string>;
  /** What was fixed and can still be put back, each cell once. */
  readonly fixed: readonly CellChange[];
  /** The problem that the walk has come to, by `problemId`, and its place among all. */
  readonly walk: { readonly id: string; readonly at: number };
};

const cellOf = ({ id, field }: CellChange) => `${id} ${field}`;

/** Notes what was fixed. Of a cell that was fixed twice only the latest fix can be put back. */
export function keepFixed(made: readonly CellChange[]): void {
  useQuality.setState(({ fixed }) => ({ fixed: [...without(fixed, made), ...made] }));
}

/** Drops what was put back, or cannot be. */
export function dropFixed(cells: readonly CellChange[]): void {
  useQuality.setState(({ fixed }) => ({ fixed: without(fixed, cells) }));
}

function without(fixed: readonly CellChange[], cells: readonly CellChange[]): readonly CellChange[] {
  const gone = new Set(cells.map(cellOf));
  return fixed.filter((cell) => !gone.has(cellOf(cell)));
}

export const useQuality = create<QualityState>(() => ({ open: new Set(), fixed: [], walk: { id: "", at: 0 } }));
