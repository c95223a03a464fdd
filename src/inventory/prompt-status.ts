import type { PromptCode } from "./field";
import type { DepartmentName } from "./finding";
import type { DatasetSummary } from "./dataset";
import { codeKey, departmentFinder } from "./department";
import { splitList } from "./list";
import { promptCodes } from "./prompts";
import { remember } from "./remember";
import { outOfInventory, reviewStatusOf } from "./review-status";
import type { Response } from "./tables";

/** How far a department has come with one prompt. */
export type PromptStatus =
  | { readonly kind: "notStarted" }
  /** Begun and not finished; some datasets may be listed already. */
  | { readonly kind: "inProgress"; readonly datasets: number }
  /** Finished, with this many datasets. */
  | { readonly kind: "datasets"; readonly datasets: number }
  | { readonly kind: "none" }
  | { readonly kind: "doesNotApply" }
  | { readonly kind: "notSure"; readonly datasets: number };

export type PromptStatuses = { readonly [Code in PromptCode]: PromptStatus };

/** A department's responses by the prompt's code; of several for one prompt the one that counts. */
function responsesByPrompt(departmentCode: string, responses: readonly Response[]): ReadonlyMap<string, Response> {
  const wanted = codeKey(departmentCode);
  const latest = new Map<string, Response>();
  for (const response of responses) {
    if (codeKey(response.departmentCode) !== wanted) continue;
    const prompt = codeKey(response.prompt);
    const standing = latest.get(prompt);
    if (standing === undefined || response.answeredOn >= standing.answeredOn) latest.set(prompt, response);
  }
  return latest;
}

/**
 * The response of a department to a prompt. Of several rows for one key the one with the later Answered On counts, of
 * equals the lower one in the sheet.
 */
export function responseTo(
  code: PromptCode,
  departmentCode: string,
  responses: readonly Response[],
): Response | undefined {
  return responsesByPrompt(departmentCode, responses).get(code);
}

/** Whether a row still counts: it was not withdrawn, retired, or found to be the same as another. */
export function isListed(dataset: Pick<DatasetSummary, "reviewStatus">): boolean {
  return !outOfInventory.includes(reviewStatusOf(dataset.reviewStatus));
}

/** The rows of one department, also those that call it by its code or an alias, and those that were taken out. */
export function rowsOf<Row extends DatasetSummary>(department: DepartmentName, rows: readonly Row[]): readonly Row[] {
  const find = departmentFinder([department]);
  return rows.filter((row) => find(row.department) !== undefined);
}

/** Those of the rows that were named under a prompt. */
export function namedUnder<Row extends DatasetSummary>(code: PromptCode, datasets: readonly Row[]): readonly Row[] {
  return datasets.filter((dataset) =>
    splitList(dataset.promptsAnswered).some((prompt) => prompt.toUpperCase() === code),
  );
}

function statusOf(response: Response | undefined, datasets: number): PromptStatus {
  const answer = response?.answer ?? "";
  const finished = response?.finished === "Yes";
  if (answer === "Not sure") return { kind: "notSure", datasets };
  // What is in the sheet is stronger than an answer that was given before it.
  if (datasets > 0) return { kind: finished ? "datasets" : "inProgress", datasets };
  if (answer === "None") return { kind: "none" };
  if (answer === "Does not apply") return { kind: "doesNotApply" };
  if (answer === "Datasets listed" || finished) return { kind: "inProgress", datasets };
  return { kind: "notStarted" };
}

/** How many rows were named under each prompt. Each row is looked at once: a lead analyst has 10,000. */
function countByPrompt(datasets: readonly DatasetSummary[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const codesIn = remember((text) => splitList(text).map(codeKey));
  for (const { promptsAnswered } of datasets) {
    for (const code of codesIn(promptsAnswered)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/**
 * The status of each of the nine prompts for one department.
 * @param responses also those of other departments
 * @param listed its rows that count
 */
export function promptStatuses(
  departmentCode: string,
  responses: readonly Response[],
  listed: readonly DatasetSummary[],
): PromptStatuses {
  const counts = countByPrompt(listed);
  const given = responsesByPrompt(departmentCode, responses);
  return Object.fromEntries(
    promptCodes.map((code) => [code, statusOf(given.get(code), counts.get(code) ?? 0)]),
  ) as PromptStatuses;
}

/**
 * The statuses of a department that stated that it keeps no datasets: nothing more is to come, so that a prompt without
 * an answer is answered with none, and what is listed already is all.
 */
export function withNothingMore(statuses: PromptStatuses): PromptStatuses {
  const closed = (status: PromptStatus): PromptStatus => {
    if (isAnswered(status)) return status;
    return status.kind === "inProgress" && status.datasets > 0 ? { ...status, kind: "datasets" } : { kind: "none" };
  };
  return Object.fromEntries(promptCodes.map((code) => [code, closed(statuses[code])])) as PromptStatuses;
}

/** Whether a prompt needs nothing more from the department. "None" and "Not sure" are answers. */
export function isAnswered(status: PromptStatus): boolean {
  return status.kind !== "notStarted" && status.kind !== "inProgress";
}

/** How many of the nine prompts are answered. */
export function answeredCount(statuses: PromptStatuses): number {
  return promptCodes.filter((code) => isAnswered(statuses[code])).length;
}
