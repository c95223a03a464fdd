/** Spoils the workbook as a person might, and puts it right. */
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import type { Repair } from "../../../src/workbook/repair/repair";
import { repairWorkbook } from "../../../src/workbook/repair/repair-workbook";
import { inExcel } from "../../support/excel";
import { options } from "../inventory-book";

/** Somebody changes the workbook. */
export async function spoil(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await inExcel(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

export async function repairAll(): Promise<readonly Repair[]> {
  const found = await lookForRepairs();
  await repairWorkbook(found, options);
  return found;
}

export const column = (workbook: Excel.Workbook, table: string, header: string) =>
  workbook.tables.getItem(table).columns.getItem(header);

export const only = (repairs: readonly Repair[], kind: Repair["kind"]) =>
  repairs.filter((repair) => repair.kind === kind);
