import { quickStart } from "../inventory/quick-start";
import { quickStartTable } from "../inventory/tables";
import type { QuickStartEntry } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { onTables, tableIn } from "./find-tables";
import { loadTable, recordsOf } from "./read-rows";

/**
 * The quick start list as it stands in the workbook, where the lead analyst may have changed it. One that is gone or
 * empty stops nobody: the list that ships stands in.
 */
export async function readQuickStart(): Promise<readonly QuickStartEntry[]> {
  try {
    const entries = await onTables([quickStartTable], async (context) => {
      const whole = loadTable(tableIn(context, quickStartTable), quickStartTable);
      await context.sync();
      return recordsOf(whole)
        .map(({ record }) => record)
        .filter(({ category, dataset }) => category !== "" && dataset !== "");
    });
    return entries.length > 0 ? entries : quickStart;
  } catch (error) {
    if (isGone(error)) return quickStart;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return (
    error instanceof WorkbookError &&
    ["sheetMissing", "tableMissing", "tableTwice", "columnMissing", "columnTwice"].includes(error.code)
  );
}
