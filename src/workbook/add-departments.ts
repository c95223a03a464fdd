import { codeKey } from "../inventory/department";
import type { NewDepartment } from "../inventory/set-up/departments-in-text";
import { departmentsTable } from "../inventory/tables";
import type { Department } from "../inventory/tables";
import { addResponses } from "./add-responses";
import { appendInPieces } from "./append-row";
import { onTables, tableIn } from "./find-tables";
import { loadTable, recordsOf } from "./read-rows";

const blank = Object.fromEntries(departmentsTable.columns.map(({ key }) => [key, ""])) as Department;

/**
 * Appends departments to the Departments table, each with its nine rows of the Responses table. One whose code is there
 * already is not added again, so that the same call can be made once more after something went wrong.
 * @param departments checked by `checkDepartments`
 * @throws WorkbookError as `appendRows`
 */
export async function addDepartments(departments: readonly NewDepartment[]): Promise<void> {
  await onTables([departmentsTable], async (context) => {
    const whole = loadTable(tableIn(context, departmentsTable), departmentsTable);
    await context.sync();
    const there = new Set(recordsOf(whole).map(({ record }) => codeKey(record.code)));
    const missing = departments
      .filter((department) => !there.has(codeKey(department.code)))
      .map(({ name, ...known }): Department => ({ ...blank, ...known, department: name }));
    await appendInPieces(context, departmentsTable, missing, whole.header.values[0]?.length);
  });
  await addResponses();
}
