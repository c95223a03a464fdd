/** What the lead analyst notes about departments never gets into the workbook that departments share. */
import { departmentsTable, inventoryTable, responsesTable, settingsTable } from "../../inventory/tables";
import { WorkbookError } from "../errors";
import { findTables } from "../find-tables";

/** Of the shared workbook's tables those whose names nobody else is likely to use. */
const telling = new Set([inventoryTable, responsesTable].map(({ name }) => name.toLowerCase()));

/** Asks for what `assertNotShared` looks at, in the request that reads before a write. */
export function loadTableNames(context: Excel.RequestContext): Excel.TableCollection {
  return context.workbook.tables.load("items/name");
}

/**
 * Refuses to write notes where an inventory is, as when somebody has copied the Readiness sheet into the shared workbook.
 * @throws WorkbookError inventoryHere
 */
export function assertNotShared(tables: Excel.TableCollection): void {
  const shared = tables.items.find(({ name }) => telling.has(name.toLowerCase()));
  if (shared) throw new WorkbookError("inventoryHere", shared.name);
}

/**
 * The same before Lead Notes are made, also where somebody has renamed the inventory's tables. Two round trips.
 * @throws WorkbookError inventoryHere
 */
export async function assertNoInventory(context: Excel.RequestContext): Promise<void> {
  const tables = [inventoryTable, responsesTable, departmentsTable, settingsTable];
  const found = await findTables(context, tables);
  for (const { name } of tables) {
    const place = found.get(name);
    if (place && !(place instanceof WorkbookError && place.code !== "tableTwice")) {
      throw new WorkbookError("inventoryHere", name);
    }
  }
}
