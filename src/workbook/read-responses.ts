import { responsesTable, type Response } from "../inventory/tables";
import { onTables, tableIn } from "./find-tables";
import { loadTable, recordsOf } from "./read-rows";

/** Every response of the workbook. One round trip. @throws WorkbookError as `onTables` */
export function readResponses(): Promise<readonly Response[]> {
  return onTables([responsesTable], async (context) => {
    const whole = loadTable(tableIn(context, responsesTable), responsesTable);
    await context.sync();
    return recordsOf(whole).map(({ record }) => record);
  });
}
