import type { Dataset } from "../../inventory/field";
import { questionsIn, type Question } from "../../inventory/question";
import { reviewStatusOf } from "../../inventory/review-status";

/** What the lead analyst asks about a row, as long as it waits for an answer. */
export function openQuestions(loaded: Dataset | undefined): readonly Question[] {
  if (!loaded || reviewStatusOf(loaded.reviewStatus) !== "Needs changes") return [];
  return questionsIn(loaded.reviewerNote);
}
