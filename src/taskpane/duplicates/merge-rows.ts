import { passes } from "../../inventory/check-dataset";
import type { MergePlan } from "../../inventory/duplicates/merge-pair";
import type { Dataset, FieldKey } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import type { Checked, Finding } from "../../inventory/finding";
import { decideMerge } from "../../inventory/review-decision";
import { move, reviewStatusOf } from "../../inventory/review-status";
import { changeCells, reversed, type CellChange, type CellsChanged } from "../app/change-cells";
import { isoDay } from "../app/clock";
import { usePane } from "../app/store";

/**
 * The cells that a merge writes, or what would be wrong in the row that stays. `closed`: the other row is out of the list
 * by now.
 */
export type MergeCells =
  | { readonly kind: "cells"; readonly keep: readonly CellChange[]; readonly other: readonly CellChange[] }
  | { readonly kind: "wouldFail"; readonly finding: Finding }
  | { readonly kind: "closed" };

/**
 * The row that stays keeps the status that the lead analyst's corrections leave it. One that was sent or accepted and
 * is right must stay right.
 */
export function cellsOfMerge(
  plan: MergePlan,
  keep: Dataset,
  other: Dataset,
  check: (dataset: Dataset) => Checked,
): MergeCells {
  const status = reviewStatusOf(keep.reviewStatus);
  const after = check({ ...keep, ...plan.keep });
  const moved = move(status, "correct", { passes: passes(after) });
  const finding = after.findings.find(({ severity }) => severity === "error");
  if (moved.kind === "refused" && finding !== undefined && passes(check(keep))) return { kind: "wouldFail", finding };
  const isMoved = moved.kind === "moved" && moved.status !== status;
  const marked = decideMerge(other, keep.inventoryId, {
    by: usePane.getState().profile?.name ?? "",
    on: isoDay(new Date()),
  });
  if (marked.kind === "refused") return { kind: "closed" };
  // The status is looked at in any case: nothing becomes the duplicate of a row that is gone or out of the list.
  const reviewStatus = isMoved ? moved.status : keep.reviewStatus;
  return {
    kind: "cells",
    keep: cells(keep, { ...plan.keep, reviewStatus }),
    other: cells(other, changesTo(other, marked.row)),
  };
}

/**
 * Writes a merge: first what the row that stays takes over, then that the other is its duplicate. Where somebody has
 * changed one of these cells meanwhile, or Excel does not go on, the merge is taken back as a whole.
 * @returns what takes the merge back, and undefined when the rows were not merged
 * @throws WorkbookError as `changeCells`
 */
export async function mergeRows(
  keep: readonly CellChange[],
  other: readonly CellChange[],
): Promise<readonly CellChange[] | undefined> {
  try {
    const kept = await written(keep);
    const marked = kept.refused === 0 ? await written(other) : { changed: [], refused: 0 };
    const made = [...kept.changed, ...marked.changed];
    if (kept.refused + marked.refused === 0) return reversed(made.filter(({ before, after }) => before !== after));
    await written(reversed(made));
    return undefined;
  } catch (error) {
    // What was written is not known: only cells that say what the merge wanted are taken back. What went wrong first counts.
    await written(reversed([...keep, ...other])).catch(() => undefined);
    throw error;
  }
}

/** Changes the cells of a few rows, and tells what became of it. @throws WorkbookError as `changeCells` */
export async function written(wanted: readonly CellChange[]): Promise<CellsChanged> {
  let made: CellsChanged = { changed: [], refused: 0 };
  await changeCells(wanted, (soFar) => {
    made = soFar;
    return true;
  });
  return made;
}

function changesTo(row: Dataset, after: Dataset): Partial<Dataset> {
  const changed = fields.map(({ key }) => key).filter((key) => row[key] !== after[key]);
  return Object.fromEntries(changed.map((key) => [key, after[key]]));
}

function cells(row: Dataset, changes: Partial<Dataset>): readonly CellChange[] {
  return (Object.entries(changes) as [FieldKey, string][]).map(([field, after]) => ({
    id: row.inventoryId,
    field,
    before: row[field],
    after,
  }));
}
