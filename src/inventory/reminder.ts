import { type DepartmentFacts, openPrompts } from "./department-stage";
import type { Dataset, PromptCode } from "./field";
import type { Checked } from "./finding";
import { leftInRow, type Left } from "./missing";
import { type Question, questionsIn } from "./question";
import { planSending } from "./sending";

/** What is left for a department to do: the substance of a reminder. */
export type WhatIsLeft = {
  /** Prompts without an answer. */
  readonly prompts: readonly PromptCode[];
  /** Datasets with something to answer or to put right. */
  readonly gaps: readonly { readonly dataset: Dataset; readonly left: Left }[];
  /** Datasets about which the lead analyst asks. */
  readonly questions: readonly { readonly dataset: Dataset; readonly questions: readonly Question[] }[];
  /** Datasets that need nothing more but to be sent. */
  readonly toSend: number;
};

/**
 * What is left for a department to do.
 * @param rows all rows of the department
 */
export function whatIsLeft(
  facts: Pick<DepartmentFacts, "department" | "statuses">,
  rows: readonly Dataset[],
  check: (dataset: Dataset) => Checked,
): WhatIsLeft {
  const { unready, toSend } = planSending(rows, facts.statuses, check);
  return {
    prompts: openPrompts(facts),
    gaps: unready.flatMap(({ dataset, findings, isAsked }) =>
      isAsked && findings.length === 0 ? [] : [{ dataset, left: leftInRow(findings) }],
    ),
    questions: unready.flatMap(({ dataset, isAsked }) =>
      isAsked ? [{ dataset, questions: questionsIn(dataset.reviewerNote) }] : [],
    ),
    toSend: toSend.length,
  };
}
