import type { Dataset, FieldKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { mergeDataset } from "../inventory/merge-dataset";
import type { FieldConflict } from "../inventory/merge-dataset";
import { inventoryTable } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { placeOf, rowsWith, rowWith } from "./find-row";
import { onTables, tableIn } from "./find-tables";
import { layoutOf } from "./layout";
import type { Layout } from "./layout";
import { recordFrom } from "./row-values";
import { writeRow } from "./write-row";

export type ChangeOutcome =
  /** `sheetRow` is the index in the sheet at which cells were written; left out when nothing had to be. */
  | { readonly kind: "saved"; readonly dataset: Dataset; readonly sheetRow?: number }
  /** Nothing was written; `current` is the row as it stands now. */
  | { readonly kind: "conflict"; readonly conflicts: readonly FieldConflict[]; readonly current: Dataset };

/** How often the row is looked for again when others move or change it between reading and writing. */
const TRIES = 3;

/**
 * Writes into the sheet what a person changed in a row, joined with what others changed in it meanwhile; the rule is
 * `mergeDataset`'s. Only changed cells are written. Two round trips; more when a filter hides the row, since Excel's
 * Find may then not see it (fact 4.27).
 * @param loaded the row as the person opened it
 * @param edited the row as the person wants it, with the new Last Changed and Last Changed By
 * @throws WorkbookError rowMissing, idTwice, readOnly, sheetProtected, tooLong: nothing was written. rowNotConfirmed
 */
export function changeDataset(loaded: Dataset, edited: Dataset): Promise<ChangeOutcome> {
  return onTables([inventoryTable], async (context) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const outcome = await tryChange(context, loaded, edited);
      if (outcome) return outcome;
    }
    throw new WorkbookError("rowNotConfirmed");
  });
}

/** A row at this moment, and how to reach it again in the next request. */
type Standing = { readonly current: Dataset; readonly row: () => Excel.Range };

async function tryChange(
  context: Excel.RequestContext,
  loaded: Dataset,
  edited: Dataset,
): Promise<ChangeOutcome | undefined> {
  const id = loaded.inventoryId;
  const workbook = context.workbook.load("readOnly");
  const table = tableIn(context, inventoryTable);
  const sheet = table.worksheet.load("name,protection/protected");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowCount");
  const { first, last } = rowsWith(table, fieldByKey.inventoryId, id);
  first.load("values,rowIndex");
  last.load("rowIndex");
  await context.sync();
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);

  if (!first.isNullObject && first.rowIndex !== last.rowIndex) throw new WorkbookError("idTwice", id);
  const standing: Standing | undefined = first.isNullObject
    ? await standingByPlace(context, table, layout, body.rowCount, id)
    : {
        current: recordFrom(inventoryTable, layout, first.values[0] ?? []),
        row: () => rowWith(table, fieldByKey.inventoryId, id),
      };
  if (standing === undefined) return undefined;

  const { current } = standing;
  const merge = mergeDataset(loaded, edited, current);
  if (merge.kind === "conflict") return { kind: "conflict", conflicts: merge.conflicts, current };
  const changed = Object.keys(merge.changes) as FieldKey[];
  if (changed.length === 0) return { kind: "saved", dataset: current };
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", sheet.name);

  const isIt = (hit: Dataset) => hit.inventoryId === id && changed.every((key) => hit[key] === current[key]);
  const written = await writeRow(context, inventoryTable, header, layout, { row: standing.row, isIt }, merge.changes);
  return written && { kind: "saved", dataset: written.record, sheetRow: written.sheetRow };
}

/** By its place in the column of IDs; `undefined` when it moved while it was read. */
async function standingByPlace(
  context: Excel.RequestContext,
  table: Excel.Table,
  layout: Layout<FieldKey>,
  rowCount: number,
  id: string,
): Promise<Standing | undefined> {
  const place = await placeOf(context, table, layout, rowCount, id);
  if (place === undefined) throw new WorkbookError("rowMissing", id);
  const row = () => table.getDataBodyRange().getRow(place);
  const range = row().load("values");
  await context.sync();
  const current = recordFrom(inventoryTable, layout, range.values[0] ?? []);
  return current.inventoryId === id ? { current, row } : undefined;
}
