import { codeKey } from "../inventory/department";
import { responsesTable } from "../inventory/tables";
import type { Response } from "../inventory/tables";
import { onTables } from "./find-tables";
import { saveRecord } from "./save-record";

/**
 * Saves what a department answered to one prompt. The row is found by department code and prompt; of two the one that
 * was answered later is written. A row that is missing is appended.
 * @throws WorkbookError as `saveRecord`
 */
export function saveResponse(response: Response): Promise<void> {
  return onTables([responsesTable], (context) =>
    saveRecord(context, {
      table: responsesTable,
      isIt: (record) => keyOf(record) === keyOf(response),
      isLater: (next, standing) => next.answeredOn >= standing.answeredOn,
      changes: response,
      whenMissing: response,
    }),
  );
}

function keyOf({ departmentCode, prompt }: Response): string {
  return `${codeKey(departmentCode)} ${codeKey(prompt)}`;
}
