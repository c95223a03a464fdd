import type { PromptCode } from "./field";
import type { DepartmentName } from "./finding";
import type { DatasetSummary } from "./dataset";
import { departmentFinder } from "./department";
import { splitList } from "./list";
import { promptCodes } from "./prompts";
import { reviewStatusOf } from "./review-status";
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

/**
 * The response of a department to a prompt. Of several rows for one key the one with the later Answered On counts, of
 * equals the lower one in the sheet.
 */
export function responseTo(
  code: PromptCode,
  departmentCode: string,
  responses: readonly Response[],
): Response | undefined {
  const wanted = departmentCode.trim().toUpperCase();
  let latest: Response | undefined;
  for (const response of responses) {
    if (response.prompt.trim().toUpperCase() !== code) continue;
    if (response.departmentCode.trim().toUpperCase() !== wanted) continue;
    if (latest === undefined || response.answeredOn >= latest.answeredOn) latest = response;
  }
  return latest;
}

/** Whether a row still counts: it was not withdrawn, retired, or found to be the same as another. */
export function isListed(dataset: Pick<DatasetSummary, "reviewStatus">): boolean {
  const status = reviewStatusOf(dataset.reviewStatus);
  return status !== "Withdrawn" && status !== "Duplicate" && status !== "Retired";
}

/** The rows of one department, also those that call it by its code or an alias. Rows taken out are left out. */
export function datasetsOf<Row extends DatasetSummary>(
  department: DepartmentName,
  datasets: readonly Row[],
): readonly Row[] {
  const find = departmentFinder([department]);
  return datasets.filter((dataset) => find(dataset.department) !== undefined && isListed(dataset));
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

/** The status of each of the nine prompts for one department. */
export function promptStatuses(
  department: DepartmentName,
  responses: readonly Response[],
  datasets: readonly DatasetSummary[],
): PromptStatuses {
  const own = datasetsOf(department, datasets);
  return Object.fromEntries(
    promptCodes.map((code) => [
      code,
      statusOf(responseTo(code, department.code, responses), namedUnder(code, own).length),
    ]),
  ) as PromptStatuses;
}

/** Whether a prompt needs nothing more from the department. "None" and "Not sure" are answers. */
export function isAnswered(status: PromptStatus): boolean {
  return status.kind !== "notStarted" && status.kind !== "inProgress";
}

/** How many of the nine prompts are answered. */
export function answeredCount(statuses: PromptStatuses): number {
  return promptCodes.filter((code) => isAnswered(statuses[code])).length;
}
