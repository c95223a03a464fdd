import { inventoryTable, sheets } from "../../inventory/tables";
import { WorkbookError } from "../errors";
import { HEADER_ROW } from "../set-up/data-sheet";
import type { ListPlace } from "./list-place";

/**
 * Where set-up made a workbook with a blank Inventory sheet before: takes that sheet away, and with it the Dashboard and
 * Start Here, which hold formulas and links to it alone and are made anew beside the list. Nothing is done when the list
 * is the Inventory table already.
 * @throws WorkbookError nameTaken when the Inventory sheet is not blank: nothing was touched
 */
export async function removeBlankInventory(context: Excel.RequestContext, place: ListPlace): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const table = tables.getItemOrNullObject(inventoryTable.name).load("name");
  const sheet = table.worksheet.load("name");
  const body = table.getDataBodyRange().load("values");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowCount");
  const others = [sheets.dashboard, sheets.startHere].map((name) => worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  if (table.isNullObject || sheet.name === place.sheet) return;
  const isBlank = body.values.every((row: unknown[]) => row.every((value) => value === ""));
  if (!isBlank || used.rowCount > HEADER_ROW + 2) throw new WorkbookError("nameTaken", inventoryTable.name);
  for (const each of [sheet, ...others.filter(({ isNullObject }) => !isNullObject)]) each.delete();
  await context.sync();
}
