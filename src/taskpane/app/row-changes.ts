import { passes } from "../../inventory/check-dataset";
import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import { move, reviewStatusOf } from "../../inventory/review-status";
import { addDataset, type AddedDataset } from "../../workbook/add-dataset";
import { addDatasets } from "../../workbook/add-datasets";
import { changeDataset, type ChangeOutcome } from "../../workbook/change-dataset";
import { changeDatasets, changesAtOnce, type DatasetEdit } from "../../workbook/change-datasets";
import { WorkbookError } from "../../workbook/errors";
import { isoMinute } from "./clock";
import { putDataset, putDatasets } from "./datasets";
import { forgetStatusBefore, keepStatusBefore, readStatusBefore } from "./removed";
import { lookAgainLater } from "./keep-looking";
import { patiently } from "./patiently";
import { readOne } from "./read-one";
import { usePane } from "./store";

/* What the pane writes into rows with an ID goes through here: it is looked for a second time. */

/** Adds a row. @throws WorkbookError as `addDataset` */
export async function addRow(dataset: Dataset): Promise<Dataset> {
  const added = await patiently(() => addDataset(dataset));
  lookAgainLater([{ dataset: added.dataset, before: undefined, sheetRow: added.sheetRow }]);
  return added.dataset;
}

/** Adds several rows; `onAdded` is told after each piece. @throws WorkbookError as `addDatasets` */
export async function addRows(
  datasets: readonly Dataset[],
  onAdded: (added: readonly Dataset[]) => void,
): Promise<void> {
  const onPiece = (added: readonly AddedDataset[]) => {
    const datasets = added.map(({ dataset }) => dataset);
    lookAgainLater(added.map(({ dataset, sheetRow }) => ({ dataset, before: undefined, sheetRow })));
    putDatasets(datasets);
    onAdded(datasets);
  };
  await patiently(() => addDatasets(datasets, onPiece));
}

/** Changes a row. @throws WorkbookError as `changeDataset` */
export async function changeRow(loaded: Dataset, edited: Dataset): Promise<ChangeOutcome> {
  const outcome = await patiently(() => changeDataset(loaded, edited));
  if (outcome.kind === "saved") {
    lookAgainLater([{ dataset: outcome.dataset, before: loaded, sheetRow: outcome.sheetRow }]);
  }
  return outcome;
}

/** The row as the person wants it, with who wants it and when. */
export function stampedNow(dataset: Dataset): Dataset {
  const { profile } = usePane.getState();
  return { ...dataset, lastChangedBy: profile?.name ?? "", lastChanged: isoMinute(new Date()) };
}

/**
 * Changes several rows, each on its own and a piece at a time: what was written before Excel refused to go on shows, and
 * is looked for again.
 * @returns the rows that stand changed in the sheet, and how many could not be changed: somebody else has changed the
 *   same cells, or the row is gone
 * @throws WorkbookError as `changeDatasets`
 */
export async function changeRows(
  edits: readonly DatasetEdit[],
): Promise<{ readonly changed: readonly Dataset[]; readonly refused: number }> {
  const changed: Dataset[] = [];
  for (let start = 0; start < edits.length; start += changesAtOnce) {
    const piece = edits
      .slice(start, start + changesAtOnce)
      .map(({ loaded, edited }) => ({ loaded, edited: stampedNow(edited) }));
    const outcomes = await patiently(() => changeDatasets(piece));
    const saved = outcomes.flatMap((outcome, i) =>
      outcome.kind === "saved" ? [{ ...outcome, before: piece[i]?.loaded }] : [],
    );
    lookAgainLater(saved);
    putDatasets(saved.map(({ dataset }) => dataset));
    changed.push(...saved.map(({ dataset }) => dataset));
  }
  return { changed, refused: edits.length - changed.length };
}

/**
 * Takes a row out of the list: its status becomes Withdrawn, nothing is deleted.
 * @throws WorkbookError rowMissing, idTwice, busy when somebody else has changed its status at the same moment, and those
 *   of `changeDataset`
 */
export async function withdraw(id: string): Promise<Dataset> {
  const loaded = await readOne(id);
  const status = reviewStatusOf(loaded.reviewStatus);
  const moved = move(status, "withdraw", { passes: false });
  if (moved.kind === "refused") throw new WorkbookError("rowClosed", loaded.datasetName);
  keepStatusBefore(workbookId(), id, status);
  return saveStatus(loaded, moved.status);
}

/** Brings a withdrawn row back with the status that it had. */
export async function bringBack(id: string, check: (dataset: Dataset) => Checked): Promise<Dataset> {
  const loaded = await readOne(id);
  const before = readStatusBefore(workbookId(), id);
  const moved = move(reviewStatusOf(loaded.reviewStatus), "undoWithdraw", { passes: passes(check(loaded)), before });
  if (moved.kind === "refused") return loaded;
  const saved = await saveStatus(loaded, moved.status);
  forgetStatusBefore(workbookId(), id);
  return saved;
}

async function saveStatus(loaded: Dataset, reviewStatus: string): Promise<Dataset> {
  const outcome = await changeRow(loaded, stampedNow({ ...loaded, reviewStatus }));
  if (outcome.kind === "conflict") throw new WorkbookError("busy");
  putDataset(outcome.dataset);
  return outcome.dataset;
}

function workbookId(): string {
  const { phase } = usePane.getState();
  return phase.kind === "open" ? phase.inventory.settings.workbookId : "";
}
