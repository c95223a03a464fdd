import type { Dataset, IsoDate } from "./field";
import type { Checked } from "./finding";
import { passes } from "./check-dataset";
import { questionLine, type Question } from "./question";
import { move, reviewStatusOf, wasSent, type MoveRefusal } from "./review-status";

/** What the lead analyst decides on a row. */
export type ReviewDecision =
  | { readonly action: "accept" | "retire" | "reopen" }
  | { readonly action: "askForChange"; readonly questions: readonly Question[] }
  /** `of` is the Inventory ID of the row that stays. */
  | { readonly action: "markDuplicate"; readonly of: string };

/** Why a decision is not written. `itself`: a row is no duplicate of itself. */
export type DecisionRefusal = MoveRefusal | "itself";

export type Decided =
  { readonly kind: "decided"; readonly row: Dataset } | { readonly kind: "refused"; readonly why: DecisionRefusal };

/** Who decides, and on which day. */
export type Reviewer = { readonly by: string; readonly on: IsoDate };

/**
 * The row after a decision: everything that was decided stands in its columns, so that typing the same into the sheet
 * does the same. A new question takes the place of those before and of the answer to them. Reopened, nobody has
 * reviewed the row. A Duplicate that nobody has reviewed was never sent.
 * @param checked the row after its repairs, and what the rules say of it
 */
export function decide(checked: Checked, decision: ReviewDecision, { by, on }: Reviewer): Decided {
  const row = checked.dataset;
  const moved = move(reviewStatusOf(row.reviewStatus), decision.action, {
    passes: passes(checked),
    neverSent: row.reviewedBy === "" && row.reviewedOn === "",
  });
  if (moved.kind === "refused") return moved;
  const reviewed = { ...row, reviewStatus: moved.status, reviewedBy: by, reviewedOn: on };
  switch (decision.action) {
    case "accept":
    case "retire":
      return { kind: "decided", row: reviewed };
    case "askForChange": {
      const reviewerNote = decision.questions.map(questionLine).join("\n");
      return { kind: "decided", row: { ...reviewed, reviewerNote, pocReply: "" } };
    }
    case "markDuplicate":
      if (decision.of === row.inventoryId) return { kind: "refused", why: "itself" };
      return { kind: "decided", row: { ...reviewed, duplicateOf: decision.of } };
    case "reopen":
      return { kind: "decided", row: { ...reviewed, reviewedBy: "", reviewedOn: "", duplicateOf: "" } };
  }
}

/**
 * A row whose answers another has taken over: it becomes a Duplicate of that one. Where its department had sent it, the
 * lead analyst has reviewed it with that; a row that was never sent says so by nobody having reviewed it.
 * @param of the Inventory ID of the row that stays
 */
export function decideMerge(row: Dataset, of: string, { by, on }: Reviewer): Decided {
  if (of === row.inventoryId) return { kind: "refused", why: "itself" };
  const status = reviewStatusOf(row.reviewStatus);
  const moved = move(status, "merge", { passes: false });
  if (moved.kind === "refused") return moved;
  const reviewed = wasSent(status) ? { reviewedBy: by, reviewedOn: on } : { reviewedBy: "", reviewedOn: "" };
  return { kind: "decided", row: { ...row, reviewStatus: moved.status, duplicateOf: of, ...reviewed } };
}
