import type { DatasetSummary } from "./dataset";
import type { IsoDate, IsoDateTime } from "./field";
import { isListed } from "./prompt-status";
import { reviewStatusOf } from "./review-status";
import { isOfRound } from "./round";
import type { Department } from "./tables";

/** Whether a department has sent its answers to the lead analyst in this round. */
export type SentState =
  | { readonly kind: "notSent" }
  | {
      readonly kind: "sent";
      readonly on: IsoDateTime;
      readonly by: string;
      /** Rows that were added or changed since and are not with the lead analyst. */
      readonly notSent: number;
    };

/** @param own the department's rows */
export function sentState(department: Department, own: readonly DatasetSummary[], roundBegan: IsoDate): SentState {
  const { sentForReviewOn: on, sentForReviewBy: by } = department;
  if (on === "" || !isOfRound(on, roundBegan)) return { kind: "notSent" };
  const waiting = own.filter((row) => {
    const status = reviewStatusOf(row.reviewStatus);
    return isListed(row) && (status === "Draft" || status === "Ready");
  });
  return { kind: "sent", on, by, notSent: waiting.length };
}
