import { WorkbookError } from "../errors";
import type { ListPlace } from "./list-place";

/**
 * Makes sure that a list can be changed row by row. One round trip.
 * @throws WorkbookError readOnly; sheetProtected (fact 3.18); filtered: rows written under a filter go astray (fact
 *   4.10), and nobody's filter is cleared silently; rowBelowTaken: rows cannot be added above a totals row (fact 4.15)
 */
export async function assertCanChange(context: Excel.RequestContext, place: ListPlace): Promise<void> {
  const workbook = context.workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(place.sheet).load("name,protection/protected");
  sheet.autoFilter.load("isDataFiltered");
  const table = place.table === "" ? undefined : workbook.tables.getItem(place.table).load("showTotals");
  table?.autoFilter.load("isDataFiltered");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  if (sheet.protection.protected) throw new WorkbookError("sheetProtected", sheet.name);
  if (sheet.autoFilter.isDataFiltered || table?.autoFilter.isDataFiltered) {
    throw new WorkbookError("filtered", sheet.name);
  }
  if (table?.showTotals) throw new WorkbookError("rowBelowTaken", "totals");
}
