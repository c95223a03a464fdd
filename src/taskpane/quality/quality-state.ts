import { create } from "zustand";
import type { CellChange } from "../app/change-cells";

/** What stays while the lead analyst goes to a row and comes back. */
type QualityState = {
  /** The kinds of problems that are open, by `kindId`. */
  readonly open: ReadonlySet<string>;
  /** What was fixed last and can be put back. */
  readonly lastFix: readonly CellChange[];
  /** The problem that the walk has come to, by `problemId`, and its place among all. */
  readonly walk: { readonly id: string; readonly at: number };
};

export const useQuality = create<QualityState>(() => ({ open: new Set(), lastFix: [], walk: { id: "", at: 0 } }));
