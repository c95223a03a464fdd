import { passes } from "../../inventory/check-dataset";
import { noteToLead } from "../../inventory/decisions";
import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import { planTakingBack } from "../../inventory/sending";
import type { Department } from "../../inventory/tables";
import type { DatasetEdit } from "../../workbook/change-datasets";
import { WorkbookError } from "../../workbook/errors";
import { saveDecisions } from "../app/save-decisions";
import { isoDay, isoMinute } from "../app/clock";
import { changeRows } from "../app/row-changes";
import { saveDepartment } from "../app/save-department";
import { usePane } from "../app/store";

/** What became of sending. `refused`: rows that somebody else changed at the same moment. */
export type Sent = { readonly sent: number; readonly refused: number };

/**
 * Sends a department's answers: its rows become Submitted, then its row in the Departments sheet says when and by whom.
 * The rows come first: sent is only what stands in the sheet. Doing it again after something went wrong is safe.
 * @throws WorkbookError as `changeDatasets`, `changeDepartment`, `addDecisions`
 */
export async function sendDepartment(rows: readonly DatasetEdit[], note: string): Promise<Sent> {
  const { profile } = who();
  const { changed, refused } = await changeRows(rows);
  if (note.trim() !== "") {
    const on = isoMinute(new Date());
    const line = { key: profile.department, kind: noteToLead, about: profile.department, by: profile.name, on };
    await saveDecisions([{ ...line, value: note.trim() }]);
  }
  await changeOwn({ sentForReviewOn: isoMinute(new Date()), sentForReviewBy: profile.name });
  return { sent: changed.length, refused };
}

/**
 * Takes back what nobody has decided on yet.
 * @returns how many rows are the department's again
 */
export async function takeBackDepartment(
  rows: readonly Dataset[],
  check: (dataset: Dataset) => Checked,
): Promise<number> {
  const edits = planTakingBack(rows, (row) => passes(check(row)));
  const { changed } = await changeRows(edits);
  if (edits.length === 0 || changed.length > 0) await changeOwn({ sentForReviewOn: "", sentForReviewBy: "" });
  return changed.length;
}

/** Writes the department's statement that it keeps no datasets, or takes it back. */
export async function stateNoDatasets(isSo: boolean): Promise<void> {
  const { profile } = who();
  await changeOwn({ noDatasets: isSo ? `${profile.name}, ${isoDay(new Date())}` : "" });
}

const changeOwn = (changes: Partial<Department>) => saveDepartment(who().profile.department, changes);

function who() {
  const { profile } = usePane.getState();
  if (!profile) throw new WorkbookError("unexpected", "profile");
  return { profile };
}
