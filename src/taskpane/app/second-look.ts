import { sameDataset } from "../../inventory/dataset";
import type { Dataset, FieldKey } from "../../inventory/field";
import {
  afterSecondLook,
  changesOf,
  strayCells,
  type AfterLook,
  type PastWrite,
  type RowLook,
  type WrittenRow,
} from "../../inventory/second-look";
import { addDataset } from "../../workbook/add-dataset";
import { changeDataset } from "../../workbook/change-dataset";
import { lookAgain } from "../../workbook/look-again";
import { isoMinute } from "./clock";
import {
  askAbout,
  confirmedRows,
  forgetConfirmed,
  keepConfirmed,
  stopWatching,
  watchedRow,
  watchedRows,
  watchRow,
} from "./watched-rows";

/**
 * Looks a second time at every row that was written, mends what only one thing can be done about, and leaves the rest as
 * questions.
 * @param until only those that were written by then, in milliseconds of the clock
 * @throws WorkbookError when Excel does not answer, or a row cannot be written again: what was written stays to be looked
 *   at
 */
export async function lookAtWritten(workbook: string, until = Infinity): Promise<void> {
  const rows = watchedRows(workbook, until);
  const refused: unknown[] = [];
  const writes = rows.flatMap((row) => [row, ...(row.past ?? [])]);
  const looks = await lookAgain(writes);
  askAboutStrays(workbook, writes, looks);
  for (const row of rows) {
    const found = looks[writes.indexOf(row)];
    if (!found || isWrittenSince(workbook, row)) continue;
    // One row that cannot be written does not keep the others waiting.
    await follow(workbook, row, afterSecondLook(row, found)).catch((error: unknown) => refused.push(error));
  }
  if (refused.length > 0) throw refused[0];
}

/** Excel may be long in answering; what was saved meanwhile is looked at in its own time. */
function isWrittenSince(workbook: string, { dataset }: WrittenRow): boolean {
  const latest = watchedRow(workbook, dataset.inventoryId);
  return latest !== undefined && !sameDataset(latest.dataset, dataset);
}

/** Another row: as it was when it may have been hit, and as it is now. */
type Other = { readonly then: Dataset; readonly now: Dataset };

/** Asks about cells of other rows that were written into by mistake. */
function askAboutStrays(workbook: string, writes: readonly PastWrite[], looks: readonly RowLook[]): void {
  const since = changedSince(writes, looks);
  const meant = meantCells(writes, confirmedRows(workbook));
  writes.forEach((write, i) => {
    for (const { then, now } of [...othersAt(looks[i]), ...since]) {
      const fields = strayCells(write, then).filter((key) => now[key] === then[key] && !meant(then, key));
      if (fields.length > 0) askAbout(workbook, { dataset: now, question: { about: "stray", fields } });
    }
  });
}

function othersAt(look: RowLook | undefined): readonly Other[] {
  const { inItsPlace, alike = [] } = look ?? {};
  return [...(inItsPlace ? [inItsPlace] : []), ...alike].map((row) => ({ then: row, now: row }));
}

/** Rows that the person has changed since, which took the stamp away by which a stray is known. */
function changedSince(writes: readonly PastWrite[], looks: readonly RowLook[]): readonly Other[] {
  return writes.flatMap(({ before }, i) => {
    const look = looks[i];
    return before && look?.kind === "there" ? [{ then: before, now: look.current }] : [];
  });
}

/**
 * Tells whether the pane itself put into a row what stands in a cell of it: a stamp has the minute and no more, and
 * within a minute a person may accept a hundred rows.
 */
function meantCells(writes: readonly PastWrite[], confirmed: readonly Pick<PastWrite, "dataset">[]) {
  const ours = new Map<string, { dataset: Dataset; fields?: readonly FieldKey[] }[]>();
  const keep = (dataset: Dataset, fields?: readonly FieldKey[]) => {
    const known = ours.get(dataset.inventoryId);
    if (known) known.push({ dataset, fields });
    else ours.set(dataset.inventoryId, [{ dataset, fields }]);
  };
  for (const write of writes) keep(write.dataset, write.before && changesOf(write));
  for (const { dataset } of confirmed) keep(dataset);
  return (row: Dataset, key: FieldKey) =>
    ours
      .get(row.inventoryId)
      ?.some(({ dataset, fields }) => dataset[key] === row[key] && (fields === undefined || fields.includes(key))) ??
    false;
}

async function follow(workbook: string, row: WrittenRow, after: AfterLook): Promise<void> {
  const { dataset, again } = row;
  switch (after.kind) {
    case "confirmed":
      stopWatching(workbook, dataset.inventoryId);
      return keepConfirmed(workbook, { dataset: after.current, on: isoMinute(new Date()) });
    case "appendAgain": {
      const added = await addDataset(dataset);
      return watchRow(workbook, { dataset: added.dataset, sheetRow: added.sheetRow, again: again + 1 });
    }
    case "writeAgain": {
      const outcome = await changeDataset(after.current, withFields(after.current, dataset, after.fields));
      if (outcome.kind === "conflict") return;
      const { sheetRow = -1 } = outcome;
      return watchRow(workbook, { ...row, dataset: outcome.dataset, sheetRow, again: again + 1 });
    }
    case "ask":
      stopWatching(workbook, dataset.inventoryId);
      return askAbout(workbook, {
        dataset,
        question: after.about === "cells" ? { about: after.about, cells: after.cells } : { about: after.about },
      });
  }
}

/** The row as it stands, with some of the person's cells, and with who wrote them and when. */
function withFields(current: Dataset, mine: Dataset, fields: readonly FieldKey[]): Dataset {
  const { lastChanged, lastChangedBy } = mine;
  const cells = Object.fromEntries(fields.map((key) => [key, mine[key]])) as Partial<Dataset>;
  return { ...current, ...cells, lastChanged, lastChangedBy };
}

/** After the sheet was read: a confirmed row that is not in it any more was removed by somebody, and is asked about. */
export function askAboutMissing(workbook: string, present: readonly { readonly inventoryId: string }[]): void {
  const ids = new Set(present.map(({ inventoryId }) => inventoryId));
  for (const { dataset } of confirmedRows(workbook)) {
    if (ids.has(dataset.inventoryId)) continue;
    forgetConfirmed(workbook, dataset.inventoryId);
    askAbout(workbook, { dataset, question: { about: "gone" } });
  }
}
