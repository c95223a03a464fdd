import { compareTexts } from "../../inventory/compare-texts";
import type { DepartmentOverview } from "../../inventory/department-overview";
import { stages, type Stage } from "../../inventory/department-stage";
import type { NextStep } from "../../inventory/next-step";

export const sorts = ["next", "name", "due", "answered"] as const;
export type Sort = (typeof sorts)[number];

export const filters = ["all", "needsYou", "overdue", ...stages] as const;
export type Filter = "all" | "needsYou" | "overdue" | Stage;

/** Which departments the list shows, and in which order. */
export type ListChoice = { readonly filter: Filter; readonly sort: Sort; readonly search: string };

/** Whether a department is one of those that a filter shows. */
export function isIn(filter: Filter, { stage, next, isOverdue }: DepartmentOverview): boolean {
  switch (filter) {
    case "all":
      return true;
    case "needsYou":
      return next.who === "lead";
    case "overdue":
      return isOverdue;
    default:
      return stage === filter;
  }
}

/** The departments that a list shows: what was chosen and searched for by name, code or alias, in order. */
export function listed(
  departments: readonly DepartmentOverview[],
  { filter, sort, search }: ListChoice,
): readonly DepartmentOverview[] {
  const words = search.trim().toLowerCase();
  const isFound = ({ name }: DepartmentOverview) =>
    [name.name, name.code, ...name.aliases].some((text) => text.toLowerCase().includes(words));
  const compare = comparing[sort];
  return departments
    .filter((one) => isIn(filter, one) && isFound(one))
    .sort((one, other) => compare(one, other) || byName(one, other));
}

type Compare = (one: DepartmentOverview, other: DepartmentOverview) => number;

const byName: Compare = (one, other) => one.name.name.localeCompare(other.name.name);

/** Those without a due date come last. */
const byDue: Compare = (one, other) => compareTexts(one.due || "9", other.due || "9");

const comparing: Readonly<Record<Sort, Compare>> = {
  next: (one, other) => urgency(one.next) - urgency(other.next) || byDue(one, other),
  name: byName,
  due: byDue,
  answered: (one, other) => one.answered - other.answered,
};

/** What waits for the lead analyst comes first, then what waits for the department, then what waits for nobody. */
function urgency(step: NextStep): number {
  if (step.who === "nobody") return 8;
  switch (step.what) {
    case "review":
      return 0;
    case "nameContact":
      return 1;
    case "sendPrompts":
      return 2;
    case "remind":
      return 3;
    case "answerQuestions":
      return 4;
    case "send":
      return 5;
    case "finishRows":
      return 6;
    case "answerPrompts":
      return 7;
  }
}
