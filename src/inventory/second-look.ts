import { changedFields } from "./changed-fields";
import type { Dataset, FieldKey } from "./field";
import { unionPrompts } from "./list";

/**
 * A row that was written and seen in the sheet once, in the request that wrote it. Nothing locks in a shared workbook
 * (fact 5.3): it counts as saved for certain only when it is seen a second time, after the changes of others arrived.
 */
export type WrittenRow = {
  /** The row as it stood in the sheet right after writing. */
  readonly dataset: Dataset;
  /** The row before; left out when it was new. */
  readonly before?: Dataset;
  /** What was changed in a new row after it was added. */
  readonly edited?: readonly FieldKey[];
  /** Earlier changes of the row that nobody has looked for yet: each may have landed in another row. */
  readonly past?: readonly PastWrite[];
  /** The index in its sheet at which it was written. */
  readonly sheetRow: number;
  /** How often it had to be written again. */
  readonly again: number;
};

/** One change of a row, with where it was written. */
export type PastWrite = Pick<WrittenRow, "dataset" | "before" | "edited" | "sheetRow">;

/** More changes of one row than anybody makes between two looks. */
const mostPast = 8;

/**
 * A row that was changed, as it waits for its second look. When an earlier change of it waits still, the two wait
 * together: what the earlier one wrote counts as ours, also where somebody else's stood there when the later was made.
 * @param loaded the row as it was before this change; left out when it is new
 * @param saved the row as it stood right after
 */
export function written(
  earlier: WrittenRow | undefined,
  loaded: Dataset | undefined,
  saved: Dataset,
  sheetRow: number,
): WrittenRow {
  if (earlier === undefined) return { dataset: saved, before: loaded, sheetRow, again: 0 };
  const now = changedFields(saved, loaded);
  const still = changedFields(earlier.dataset, earlier.before).filter((key) => !now.includes(key));
  const ours = Object.fromEntries(still.map((key) => [key, earlier.dataset[key]])) as Partial<Dataset>;
  const edited = earlier.before === undefined ? [...new Set([...(earlier.edited ?? []), ...now])] : undefined;
  const { dataset, before, edited: editedBefore, sheetRow: place } = earlier;
  const past = [...(earlier.past ?? []), { dataset, before, edited: editedBefore, sheetRow: place }].slice(-mostPast);
  return { dataset: { ...saved, ...ours }, before, edited, past, sheetRow, again: 0 };
}

/**
 * What a second look finds. `inItsPlace` is the row that stands where it was written, when that is another one; `alike`
 * are others that were changed by the same person at the same time, looked for only when the change is not in its row.
 */
export type RowLook = { readonly inItsPlace: Dataset | undefined; readonly alike: readonly Dataset[] } & (
  | { readonly kind: "there"; readonly current: Dataset }
  /** Several rows have its ID. */
  | { readonly kind: "twice" }
  /** No row has its ID. */
  | { readonly kind: "gone" }
);

/** A cell that holds something else than what was written. */
export type LostCell = { readonly field: FieldKey; readonly mine: string; readonly theirs: string };

/** What is to be done after it. */
export type AfterLook =
  /** It stands there: the row as it is now. */
  | { readonly kind: "confirmed"; readonly current: Dataset }
  /** Somebody wrote a new row into the same cells: append it again. */
  | { readonly kind: "appendAgain" }
  /** The cells hold what they held before, as when Excel dropped the change: write them again. */
  | { readonly kind: "writeAgain"; readonly current: Dataset; readonly fields: readonly FieldKey[] }
  /** Somebody else wrote these cells: only the person can say which stays. */
  | { readonly kind: "ask"; readonly about: "cells"; readonly cells: readonly LostCell[] }
  /** Somebody removed the row, or two rows have its ID: only the person can say what is meant. */
  | { readonly kind: "ask"; readonly about: "gone" | "twice" };

/** Written again more often than this, something is wrong that writing does not mend. */
const most = 4;

/**
 * What follows from a second look. A new row that is gone is appended again only when it was never confirmed and its
 * cells hold another row now; otherwise somebody removed it. Cells that somebody else has changed are never written over.
 */
export function afterSecondLook(written: WrittenRow, look: RowLook): AfterLook {
  switch (look.kind) {
    case "twice":
      return { kind: "ask", about: "twice" };
    case "gone": {
      const wasOverwritten = look.inItsPlace !== undefined && look.inItsPlace.inventoryId !== "";
      const isNew = written.before === undefined;
      return isNew && wasOverwritten && written.again < most ? { kind: "appendAgain" } : { kind: "ask", about: "gone" };
    }
    case "there":
      return afterSeeing(written, look.current);
  }
}

function afterSeeing(written: WrittenRow, current: Dataset): AfterLook {
  const { dataset, before, past = [], again } = written;
  const lost = lostFields(written, current);
  if (lost.length === 0) return { kind: "confirmed", current };
  // Only the change itself is missing where the person's earlier values stand and nobody else wrote after them: somebody
  // who has put an earlier value back has left their stamp.
  const ours = [...(before ? [before] : []), ...past.map((earlier) => earlier.dataset)];
  const nobodyWrote = [dataset, ...ours].some((row) => haveSameStamp(current, row));
  const isDropped = nobodyWrote && lost.every((key) => ours.some((row) => row[key] === current[key]));
  if (isDropped && again < most) return { kind: "writeAgain", current, fields: lost };
  const cells = lost.map((field) => ({ field, mine: dataset[field], theirs: current[field] }));
  return { kind: "ask", about: "cells", cells };
}

/** The changed cells that do not hold what was written into them last, also where that is what stood there at first. */
export function lostFields(written: Omit<WrittenRow, "again">, current: Dataset): readonly FieldKey[] {
  const changed = new Set([...(written.past ?? []), written].flatMap(changesOf));
  return [...changed].filter((key) => !holds(key, current[key], written.dataset[key]));
}

/** The cells that were changed; in a new row those that were changed after it was added. */
export function changesOf({ dataset, before, edited = [] }: PastWrite): readonly FieldKey[] {
  return before === undefined ? edited : changedFields(dataset, before);
}

/**
 * The cells of another row that ours were written into by mistake: somebody sorted the sheet while the change was on its
 * way, and a change lands at the place that its author saw (fact 5.13). It carries our stamp, which says that it is ours.
 */
export function strayCells(written: PastWrite, other: Dataset): readonly FieldKey[] {
  const { dataset } = written;
  if (other.inventoryId === dataset.inventoryId || !haveSameStamp(other, dataset)) return [];
  return changesOf(written).filter((key) => other[key] === dataset[key]);
}

/** Whether two rows were changed last by the same person at the same time. */
function haveSameStamp(one: Dataset, other: Dataset): boolean {
  return one.lastChanged === other.lastChanged && one.lastChangedBy === other.lastChangedBy;
}

/** Whether a cell holds what was written into it. Of prompts more may stand there: others' are joined with ours. */
function holds(key: FieldKey, current: string, written: string): boolean {
  return (
    current === written || (key === "promptsAnswered" && unionPrompts(current, written) === unionPrompts(current, ""))
  );
}
