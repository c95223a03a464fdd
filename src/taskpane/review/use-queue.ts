import { useDeferredValue, useMemo } from "react";
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
  // The list is drawn between other things, not in one piece with the end of reading.
  const rows = useDeferredValue(all.rows);
  const [known, unknown] = useMemo(() => {
    const identity = identityChecker(rows.map(({ dataset }) => dataset));
    const isKnown = ({ dataset }: PlacedDataset) => identity(dataset) === undefined;
    return [rows.filter(isKnown), rows.filter((row) => !isKnown(row))];
  }, [rows]);
  // How far reading has come changes with every block of it, and the rows at its end.
  const found = useMemo(() => {
    const context = { departmentOf, today: isoDay(new Date()) };
    const filter = { department, state, days };
    return {
      queue: queueOf(known, filter, context),
      counts: countStates(known, (text) => department === "" || departmentOf(text)?.code === department),
      withoutId: queueOf(unknown, filter, context).length,
    };
  }, [known, unknown, departmentOf, department, state, days]);
  // Between the end of reading and the list nothing waits for a decision, and that must not be said.
  const isRead = all.isRead && (rows.length > 0 || rows === all.rows);
  return { all: { ...all, isRead }, ...found };
}
