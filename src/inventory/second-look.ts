import type { Dataset, FieldKey } from "./field";
import { fields } from "./fields";
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
  /** Where it was written: the index of the row in its sheet. */
  readonly sheetRow: number;
  /** How often it had to be written again. */
  readonly again: number;
};

/** What a second look finds. */
export type RowLook =
  | { readonly kind: "there"; readonly current: Dataset }
  /** Several rows have its ID. */
  | { readonly kind: "twice" }
  /** No row has its ID; `inItsPlace` is the ID that stands in its cells now, "" when none does. */
  | { readonly kind: "gone"; readonly inItsPlace: string };

/** A cell that holds something else than what was written, and not what was there before. */
export type LostCell = { readonly field: FieldKey; readonly mine: string; readonly theirs: string };

/** What is to be done after it. */
export type AfterLook =
  /** It stands there: the row as it is now. */
  | { readonly kind: "confirmed"; readonly current: Dataset }
  /** Somebody wrote a new row into the same cells: append it again. */
  | { readonly kind: "appendAgain" }
  /** The cells hold what they held before, as when Excel dropped the change: write them again. */
  | { readonly kind: "writeAgain"; readonly current: Dataset }
  /** Somebody else wrote these cells: only the person can say which stays. */
  | { readonly kind: "ask"; readonly about: "cells"; readonly cells: readonly LostCell[]; readonly current: Dataset }
  /** Somebody removed the row, or two rows have its ID: only the person can say what is meant. */
  | { readonly kind: "ask"; readonly about: "gone" | "twice" };

/** Written again more often than this, something is wrong that writing does not mend. */
const most = 4;

/**
 * What follows from a second look. A new row that is gone is appended again only when it was never confirmed and its
 * cells hold another ID now; otherwise somebody removed it. Cells that somebody else has changed are never written over.
 */
export function afterSecondLook(written: WrittenRow, look: RowLook): AfterLook {
  switch (look.kind) {
    case "twice":
      return { kind: "ask", about: "twice" };
    case "gone": {
      const wasOverwritten = look.inItsPlace !== "" && look.inItsPlace !== written.dataset.inventoryId;
      const isNew = written.before === undefined;
      return isNew && wasOverwritten && written.again < most ? { kind: "appendAgain" } : { kind: "ask", about: "gone" };
    }
    case "there":
      return afterSeeing(written, look.current);
  }
}

function afterSeeing({ dataset, before, again }: WrittenRow, current: Dataset): AfterLook {
  // What others change in a row that was added is theirs to change.
  if (before === undefined) return { kind: "confirmed", current };
  const lost = fields
    .map(({ key }) => key)
    .filter((key) => !isStamp(key) && dataset[key] !== before[key] && !holds(key, current[key], dataset[key]));
  const cells = lost
    .filter((key) => current[key] !== before[key])
    .map((field) => ({ field, mine: dataset[field], theirs: current[field] }));
  if (cells.length > 0) return { kind: "ask", about: "cells", cells, current };
  if (lost.length === 0) return { kind: "confirmed", current };
  return again < most
    ? { kind: "writeAgain", current }
    : {
        kind: "ask",
        about: "cells",
        cells: lost.map((field) => ({ field, mine: dataset[field], theirs: current[field] })),
        current,
      };
}

/** Whether a cell holds what was written into it. Of prompts more may stand there: others' are joined with ours. */
function holds(key: FieldKey, current: string, written: string): boolean {
  return (
    current === written || (key === "promptsAnswered" && unionPrompts(current, written) === unionPrompts(current, ""))
  );
}

function isStamp(key: FieldKey): boolean {
  return key === "lastChanged" || key === "lastChangedBy";
}
