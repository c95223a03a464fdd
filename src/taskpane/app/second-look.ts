import type { Dataset, FieldKey } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import { afterSecondLook, type AfterLook } from "../../inventory/second-look";
import { addDataset } from "../../workbook/add-dataset";
import { changeDataset } from "../../workbook/change-dataset";
import type { Inventory } from "../../workbook/open-inventory";
import { lookAgain } from "../../workbook/look-again";
import { isoMinute } from "./clock";
import { putDataset } from "./datasets";
import { useSecondLook } from "./second-look-state";
import { hasRead, usePane } from "./store";
import {
  confirmedRows,
  forgetConfirmed,
  keepConfirmed,
  stopWatching,
  watchedRows,
  watchRow,
  type WatchedRow,
} from "./watched-rows";

/** The changes of others have arrived by then, as far as anybody knows; only real Excel can tell (fact 13.1). */
const PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * A row was written and seen once: it is looked for a second time after a pause, also when the pane was closed
 * meanwhile. Until then it is remembered on this computer.
 * @param before the row as it was; left out when it is new
 */
export function lookAgainLater(dataset: Dataset, before: Dataset | undefined, sheetRow = -1, again = 0): void {
  watchRow(workbookId(), { dataset, before, sheetRow, again });
  show();
  schedule(PAUSE_MS);
}

/**
 * While the pane is open: goes on with what an earlier pane has written, and looks whether what was confirmed is still
 * there whenever the sheet was read.
 * @returns stops it
 */
export function keepLooking(): () => void {
  const read = ({ datasets }: Inventory) => askAboutMissing(datasets);
  hasRead.add(read);
  const { phase } = usePane.getState();
  if (phase.kind === "open") read(phase.inventory);
  if (useSecondLook.getState().waiting > 0) schedule(0);
  return () => {
    hasRead.delete(read);
    clearTimeout(timer);
  };
}

function schedule(pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    lookAtAll().then(
      () => useSecondLook.getState().waiting > 0 && schedule(PAUSE_MS),
      // Excel is busy, or somebody is typing in a cell: what was written stands or stands not, and is looked for later.
      () => schedule(Math.min(pause * 2 || PAUSE_MS, LONGEST_PAUSE_MS)),
    );
  }, pause);
}

/** One pane of a person at a time looks and mends, however many are open (Web Locks; where there are none, each does). */
export async function lookAtAll(): Promise<void> {
  const workbook = workbookId();
  const look = async () => {
    const rows = watchedRows(workbook).filter(({ question }) => question === undefined);
    const looks = await lookAgain(rows.map(({ dataset, sheetRow }) => ({ id: dataset.inventoryId, sheetRow })));
    for (const [i, row] of rows.entries()) {
      const found = looks[i];
      if (found) await follow(workbook, row, afterSecondLook(row, found));
    }
    show();
  };
  await (navigator.locks ? navigator.locks.request(`second-look:${workbook}`, look) : look());
}

async function follow(workbook: string, row: WatchedRow, after: AfterLook): Promise<void> {
  const { dataset, before, again } = row;
  switch (after.kind) {
    case "confirmed":
      stopWatching(workbook, dataset.inventoryId);
      return keepConfirmed(workbook, { dataset: after.current, on: isoMinute(new Date()) });
    case "appendAgain": {
      const added = await addDataset(dataset);
      return watchRow(workbook, { dataset: added.dataset, sheetRow: added.sheetRow, again: again + 1 });
    }
    case "writeAgain": {
      const outcome = await changeDataset(after.current, withChanges(after.current, dataset, before));
      if (outcome.kind === "saved") watchRow(workbook, { ...row, dataset: outcome.dataset, again: again + 1 });
      return;
    }
    case "ask":
      return watchRow(workbook, {
        ...row,
        question: after.about === "cells" ? { about: after.about, cells: after.cells } : { about: after.about },
      });
  }
}

/** The row as it stands, with what the person had changed. */
function withChanges(current: Dataset, mine: Dataset, before: Dataset | undefined): Dataset {
  const changed = fields.map(({ key }) => key).filter((key) => before === undefined || mine[key] !== before[key]);
  return { ...current, ...(Object.fromEntries(changed.map((key) => [key, mine[key]])) as Partial<Dataset>) };
}

/** After the sheet was read: a confirmed row that is not in it any more was removed by somebody, and is asked about. */
function askAboutMissing(present: readonly { readonly inventoryId: string }[]): void {
  const workbook = workbookId();
  const ids = new Set(present.map(({ inventoryId }) => inventoryId));
  for (const { dataset } of confirmedRows(workbook)) {
    if (ids.has(dataset.inventoryId)) continue;
    forgetConfirmed(workbook, dataset.inventoryId);
    watchRow(workbook, { dataset, sheetRow: -1, again: 0, question: { about: "gone" } });
  }
  show();
}

/** The person's word about a row that is gone: it is appended once more. @throws WorkbookError as `addDataset` */
export async function putBack({ dataset }: WatchedRow): Promise<void> {
  const added = await addDataset(dataset);
  putDataset(added.dataset);
  lookAgainLater(added.dataset, undefined, added.sheetRow);
}

/** The person's word: what stands in the sheet stays. */
export function leaveAsItIs({ dataset }: WatchedRow): void {
  stopWatching(workbookId(), dataset.inventoryId);
  show();
}

/** The person's word about cells that somebody else wrote: those that are named are written once more. */
export async function writeMine(row: WatchedRow, current: Dataset, mine: readonly FieldKey[]): Promise<boolean> {
  const values = Object.fromEntries(mine.map((key) => [key, row.dataset[key]])) as Partial<Dataset>;
  const outcome = await changeDataset(current, { ...current, ...values });
  if (outcome.kind === "conflict") return false;
  putDataset(outcome.dataset);
  stopWatching(workbookId(), row.dataset.inventoryId);
  lookAgainLater(outcome.dataset, current);
  return true;
}

function show(): void {
  const rows = watchedRows(workbookId());
  const questions = rows.filter(({ question }) => question !== undefined);
  useSecondLook.setState({ waiting: rows.length - questions.length, questions });
}

function workbookId(): string {
  const { phase } = usePane.getState();
  return phase.kind === "open" ? phase.inventory.settings.workbookId : "";
}
