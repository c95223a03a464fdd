import type { DepartmentOverview } from "../../inventory/department-overview";

/** Whether a department has a point of contact who did not get the prompts in this round. */
export const isToGetPrompts = ({ next }: DepartmentOverview) => next.who === "lead" && next.what === "sendPrompts";

/** Whether it is time to remind a department. */
export const isToBeReminded = ({ next }: DepartmentOverview) => next.who === "lead" && next.what === "remind";

/** Those that have something left to do that they were asked for; those that it is time to remind come first. */
export function notDone(departments: readonly DepartmentOverview[]): readonly DepartmentOverview[] {
  return [...departments.filter(isToBeReminded), ...departments.filter(({ next }) => next.who === "department")];
}
