import { changedFields } from "../../inventory/changed-fields";
import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import { decide, type DecisionRefusal, type ReviewDecision } from "../../inventory/review-decision";
import { WorkbookError } from "../../workbook/errors";
import { readDatasets } from "../../workbook/read-datasets";
import { isoDay } from "../app/clock";
import { putDataset } from "../app/datasets";
import { changeRow, changeRows, stampedNow } from "../app/row-changes";
import { usePane } from "../app/store";

/** What became of a decision on one row or several. */
export type Made = {
  readonly decided: readonly { readonly before: Dataset; readonly after: Dataset }[];
  /** Rules or moves are against it; nothing was written. */
  readonly refused: readonly { readonly row: Dataset; readonly why: DecisionRefusal }[];
  /** Somebody changed them since the lead analyst saw them, or they are gone; nothing was written. */
  readonly changed: readonly Dataset[];
};

/**
 * Writes a decision into rows. It is about what the lead analyst saw: a row that says something else by now is left as
 * it is.
 * @throws WorkbookError as `readDatasets`, `changeDatasets`
 */
export async function makeDecision(
  seen: readonly Dataset[],
  decision: ReviewDecision,
  check: (dataset: Dataset) => Checked,
): Promise<Made> {
  const standing = await readDatasets(seen.map(({ inventoryId }) => inventoryId));
  const byId = new Map(standing.map((row) => [row.inventoryId, row]));
  const reviewer = { by: usePane.getState().profile?.name ?? "", on: isoDay(new Date()) };
  const edits: { loaded: Dataset; edited: Dataset }[] = [];
  const refused: { row: Dataset; why: DecisionRefusal }[] = [];
  const changed: Dataset[] = [];
  for (const row of seen) {
    const current = byId.get(row.inventoryId);
    if (current === undefined || changedFields(row, current).length > 0) {
      changed.push(row);
      if (current !== undefined) putDataset(current);
      continue;
    }
    const decided = decide(check(current), decision, reviewer);
    if (decided.kind === "refused") refused.push({ row, why: decided.why });
    else edits.push({ loaded: current, edited: decided.row });
  }
  const written = new Map((await write(edits)).map((row) => [row.inventoryId, row]));
  const decided: { before: Dataset; after: Dataset }[] = [];
  for (const { loaded: before } of edits) {
    const after = written.get(before.inventoryId);
    if (after) decided.push({ before, after });
    else changed.push(before);
  }
  return { decided, refused, changed };
}

/**
 * Gives rows back what stood in them before a decision.
 * @throws WorkbookError cellChanged: somebody has changed one of them since, and it stays as it is
 */
export async function undoDecision({ decided }: Pick<Made, "decided">): Promise<void> {
  const written = await write(decided.map(({ before, after }) => ({ loaded: after, edited: before })));
  const missed = decided.find(({ before }) => !written.some(({ inventoryId }) => inventoryId === before.inventoryId));
  if (missed) throw new WorkbookError("cellChanged", missed.before.datasetName);
}

/** The rows that stand changed. Of one alone what went wrong is thrown. */
async function write(edits: readonly { loaded: Dataset; edited: Dataset }[]): Promise<readonly Dataset[]> {
  const [only, another] = edits;
  if (only === undefined) return [];
  if (another !== undefined) return (await changeRows(edits)).changed;
  const outcome = await changeRow(only.loaded, stampedNow(only.edited));
  putDataset(outcome.kind === "conflict" ? outcome.current : outcome.dataset);
  return outcome.kind === "conflict" ? [] : [outcome.dataset];
}
