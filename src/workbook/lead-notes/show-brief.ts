import { leadNotesSheets } from "../../inventory/readiness/readiness-table";
import { WorkbookError } from "../errors";
import { runExcel } from "../office";

/**
 * Shows the Brief sheet, so that it can be printed: the pane itself cannot print everywhere (fact 8.10).
 * @throws WorkbookError sheetMissing
 */
export function showBrief(): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(leadNotesSheets.brief);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("sheetMissing", leadNotesSheets.brief);
    sheet.activate();
    await context.sync();
  });
}
