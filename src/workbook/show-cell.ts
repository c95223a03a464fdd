import { type FieldKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { inventoryTable } from "../inventory/tables";
import { officeCode } from "./error-mapping";
import { WorkbookError } from "./errors";
import { rowWith } from "./find-row";
import { onTables, tableIn } from "./find-tables";
import type { PlacedDataset } from "./read-department-rows";
import { REFUSALS } from "./show-dataset";

/**
 * Selects one cell of a dataset's row in the sheet: the row is found by its Inventory ID, one without an ID or with
 * one that several rows have by the place at which it was read. It is no error when Excel does not select.
 * @param isFoundById the row has an ID of its own
 */
export async function showCell(
  { dataset, place }: PlacedDataset,
  field: FieldKey,
  isFoundById: boolean,
): Promise<void> {
  try {
    await onTables([inventoryTable], async (context) => {
      const table = tableIn(context, inventoryTable);
      const body = table.getDataBodyRange().load("rowCount");
      const column = table.columns.getItemOrNullObject(fieldByKey[field].header);
      const found = isFoundById
        ? rowWith(table, fieldByKey.inventoryId, dataset.inventoryId).load("address")
        : undefined;
      await context.sync();
      // A filter may hide the row from Excel's Find (fact 4.27): then the place is what is left.
      const isPlaced = found === undefined || found.isNullObject;
      if (column.isNullObject || (isPlaced && place >= body.rowCount)) return;
      const row = isPlaced ? table.getDataBodyRange().getRow(place) : found;
      table.worksheet.activate();
      row.getIntersection(column.getRange()).select();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof WorkbookError) || !REFUSALS.has(officeCode(error))) throw error;
  }
}
