import { useMemo } from "react";
import { departmentFinder, departmentNames } from "../../inventory/department";
import { countStates, queueOf, type Queued, type QueueFilter, type ReviewState } from "../../inventory/review-queue";
import { identityChecker } from "../../inventory/row-identity";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { type AllRows, useAllRows } from "../app/all-rows";
import { isoDay } from "../app/clock";
import { useInventory } from "../app/store";

export type QueuedRow = Queued<PlacedDataset>;

export type Queue = {
  readonly all: AllRows;
  readonly queue: readonly QueuedRow[];
  /** In the department that is looked at. */
  readonly counts: Readonly<Record<ReviewState, number>>;
  /** Rows of the filter that no ID tells from others: nothing can be decided on them by the pane. */
  readonly withoutId: number;
};

/** The rows that the lead analyst asked to see, kept fresh with the sheet. */
export function useQueue({ department, state, days }: QueueFilter): Queue {
  const all = useAllRows();
  const { departments } = useInventory();
  const departmentOf = useMemo(() => {
    const find = departmentFinder(departmentNames(departments));
    const sentOn = new Map(departments.map(({ code, sentForReviewOn }) => [code.trim(), sentForReviewOn]));
    return (text: string) => {
      const found = find(text);
      return found && { code: found.code, name: found.name, sentOn: sentOn.get(found.code) ?? "" };
    };
  }, [departments]);
  return useMemo(() => {
    const identity = identityChecker(all.rows.map(({ dataset }) => dataset));
    const known = all.rows.filter(({ dataset }) => identity(dataset) === undefined);
    const unknown = all.rows.filter(({ dataset }) => identity(dataset) !== undefined);
    const context = { departmentOf, today: isoDay(new Date()) };
    const filter = { department, state, days };
    return {
      all,
      queue: queueOf(known, filter, context),
      counts: countStates(known, (text) => department === "" || departmentOf(text)?.code === department),
      withoutId: queueOf(unknown, filter, context).length,
    };
  }, [all, departmentOf, department, state, days]);
}
