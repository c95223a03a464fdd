import type { Dataset, FieldKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { mergeDataset } from "../inventory/merge-dataset";
import { inventoryTable } from "../inventory/tables";
import type { ChangeOutcome } from "./change-dataset";
import { WorkbookError } from "./errors";
import { onTables, tableIn } from "./find-tables";
import { layoutOf } from "./layout";
import type { Layout } from "./layout";
import { readColumns } from "./read-columns";
import { recordFrom } from "./row-values";
import { writeRows } from "./write-row";

/** A row as the person saw it, and as it should be. */
export type DatasetEdit = { readonly loaded: Dataset; readonly edited: Dataset };

/** What became of one of several edits. `failed`: nothing of it was written. */
export type EditOutcome = ChangeOutcome | { readonly kind: "failed"; readonly error: WorkbookError };

/** Rows that are looked up and written in one request. */
export const changesAtOnce = 40;

/** How often rows are looked for again when others move or change them between reading and writing. */
const TRIES = 3;

/**
 * As `changeDataset`, for several rows at once: each is found by its ID and merged on its own, and one that cannot be
 * changed keeps no other from being. Four round trips for every 40 rows.
 * @returns the outcomes in the order of the edits
 * @throws WorkbookError readOnly, sheetProtected: nothing was written. Those of `onTables`
 */
export async function changeDatasets(edits: readonly DatasetEdit[]): Promise<readonly EditOutcome[]> {
  const outcomes: EditOutcome[] = [];
  for (let start = 0; start < edits.length; start += changesAtOnce) {
    outcomes.push(...(await changeBlock(edits.slice(start, start + changesAtOnce))));
  }
  return outcomes;
}

function changeBlock(edits: readonly DatasetEdit[]): Promise<readonly EditOutcome[]> {
  return onTables([inventoryTable], async (context) => {
    const outcomes = new Map<DatasetEdit, EditOutcome>();
    for (let tries = 0; tries < TRIES; tries++) {
      const open = edits.filter((edit) => !outcomes.has(edit));
      if (open.length > 0) await tryBlock(context, open, outcomes);
    }
    const lost = (): EditOutcome => ({ kind: "failed", error: new WorkbookError("rowNotConfirmed") });
    return edits.map((edit) => outcomes.get(edit) ?? lost());
  });
}

async function tryBlock(
  context: Excel.RequestContext,
  edits: readonly DatasetEdit[],
  outcomes: Map<DatasetEdit, EditOutcome>,
): Promise<void> {
  const table = tableIn(context, inventoryTable);
  const workbook = context.workbook.load("readOnly");
  const sheet = table.worksheet.load("name,protection/protected");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);
  const standing = await standingRows(context, table, layout, body.rowCount, edits, outcomes);

  const writes = standing.flatMap(({ edit, current, row }) => {
    const merge = mergeDataset(edit.loaded, edit.edited, current);
    if (merge.kind === "conflict") {
      outcomes.set(edit, { kind: "conflict", conflicts: merge.conflicts, current });
      return [];
    }
    const changed = Object.keys(merge.changes) as FieldKey[];
    if (changed.length === 0) {
      outcomes.set(edit, { kind: "saved", dataset: current });
      return [];
    }
    const isIt = (hit: Dataset) =>
      hit.inventoryId === current.inventoryId && changed.every((key) => hit[key] === current[key]);
    return [{ edit, target: { row, isIt }, changes: merge.changes }];
  });
  if (writes.length === 0) return;
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", sheet.name);
  const written = await writeRows(context, inventoryTable, header, layout, writes);
  writes.forEach(({ edit }, i) => {
    const row = written[i];
    if (row) outcomes.set(edit, { kind: "saved", dataset: row.record, sheetRow: row.sheetRow });
  });
}

type Standing = { readonly edit: DatasetEdit; readonly current: Dataset; readonly row: () => Excel.Range };

/** The rows as they stand now, by their places in the column of IDs; those that moved meanwhile are left for later. */
async function standingRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  layout: Layout<FieldKey>,
  rowCount: number,
  edits: readonly DatasetEdit[],
  outcomes: Map<DatasetEdit, EditOutcome>,
): Promise<readonly Standing[]> {
  const idColumn = { column: fieldByKey.inventoryId, header: layout.headers[layout.indexOf("inventoryId")] ?? "" };
  const [ids = []] = await readColumns(context, table, [idColumn], rowCount);
  const found = edits.flatMap((edit) => {
    const id = edit.loaded.inventoryId;
    const place = ids.indexOf(id);
    const code = id === "" || place < 0 ? "rowMissing" : ids.includes(id, place + 1) ? "idTwice" : undefined;
    if (code) {
      outcomes.set(edit, { kind: "failed", error: new WorkbookError(code, id) });
      return [];
    }
    const row = () => table.getDataBodyRange().getRow(place);
    return [{ edit, row, range: row().load("values") }];
  });
  await context.sync();
  return found
    .map(({ edit, row, range }) => ({ edit, row, current: recordFrom(inventoryTable, layout, range.values[0] ?? []) }))
    .filter(({ edit, current }) => current.inventoryId === edit.loaded.inventoryId);
}
