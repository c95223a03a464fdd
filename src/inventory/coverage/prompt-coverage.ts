import type { PromptCode } from "../field";
import type { DepartmentOverview } from "../department-overview";
import { isAnswered, type PromptStatuses } from "../prompt-status";
import { promptCodes } from "../prompts";

/** What a department has answered to each prompt. */
export type CoverageRow = {
  readonly code: string;
  readonly name: string;
  readonly cells: PromptStatuses;
  readonly answered: number;
  /** Its point of contact; "" when nobody is named. */
  readonly contact: string;
};

/** How many departments have answered one prompt. */
export type PromptCount = { readonly prompt: PromptCode; readonly answered: number };

/** Which departments have answered which prompts. */
export type PromptCoverage = {
  /** In the order of the Departments sheet. */
  readonly rows: readonly CoverageRow[];
  readonly prompts: readonly PromptCount[];
  readonly answered: number;
  /** How many answers there will be in the end. */
  readonly of: number;
};

/** What every department has answered in this round, and how often each prompt is answered. */
export function promptCoverage(departments: readonly DepartmentOverview[]): PromptCoverage {
  const rows = departments.map(coverageOfOne);
  const prompts = promptCodes.map((prompt) => ({
    prompt,
    answered: rows.filter(({ cells }) => isAnswered(cells[prompt])).length,
  }));
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  return { rows, prompts, answered, of: rows.length * promptCodes.length };
}

function coverageOfOne({ name, department, statuses, answered }: DepartmentOverview): CoverageRow {
  const contact = department.pointOfContact || department.pocEmail;
  return { code: name.code, name: name.name, cells: statuses, answered, contact };
}

/** Whether something is still wanting: a prompt without an answer, or one that the department is not sure of. */
export function isWanting({ cells }: CoverageRow): boolean {
  return promptCodes.some((code) => !isAnswered(cells[code]) || cells[code].kind === "notSure");
}

/** Whether a department has not even begun. */
export function isSilent({ cells }: CoverageRow): boolean {
  return promptCodes.every((code) => cells[code].kind === "notStarted");
}

/** The prompts that have fewer answers than all others, at most three; none while that sets no few of them apart. */
export function fewestAnswers(prompts: readonly PromptCount[]): readonly PromptCode[] {
  const sorted = [...prompts].sort((one, other) => one.answered - other.answered);
  const limit = sorted[3]?.answered ?? 0;
  return sorted
    .slice(0, 3)
    .filter(({ answered }) => answered < limit)
    .map(({ prompt }) => prompt)
    .sort();
}
