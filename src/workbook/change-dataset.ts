import type { Dataset, FieldKey } from "../inventory/field";

/** A cell that somebody else changed too, to something else. */
export type FieldConflict = {
  readonly field: FieldKey;
  readonly loaded: string;
  readonly mine: string;
  readonly theirs: string;
};

export type ChangeOutcome =
  | { readonly kind: "saved"; readonly dataset: Dataset }
  /** Nothing was written; `current` is the row as it stands now. */
  | { readonly kind: "conflict"; readonly conflicts: readonly FieldConflict[]; readonly current: Dataset };

export function changeDataset(_loaded: Dataset, _edited: Dataset): Promise<ChangeOutcome> {
  throw new Error("not made yet");
}
