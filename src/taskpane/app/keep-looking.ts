import type { Dataset, FieldKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import { written, type LostCell } from "../../inventory/second-look";
import { addDataset } from "../../workbook/add-dataset";
import { changeDataset } from "../../workbook/change-dataset";
import type { NewDepartment } from "../../inventory/set-up/departments-in-text";
import type { Decision, Department, Response } from "../../inventory/tables";
import { WorkbookError } from "../../workbook/errors";
import type { Inventory } from "../../workbook/open-inventory";
import { putDataset } from "./datasets";
import { asWorkbookError, isSoonOver } from "./errors";
import { patiently } from "./patiently";
import { askAboutMissing, lookAtWritten } from "./second-look";
import { useSecondLook } from "./second-look-state";
import { storedKeys } from "./storage";
import { readOne } from "./read-one";
import { hasRead } from "./reading";
import { usePane } from "./store";
import { lookAtAnswers, watchAnswer } from "./watched-answers";
import { lookAtDecisions, watchDecisions } from "./watched-decisions";
import { lookAtDepartments, watchAddedDepartments, watchDepartment } from "./watched-departments";
import { askAbout, askedRows, countWatched, stopAsking, watchedRow, watchRow, type AskedRow } from "./watched-rows";

/** The changes of others have arrived by then, as far as anybody knows; only real Excel can tell (fact 13.1). */
const PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** A row as it stands after writing. */
type SavedRow = {
  readonly dataset: Dataset;
  /** The row as it was; nothing when it is new. */
  readonly before: Dataset | undefined;
  /** The index in the sheet at which it was written; left out when nothing had to be. */
  readonly sheetRow?: number;
};

/**
 * Rows were written and seen once: they are looked for a second time after a pause, also when the pane was closed
 * meanwhile. Until then they are remembered on this computer.
 */
export function lookAgainLater(saved: readonly SavedRow[]): void {
  if (saved.length === 0) return;
  for (const { dataset, before, sheetRow = -1 } of saved) {
    watchRow(workbookId(), written(watchedRow(workbookId(), dataset.inventoryId), before, dataset, sheetRow));
  }
  show();
  schedule(PAUSE_MS);
}

/** The same for an answer to a prompt. */
export function lookAtAnswerLater(response: Response): void {
  watchAnswer(workbookId(), response);
  schedule(PAUSE_MS);
}

/** The same for lines of the Decisions sheet. */
export function lookAtDecisionsLater(made: readonly Decision[]): void {
  watchDecisions(workbookId(), made);
  schedule(PAUSE_MS);
}

/** The same for cells of a department's row. @param before the row as it was */
export function lookAtDepartmentLater(before: Department, changes: Partial<Department>): void {
  watchDepartment(workbookId(), before, changes);
  schedule(PAUSE_MS);
}

/** The same for departments that were added. */
export function lookAtAddedDepartmentsLater(added: readonly NewDepartment[]): void {
  watchAddedDepartments(workbookId(), added);
  schedule(PAUSE_MS);
}

/**
 * While the pane is open: goes on with what an earlier pane has written, and looks whether what was confirmed is still
 * there whenever the sheet was read.
 * @returns stops it
 */
export function keepLooking(): () => void {
  const read = ({ datasets }: Inventory) => {
    askAboutMissing(workbookId(), datasets);
    show();
  };
  hasRead.add(read);
  const { phase } = usePane.getState();
  if (phase.kind === "open") read(phase.inventory);
  if (isAnythingLeft()) schedule(0);
  return () => {
    hasRead.delete(read);
    clearTimeout(timer);
  };
}

function schedule(pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    lookNow(PAUSE_MS).then(
      () => isAnythingLeft() && schedule(PAUSE_MS),
      // What was written stays to be looked at.
      () => schedule(Math.min(pause * 2 || PAUSE_MS, LONGEST_PAUSE_MS)),
    );
  }, pause);
}

/**
 * The second look, without waiting for its time. One pane of a person at a time does it, however many are open, so that
 * nothing is written again by two of them (Web Locks; where there are none, each does).
 * @param age only at what was written so many milliseconds ago: a look may last long or wait for another one, and what was
 *   saved meanwhile would count as seen before the changes of others have arrived
 * @throws WorkbookError the first thing that went wrong; nothing keeps the other kinds from being looked at
 */
export async function lookNow(age = -Infinity): Promise<void> {
  const id = workbookId();
  const look = async () => {
    const refused: unknown[] = [];
    for (const kind of [lookAtWritten, lookAtAnswers, lookAtDecisions, lookAtDepartments]) {
      await kind(id, Date.now() - age).catch((error: unknown) => refused.push(error));
    }
    if (refused.length > 0) throw refused[0];
  };
  try {
    await (navigator.locks ? navigator.locks.request(`second-look:${id}`, look) : look());
    useSecondLook.setState({ hindrance: undefined });
  } catch (error) {
    const hindrance = asWorkbookError(error);
    useSecondLook.setState({ hindrance: isSoonOver(hindrance.code) ? undefined : hindrance });
    throw error;
  } finally {
    show();
  }
}

/** The person's word about a row that is gone: it is appended once more. @throws WorkbookError as `addDataset` */
export async function putBack({ dataset }: AskedRow): Promise<void> {
  const added = await patiently(() => addDataset(dataset));
  putDataset(added.dataset);
  stopAsking(workbookId(), dataset.inventoryId);
  lookAgainLater([{ dataset: added.dataset, before: undefined, sheetRow: added.sheetRow }]);
}

/** The person's word: what stands in the sheet stays. */
export function leaveAsItIs({ dataset }: AskedRow): void {
  stopAsking(workbookId(), dataset.inventoryId);
  show();
}

/**
 * The person's word about cells that somebody else wrote: those that are named are written once more, while they say what
 * the person was shown. Otherwise nothing is written, and the person is asked again with what stands there now.
 * @throws WorkbookError cellChanged, rowMissing, idTwice, and those of `changeDataset`
 */
export async function writeMine(row: AskedRow, cells: readonly LostCell[], mine: readonly FieldKey[]): Promise<void> {
  const current = await readOne(row.dataset.inventoryId);
  const shown = cells.filter(({ field }) => mine.includes(field));
  const seen = { ...current, ...valuesOf(shown.map(({ field, theirs }) => [field, theirs])) };
  const wanted = { ...seen, ...valuesOf(mine.map((field) => [field, row.dataset[field]])) };
  const outcome = await patiently(() => changeDataset(seen, wanted));
  if (outcome.kind === "conflict") {
    const now = cells.map((cell) => ({ ...cell, theirs: outcome.current[cell.field] }));
    askAbout(workbookId(), { ...row, question: { about: "cells", cells: now } });
    show();
    throw new WorkbookError("cellChanged", outcome.conflicts.map(({ field }) => fieldByKey[field].header).join(", "));
  }
  putDataset(outcome.dataset);
  stopAsking(workbookId(), row.dataset.inventoryId);
  lookAgainLater([{ dataset: outcome.dataset, before: current, sheetRow: outcome.sheetRow }]);
}

const valuesOf = (values: readonly (readonly [FieldKey, string])[]) => Object.fromEntries(values) as Partial<Dataset>;

function isAnythingLeft(): boolean {
  const small = ["answer", "decision", "department"].some((kind) => storedKeys(`${kind}:${workbookId()}:`).length > 0);
  return small || useSecondLook.getState().waiting > 0;
}

function show(): void {
  useSecondLook.setState({ waiting: countWatched(workbookId()), questions: askedRows(workbookId()) });
}

function workbookId(): string {
  const { phase } = usePane.getState();
  return phase.kind === "open" ? phase.inventory.settings.workbookId : "";
}
