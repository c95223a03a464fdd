import type { Dataset, FieldKey } from "../inventory/field";
import { inventoryTable } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { changesAtOnce } from "./change-datasets";
import { onTables, tableIn } from "./find-tables";
import { layoutOf } from "./layout";
import type { PlacedDataset } from "./read-department-rows";
import { writeRows } from "./write-row";

/** What is to be written into a row that has no ID of its own to find it by. */
export type PlacedChange = { readonly placed: PlacedDataset; readonly changes: Partial<Dataset> };

/** A row that was changed, as it was, as it stands now, and its index in the sheet. */
export type PlacedChanged = {
  readonly placed: PlacedDataset;
  readonly dataset: Dataset;
  readonly sheetRow: number;
};

/** What tells one row without an ID from another. */
const identity: readonly FieldKey[] = ["inventoryId", "department", "datasetName", "description"];

/**
 * Changes rows by the place at which they were read: those without an Inventory ID, and one of two that share it. A row
 * is only changed when what stands at its place is still the same dataset.
 * @returns the changed rows; one that was moved meanwhile is left out, and nothing of it is changed
 * @throws WorkbookError readOnly, sheetProtected, tooLong: nothing was written
 */
export async function changePlacedRows(edits: readonly PlacedChange[]): Promise<readonly PlacedChanged[]> {
  const changed: PlacedChanged[] = [];
  for (let start = 0; start < edits.length; start += changesAtOnce) {
    changed.push(...(await changeBlock(edits.slice(start, start + changesAtOnce))));
  }
  return changed;
}

function changeBlock(edits: readonly PlacedChange[]): Promise<readonly PlacedChanged[]> {
  return onTables([inventoryTable], async (context) => {
    const table = tableIn(context, inventoryTable);
    const workbook = context.workbook.load("readOnly");
    const sheet = table.worksheet.load("name,protection/protected");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    if (workbook.readOnly) throw new WorkbookError("readOnly");
    if (sheet.protection.protected) throw new WorkbookError("sheetProtected", sheet.name);
    const layout = layoutOf(inventoryTable, header.values[0] ?? []);
    const writes = edits
      .filter(({ placed }) => placed.place < body.rowCount)
      .map(({ placed, changes }) => ({
        placed,
        target: {
          row: () => table.getDataBodyRange().getRow(placed.place),
          isIt: (hit: Dataset) => identity.every((key) => hit[key] === placed.dataset[key]),
        },
        changes,
      }));
    const written = await writeRows(context, inventoryTable, header, layout, writes);
    return writes.flatMap(({ placed }, i) => {
      const row = written[i];
      return row ? [{ placed, dataset: row.record, sheetRow: row.sheetRow }] : [];
    });
  });
}
