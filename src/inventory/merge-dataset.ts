import type { Dataset, FieldKey } from "./field";
import { fields } from "./fields";
import { unionPrompts } from "./list";

/** A cell that somebody else changed too, to something else. */
export type FieldConflict = {
  readonly field: FieldKey;
  readonly loaded: string;
  readonly mine: string;
  readonly theirs: string;
};

/** `changes` holds the cells to write, and nothing else. */
export type Merge =
  | { readonly kind: "merged"; readonly changes: Partial<Dataset> }
  | { readonly kind: "conflict"; readonly conflicts: readonly FieldConflict[] };

/**
 * Joins what a person changed with what others changed in the same row meanwhile. Cell by cell:
 * - not changed by me: theirs stays, and nothing is written;
 * - changed by me, not by them: mine is written;
 * - changed by both to the same: nothing is written;
 * - changed by both to different values: a conflict, and nothing at all is written.
 * Prompts Answered never conflicts: the prompts of both stay. Last Changed and Last Changed By say who wrote last;
 * they follow mine whenever something is written and never conflict.
 * @param loaded the row as the person opened it
 * @param mine the row as the person wants it
 * @param theirs the row as it stands in the sheet now
 */
export function mergeDataset(loaded: Dataset, mine: Dataset, theirs: Dataset): Merge {
  const changes: Partial<Record<FieldKey, string>> = {};
  const conflicts: FieldConflict[] = [];
  for (const { key } of fields) {
    if (isStamp(key) || mine[key] === loaded[key] || mine[key] === theirs[key]) continue;
    if (theirs[key] === loaded[key]) changes[key] = mine[key];
    else if (key === "promptsAnswered") addPrompts(changes, theirs[key], mine[key]);
    else conflicts.push({ field: key, loaded: loaded[key], mine: mine[key], theirs: theirs[key] });
  }
  if (conflicts.length > 0) return { kind: "conflict", conflicts };
  if (Object.keys(changes).length === 0) return { kind: "merged", changes: {} };
  const { lastChanged, lastChangedBy } = mine;
  return { kind: "merged", changes: { ...changes, lastChanged, lastChangedBy } };
}

function addPrompts(changes: Partial<Record<FieldKey, string>>, theirs: string, mine: string): void {
  const both = unionPrompts(theirs, mine);
  if (both !== theirs) changes.promptsAnswered = both;
}

function isStamp(key: FieldKey): boolean {
  return key === "lastChanged" || key === "lastChangedBy";
}
