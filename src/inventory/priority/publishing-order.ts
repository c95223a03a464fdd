import type { Dataset } from "../field";
import { isListed } from "../prompt-status";
import { priorities, type Priority, type PrioritySuggestion } from "./suggest-priority";
import { compareTexts } from "../compare-texts";

/** The priority that counts. `by` says whose word it is: the lead analyst's or the rule's. */
export type PriorityOf = { readonly priority: Priority; readonly by: "lead" | "rule" };

/** What stands in the Priority column wins over what is suggested. */
export function priorityOf({ priority }: Pick<Dataset, "priority">, suggested: PrioritySuggestion): PriorityOf {
  const word = priority.trim().toLowerCase();
  const lead = priorities.find((one) => one.toLowerCase() === word);
  return lead === undefined ? { priority: suggested.priority, by: "rule" } : { priority: lead, by: "lead" };
}

export type ToPublish<Row> = PriorityOf & { readonly row: Row; readonly suggestion: PrioritySuggestion };

/**
 * What to publish first: by priority, of equals what is most wanted, then by name. What was taken out of the inventory,
 * and what is settled, published already or not to be, is left out.
 */
export function publishingOrder<Row extends { readonly dataset: Dataset }>(
  rows: readonly { readonly row: Row; readonly suggestion: PrioritySuggestion }[],
): readonly ToPublish<Row>[] {
  return rows
    .filter(({ row, suggestion }) => isListed(row.dataset) && suggestion.reasons[0]?.code !== "settled")
    .map(({ row, suggestion }) => {
      const { priority, by } = priorityOf(row.dataset, suggestion);
      const rank = priorities.indexOf(priority) * 10 - suggestion.points;
      return { rank, one: { row, suggestion, priority, by } };
    })
    .sort(
      (first, second) =>
        first.rank - second.rank || compareTexts(first.one.row.dataset.datasetName, second.one.row.dataset.datasetName),
    )
    .map(({ one }) => one);
}

/** The rows in which a suggestion can be written: nothing stands there yet, and there is one. */
export function withoutWord<Row extends { readonly dataset: Dataset }>(
  order: readonly ToPublish<Row>[],
): readonly ToPublish<Row>[] {
  return order.filter(
    ({ row, suggestion }) => row.dataset.priority.trim() === "" && suggestion.priority !== "Unassigned",
  );
}
