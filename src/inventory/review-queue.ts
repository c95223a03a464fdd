import type { Dataset, IsoDate } from "./field";
import { daysBetween } from "./days-between";
import { reviewStatusOf, type ReviewStatus } from "./review-status";
import { compareTexts } from "./compare-texts";

/** Where a row stands for the lead analyst. */
export type ReviewState = "waiting" | "asked" | "accepted" | "closed" | "notSent";

export const reviewStates: readonly ReviewState[] = ["waiting", "asked", "accepted", "closed", "notSent"];

const stateOf: Readonly<Record<ReviewStatus, ReviewState>> = {
  Submitted: "waiting",
  "Needs changes": "asked",
  Accepted: "accepted",
  Duplicate: "closed",
  Retired: "closed",
  Withdrawn: "closed",
  Draft: "notSent",
  Ready: "notSent",
};

export function reviewState({ reviewStatus }: Pick<Dataset, "reviewStatus">): ReviewState {
  return stateOf[reviewStatusOf(reviewStatus)];
}

/** Which rows the lead analyst looks at. */
export type QueueFilter = {
  /** A department's code; "" for all. */
  readonly department: string;
  readonly state: ReviewState;
  /** Waits at least so many days; 0 for any. */
  readonly days: number;
};

/** One row of the queue, and since when it stands where it does; "" when nobody knows. */
export type Queued<Row> = { readonly row: Row; readonly code: string; readonly name: string; readonly since: string };

type QueueContext = {
  /** What is known of a department by what stands in a row; nothing when there is none of that name. */
  readonly departmentOf: (
    text: string,
  ) => { readonly code: string; readonly name: string; readonly sentOn: string } | undefined;
  readonly today: IsoDate;
};

/**
 * The rows that a filter asks for, by department and the oldest first; the department with the oldest row comes first.
 * Rows without a known department are last, under what stands in them.
 */
export function queueOf<Row extends { readonly dataset: Dataset }>(
  rows: readonly Row[],
  filter: QueueFilter,
  { departmentOf, today }: QueueContext,
): readonly Queued<Row>[] {
  const groups = new Map<string, { isKnown: boolean; oldest: string; rows: Queued<Row>[] }>();
  for (const row of rows) {
    const { dataset } = row;
    if (reviewState(dataset) !== filter.state) continue;
    const department = departmentOf(dataset.department);
    const code = department?.code ?? "";
    if (filter.department !== "" && code !== filter.department) continue;
    const since = filter.state === "waiting" ? waitingSince(dataset, department?.sentOn ?? "") : lastTouched(dataset);
    if (filter.days > 0 && (daysBetween(since, today) ?? 0) < filter.days) continue;
    const name = department?.name ?? dataset.department;
    const group = groups.get(name) ?? { isKnown: code !== "", oldest: since, rows: [] };
    groups.set(name, group);
    group.rows.push({ row, code, name, since });
    if (since < group.oldest) group.oldest = since;
  }
  return [...groups]
    .sort(
      ([oneName, one], [otherName, other]) =>
        Number(other.isKnown) - Number(one.isKnown) ||
        compareTexts(one.oldest, other.oldest) ||
        compareTexts(oneName, otherName),
    )
    .flatMap(([, group]) =>
      group.rows.sort(
        (one, other) =>
          compareTexts(one.since, other.since) ||
          compareTexts(one.row.dataset.datasetName, other.row.dataset.datasetName),
      ),
    );
}

const lastTouched = ({ lastChanged, dateAdded }: Dataset) => lastChanged || dateAdded;

/**
 * Since when a row that was sent waits for the lead analyst. Last Changed moves on with everything that the pane writes
 * into the row, such as its priority; the day on which its department sent its answers does not. A row that came back
 * after a question waits since it came back.
 */
function waitingSince(dataset: Dataset, sentOn: string): string {
  const touched = lastTouched(dataset);
  const cameBack = dataset.reviewedOn !== "" && dataset.reviewedOn >= sentOn.slice(0, 10);
  return sentOn === "" || cameBack || dataset.dateAdded > sentOn.slice(0, 10) || sentOn > touched ? touched : sentOn;
}

/** How many rows stand where, in the department of that code or, with "", in all. */
export function countStates(
  rows: readonly { readonly dataset: Dataset }[],
  isOfDepartment: (text: string) => boolean,
): Readonly<Record<ReviewState, number>> {
  const counts = { waiting: 0, asked: 0, accepted: 0, closed: 0, notSent: 0 };
  for (const { dataset } of rows) if (isOfDepartment(dataset.department)) counts[reviewState(dataset)] += 1;
  return counts;
}
