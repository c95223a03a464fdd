import type { Dataset } from "../inventory/field";
import { fieldByKey, fields } from "../inventory/fields";
import { inventoryTable } from "../inventory/tables";
import { appendRow, loadGround } from "./append-row";
import { WorkbookError } from "./errors";
import { placeOf, rowsWith } from "./find-row";
import { onTables } from "./find-tables";
import { layoutOf } from "./layout";
import { recordFrom } from "./row-values";

/** A dataset as it stands in the sheet after it was added, and the index of its row there. */
export type AddedDataset = { readonly dataset: Dataset; readonly sheetRow: number };

/**
 * Appends a dataset to the Inventory table. Two round trips; a third when the table has to be made larger by hand, or
 * when rows are hidden.
 * Adding a dataset a second time, after an answer that never came, finds the row and adds nothing.
 * @param dataset with an Inventory ID
 * @throws WorkbookError as `appendRow`; idTwice when another row has this ID: nothing was written
 */
export function addDataset(dataset: Dataset): Promise<AddedDataset> {
  const id = dataset.inventoryId;
  if (id === "") return Promise.reject(new WorkbookError("unexpected", fieldByKey.inventoryId.header));
  return onTables([inventoryTable], async (context) => {
    const ground = loadGround(context, inventoryTable);
    const filter = ground.table.autoFilter.load("isDataFiltered");
    const sheet = ground.sheet.load("visibility");
    const { first, last } = rowsWith(ground.table, fieldByKey.inventoryId, id);
    first.load("values,rowIndex");
    last.load("rowIndex");
    await context.sync();
    const layout = layoutOf(inventoryTable, ground.header.values[0] ?? []);
    if (!first.isNullObject) {
      if (first.rowIndex !== last.rowIndex) throw new WorkbookError("idTwice", id);
      return asAdded(dataset, recordFrom(inventoryTable, layout, first.values[0] ?? []), first.rowIndex);
    }
    // Find may overlook what is hidden (fact 4.27).
    const mayBeHidden = filter.isDataFiltered || sheet.visibility !== "Visible";
    const rowCount = ground.whole.rowCount - 1;
    const place = mayBeHidden ? await placeOf(context, ground.table, layout, rowCount, id) : undefined;
    if (place === undefined) {
      const { record, sheetRow } = await appendRow(context, inventoryTable, ground, dataset);
      return { dataset: record, sheetRow };
    }
    const hidden = ground.table.getDataBodyRange().getRow(place).load("values,rowIndex");
    await context.sync();
    return asAdded(dataset, recordFrom(inventoryTable, layout, hidden.values[0] ?? []), hidden.rowIndex);
  });
}

/** The row that has the ID already, when it is this dataset. */
function asAdded(dataset: Dataset, standing: Dataset, sheetRow: number): AddedDataset {
  if (fields.some(({ key }) => standing[key] !== dataset[key])) throw new WorkbookError("idTwice", dataset.inventoryId);
  return { dataset: standing, sheetRow };
}
