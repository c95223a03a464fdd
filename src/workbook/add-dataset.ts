import type { Dataset } from "../inventory/field";
import { fieldByKey, fields } from "../inventory/fields";
import { inventoryTable } from "../inventory/tables";
import { appendRow, loadGround } from "./append-row";
import { WorkbookError } from "./errors";
import { rowsWith } from "./find-row";
import { onTables } from "./find-tables";
import { layoutOf } from "./layout";
import { recordFrom } from "./row-values";

/**
 * Appends a dataset to the Inventory table. Two round trips, three when the table has to be made larger by hand.
 * Adding a dataset a second time, after an answer that never came, finds the row and adds nothing.
 * @param dataset with an Inventory ID
 * @returns the row as it stands in the sheet
 * @throws WorkbookError as `appendRow`; idTwice when another row has this ID: nothing was written
 */
export function addDataset(dataset: Dataset): Promise<Dataset> {
  const id = dataset.inventoryId;
  if (id === "") return Promise.reject(new WorkbookError("unexpected", fieldByKey.inventoryId.header));
  return onTables([inventoryTable], async (context) => {
    const ground = loadGround(context, inventoryTable);
    const { first, last } = rowsWith(ground.table, fieldByKey.inventoryId, id);
    first.load("values,rowIndex");
    last.load("rowIndex");
    await context.sync();
    if (first.isNullObject) return appendRow(context, inventoryTable, ground, dataset);
    const layout = layoutOf(inventoryTable, ground.header.values[0] ?? []);
    const standing = recordFrom(inventoryTable, layout, first.values[0] ?? []);
    const isThis = fields.every(({ key }) => standing[key] === dataset[key]);
    if (!isThis || first.rowIndex !== last.rowIndex) throw new WorkbookError("idTwice", id);
    return standing;
  });
}
