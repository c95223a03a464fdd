import {
  decisionsTable,
  departmentsTable,
  inventoryTable,
  quickStartTable,
  responsesTable,
  settingsTable,
  sheets,
} from "../../inventory/tables";
import { vocabularies, vocabularyKeys } from "../../inventory/vocabularies";
import { WorkbookError } from "../errors";
import { departmentNames } from "./drop-downs";

const tables = [inventoryTable, responsesTable, departmentsTable, quickStartTable, decisionsTable, settingsTable];
const lists = vocabularyKeys.map((key) => vocabularies[key]);

/** Tables and names share one set of names in a workbook, whatever their case (fact 4.2). */
const names = [
  ...tables.map(({ name }) => name),
  ...lists.flatMap(({ tableName, rangeName }) => [tableName, rangeName]),
  ...Object.values(departmentNames),
];

/**
 * Makes sure that nothing in the workbook goes by a name that set-up needs. One round trip.
 * @param list a list that is to become the Inventory table: its sheet keeps its name, and its table may have that name
 * @throws WorkbookError nameTaken, readOnly
 */
export async function assertNamesFree(context: Excel.RequestContext, list?: { readonly table: string }): Promise<void> {
  const workbook = context.workbook.load("readOnly");
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  const neededSheets = Object.values(sheets).filter((name) => list === undefined || name !== sheets.inventory);
  const otherTables = workbook.tables.items.filter(({ name }) => name !== list?.table);
  const taken = [
    firstTaken(neededSheets, workbook.worksheets.items),
    firstTaken(names, otherTables),
    firstTaken(names, workbook.names.items),
  ].find((name) => name !== undefined);
  if (taken !== undefined) throw new WorkbookError("nameTaken", taken);
}

function firstTaken(wanted: readonly string[], present: readonly { readonly name: string }[]): string | undefined {
  const there = new Set(present.map(({ name }) => name.toLowerCase()));
  return wanted.find((name) => there.has(name.toLowerCase()));
}
