import { codeKey } from "../inventory/department";
import { departmentsTable } from "../inventory/tables";
import type { Department } from "../inventory/tables";
import { onTables } from "./find-tables";
import { saveRecord } from "./save-record";

/**
 * Writes some cells of a department's row in the Departments table; others stay as they are.
 * @param code the department's code
 * @param seen the row as the person saw it; when a cell that is to be changed holds something else now, nothing is written
 * @throws WorkbookError as `saveRecord`; rowMissing when no department has this code
 */
export function changeDepartment(code: string, changes: Partial<Department>, seen?: Department): Promise<void> {
  const wanted = codeKey(code);
  return onTables([departmentsTable], (context) =>
    saveRecord(context, {
      table: departmentsTable,
      isIt: (record) => codeKey(record.code) === wanted,
      // Of two rows with one code every part of the pane takes the upper one.
      isLater: () => false,
      changes,
      seen,
    }),
  );
}
