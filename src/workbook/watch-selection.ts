import type { Dataset } from "../inventory/field";
import { inventoryTable } from "../inventory/tables";
import { toWorkbookError } from "./error-mapping";
import { onTables, tableIn } from "./find-tables";
import { layoutOf } from "./layout";
import { recordFrom } from "./row-values";

/** What is known of a row that the person selected in the sheet. */
export type SelectedRow = Pick<Dataset, "inventoryId" | "department" | "datasetName">;

/**
 * Tells which dataset the person selects in the Inventory sheet: one row of the table, `undefined` for anything else.
 * Only the person's own clicks are told of; what others select raises no event here.
 * @returns stops it
 */
export async function watchSelection(onSelect: (row: SelectedRow | undefined) => void): Promise<() => Promise<void>> {
  let latest = 0;
  const handler = await onTables([inventoryTable], async (context) => {
    const added = tableIn(context, inventoryTable).onSelectionChanged.add(async ({ isInsideTable, address }) => {
      const asked = ++latest;
      const row = isInsideTable ? await rowAt(address).catch(() => undefined) : undefined;
      // Answers may come in another order than clicks.
      if (asked === latest) onSelect(row);
    });
    await context.sync();
    return added;
  });
  return async () => {
    try {
      handler.remove();
      await handler.context.sync(); // taken off in the context that put it on (fact 4.25)
    } catch (error) {
      throw toWorkbookError(error);
    }
  };
}

/** The row of the table at an address such as "C7" or "A7:D7"; none for several rows, and none for the header. */
function rowAt(address: string): Promise<SelectedRow | undefined> {
  return onTables([inventoryTable], async (context) => {
    const table = tableIn(context, inventoryTable);
    const selected = table.worksheet.getRange(address).load("rowCount");
    const header = table.getHeaderRowRange().load("values");
    const row = selected.getEntireRow().getIntersectionOrNullObject(table.getDataBodyRange()).load("rowCount");
    await context.sync();
    if (selected.rowCount !== 1 || row.isNullObject || row.rowCount !== 1) return undefined;
    row.load("values");
    await context.sync();
    const layout = layoutOf(inventoryTable, header.values[0] ?? []);
    const { inventoryId, department, datasetName } = recordFrom(inventoryTable, layout, row.values[0] ?? []);
    return { inventoryId, department, datasetName };
  });
}
