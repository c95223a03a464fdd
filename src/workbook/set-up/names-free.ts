import { readinessTableName as leadNotesTable } from "../../inventory/readiness/readiness-table";
import { sheets } from "../../inventory/tables";
import { WorkbookError } from "../errors";
import { dataTables, listTables, templateNames } from "./template-tables";

/** Tables and names share one set of names in a workbook, whatever their case (fact 4.2). */
const names = [...dataTables, ...listTables, ...templateNames].map(({ name }) => name);

/**
 * Makes sure that nothing in the workbook goes by a name that set-up needs. A blank sheet is no obstacle: it is taken
 * over, as one that an earlier attempt has left. Two round trips.
 * @param list a list that is to become the Inventory table: its sheet keeps its name, and its table may have that name
 * @throws WorkbookError nameTaken, readOnly; leadNotesHere in the workbook that the lead analyst keeps alone
 */
export async function assertNamesFree(context: Excel.RequestContext, list?: { readonly table: string }): Promise<void> {
  const workbook = context.workbook.load("readOnly");
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  const used = workbook.worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  if (firstTaken([leadNotesTable], workbook.tables.items)) throw new WorkbookError("leadNotesHere");
  const neededSheets = Object.values(sheets).filter((name) => list === undefined || name !== sheets.inventory);
  const taken = [
    firstTaken(
      neededSheets,
      used.filter(({ range }) => !range.isNullObject).map(({ sheet }) => sheet),
    ),
    firstTaken(
      names,
      workbook.tables.items.filter(({ name }) => name !== list?.table),
    ),
    firstTaken(names, workbook.names.items),
  ].find((name) => name !== undefined);
  if (taken !== undefined) throw new WorkbookError("nameTaken", taken);
}

function firstTaken(wanted: readonly string[], present: readonly { readonly name: string }[]): string | undefined {
  const there = new Set(present.map(({ name }) => name.toLowerCase()));
  return wanted.find((name) => there.has(name.toLowerCase()));
}
