import { changedFields } from "../../inventory/changed-fields";
import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import { decide, type DecisionRefusal, type ReviewDecision } from "../../inventory/review-decision";
import { WorkbookError } from "../../workbook/errors";
import { readDatasets } from "../../workbook/read-datasets";
import { readAllRowsAgain } from "../app/all-rows";
import { isoDay } from "../app/clock";
import { putDataset } from "../app/datasets";
import { asWorkbookError } from "../app/errors";
import { patiently } from "../app/patiently";
import { readOne } from "../app/read-one";
import { changeRow, changeRows, stampedNow } from "../app/row-changes";
import { usePane } from "../app/store";

/**
 * A row before the decision, as the decision wants it, and as it stands after it: there it also says what others have
 * written into it at that moment.
 */
type Decided = { readonly before: Dataset; readonly wanted: Dataset; readonly after: Dataset };

/** What became of a decision on one row or several. */
export type Made = {
  readonly decided: readonly Decided[];
  /** Rules or moves are against it; nothing was written. */
  readonly refused: readonly { readonly row: Dataset; readonly why: DecisionRefusal }[];
  /** Somebody changed them since the lead analyst saw them; nothing was written. */
  readonly changed: readonly Dataset[];
  /** Of several: no row has their ID any more, or another has it too; nothing was written. */
  readonly gone: readonly Dataset[];
};

/**
 * Writes a decision into rows. It is about what the lead analyst saw: a row that says something else by now is left as
 * it is.
 * @throws WorkbookError rowMissing, idTwice where it is about one row. As `readDatasets`, `changeDatasets`
 */
export async function makeDecision(
  seen: readonly Dataset[],
  decision: ReviewDecision,
  check: (dataset: Dataset) => Checked,
): Promise<Made> {
  const standing = await readStanding(seen.map(({ inventoryId }) => inventoryId));
  const reviewer = { by: usePane.getState().profile?.name ?? "", on: isoDay(new Date()) };
  const edits: { loaded: Dataset; edited: Dataset }[] = [];
  const refused: { row: Dataset; why: DecisionRefusal }[] = [];
  const changed: Dataset[] = [];
  const gone: Dataset[] = [];
  for (const row of seen) {
    const [current, another] = standing.filter(({ inventoryId }) => inventoryId === row.inventoryId);
    if (current === undefined || another !== undefined) {
      gone.push(row);
      continue;
    }
    if (changedFields(row, current).length > 0) {
      changed.push(row);
      putDataset(current);
      continue;
    }
    const decided = decide(check(current), decision, reviewer);
    if (decided.kind === "refused") refused.push({ row, why: decided.why });
    else edits.push({ loaded: current, edited: decided.row });
  }
  const written = new Map((await write(edits)).map((row) => [row.inventoryId, row]));
  const decided: Decided[] = [];
  for (const { loaded: before, edited: wanted } of edits) {
    const after = written.get(before.inventoryId);
    if (after) decided.push({ before, wanted, after });
    else changed.push(before);
  }
  if (gone.length > 0) readAllRowsAgain();
  return { decided, refused, changed, gone };
}

async function readStanding(ids: readonly string[]): Promise<readonly Dataset[]> {
  const [only, another] = ids;
  if (only === undefined || another !== undefined) return patiently(() => readDatasets(ids));
  try {
    return [await readOne(only)];
  } catch (error) {
    const { code } = asWorkbookError(error);
    if (code === "rowMissing" || code === "idTwice") readAllRowsAgain();
    throw error;
  }
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
