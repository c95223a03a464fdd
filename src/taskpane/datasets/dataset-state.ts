import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import { leftInRow, type Left } from "../../inventory/missing";
import { reviewStatusOf } from "../../inventory/review-status";

/** How a row stands for the person who answers for it. */
export type DatasetState =
  | { readonly kind: "toDo"; readonly left: Left }
  | { readonly kind: "ready" | "submitted" | "accepted" | "asked" | "removed" }
  /** The lead analyst has taken it out of the list. */
  | { readonly kind: "closed"; readonly why: "duplicate" | "retired" };

/** A row without an error is ready, whether its status says so or it was typed into the sheet by hand. */
export function datasetState(dataset: Dataset, check: (dataset: Dataset) => Checked): DatasetState {
  switch (reviewStatusOf(dataset.reviewStatus)) {
    case "Withdrawn":
      return { kind: "removed" };
    case "Duplicate":
      return { kind: "closed", why: "duplicate" };
    case "Retired":
      return { kind: "closed", why: "retired" };
    case "Submitted":
      return { kind: "submitted" };
    case "Accepted":
      return { kind: "accepted" };
    case "Needs changes":
      return { kind: "asked" };
    case "Draft":
    case "Ready": {
      const left = leftInRow(check(dataset).findings);
      return left.toAnswer + left.toPutRight > 0 ? { kind: "toDo", left } : { kind: "ready" };
    }
  }
}
