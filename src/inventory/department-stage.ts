import { answers } from "./answer";
import type { DatasetSummary } from "./dataset";
import type { IsoDate } from "./field";
import { isAnswered, isListed, type PromptStatuses } from "./prompt-status";
import { promptCodes } from "./prompts";
import { reviewStatusOf } from "./review-status";
import { isOfRound } from "./round";
import { sentState } from "./sent-state";
import type { Department, Response } from "./tables";

/** How far a department has come in a round, in this order. */
export const stages = [
  "Not invited",
  "POC designated",
  "Prompts sent",
  "Answering",
  "Sent for review",
  "Reviewed",
] as const;
export type Stage = (typeof stages)[number];

/** What the lead analyst's list knows of one department. */
export type DepartmentFacts = {
  /** Its row in the Departments table. */
  readonly department: Department;
  /** Its responses, as they count in this round (`responsesOfRound`). */
  readonly responses: readonly Response[];
  /** With what its statement that it keeps no datasets makes of them (`withNothingMore`). */
  readonly statuses: PromptStatuses;
  /** Its rows in the Inventory table, those that were taken out too. */
  readonly own: readonly DatasetSummary[];
  readonly roundBegan: IsoDate;
};

/** How many of a department's rows wait for somebody. */
export type RowCounts = {
  /** For the lead analyst to decide on. */
  readonly submitted: number;
  /** For the department's answer to a question. */
  readonly asked: number;
  /** For the department to finish. A row that was typed in by hand is a draft. */
  readonly drafts: number;
  /** For the department to send. */
  readonly ready: number;
};

export function countRows(own: readonly DatasetSummary[]): RowCounts {
  const counts = { submitted: 0, asked: 0, drafts: 0, ready: 0 };
  for (const { reviewStatus } of own) {
    const status = reviewStatusOf(reviewStatus);
    if (status === "Submitted") counts.submitted += 1;
    else if (status === "Needs changes") counts.asked += 1;
    else if (status === "Draft") counts.drafts += 1;
    else if (status === "Ready") counts.ready += 1;
  }
  return counts;
}

/** The prompts that a department still has to answer. */
export function openPrompts({ statuses }: Pick<DepartmentFacts, "statuses">) {
  return promptCodes.filter((code) => !isAnswered(statuses[code]));
}

/**
 * How far a department has come in this round. What was sent, named and answered in a round before does not count, but
 * for the point of contact. Rows that wait for the lead analyst do, whenever they were sent; a department whose rows
 * are all decided on goes back to Answering as long as it has something left to answer or to send.
 */
export function stageOf(facts: DepartmentFacts): Stage {
  const { department, own, roundBegan } = facts;
  const { submitted, asked, drafts, ready } = countRows(own);
  if (submitted > 0) return "Sent for review";
  if (sentState(department, own, roundBegan).kind === "sent") {
    if (asked > 0) return "Sent for review";
    return drafts + ready + openPrompts(facts).length > 0 ? "Answering" : "Reviewed";
  }
  if (hasBegun(facts)) return "Answering";
  if (isSentInRound(facts)) return "Prompts sent";
  return department.pointOfContact !== "" || department.pocEmail !== "" ? "POC designated" : "Not invited";
}

/** Whether the prompts went to the department in this round. */
export function isSentInRound({ department, roundBegan }: Pick<DepartmentFacts, "department" | "roundBegan">): boolean {
  return department.promptsSentOn !== "" && isOfRound(department.promptsSentOn, roundBegan);
}

/**
 * Somebody of the department has answered. Rows say so only once the prompts were sent, and when they were saved in the
 * pane: an inventory that the department kept before is no answer.
 */
function hasBegun(facts: DepartmentFacts): boolean {
  const { department, responses, own } = facts;
  if (department.noDatasets !== "") return true;
  if (responses.some(({ answer, finished }) => finished === "Yes" || (answer !== "" && answer !== answers.notAnswered)))
    return true;
  const saved: readonly string[] = ["Draft", "Ready", "Needs changes"];
  return isSentInRound(facts) && own.some((row) => isListed(row) && saved.includes(row.reviewStatus));
}
