import { fieldByKey } from "../inventory/fields";
import { inventoryTable } from "../inventory/tables";
import { officeCode } from "./error-mapping";
import { WorkbookError } from "./errors";
import { rowWith } from "./find-row";
import { onTables, tableIn } from "./find-tables";

/** Excel refuses to select when another workbook has the focus, or when the sheet is hidden (facts 1.21, 3.14). */
export const REFUSALS: ReadonlySet<string> = new Set(["GeneralException", "InvalidSelection", "InvalidOperation"]);

/**
 * Selects a dataset's row in the sheet, so that the person sees it. It filters nothing, and it is no error when Excel
 * does not select, or when a filter hides the row.
 */
export async function showDataset(id: string): Promise<void> {
  try {
    await onTables([inventoryTable], async (context) => {
      const table = tableIn(context, inventoryTable);
      const row = rowWith(table, fieldByKey.inventoryId, id).load("address");
      await context.sync();
      if (row.isNullObject) return;
      table.worksheet.activate();
      row.select();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof WorkbookError) || !REFUSALS.has(officeCode(error))) throw error;
  }
}
