import { codeKey } from "../../inventory/department";
import type { NewDepartment } from "../../inventory/set-up/departments-in-text";
import { departmentsTable, type Department } from "../../inventory/tables";
import { changeDepartment } from "../../workbook/change-department";
import { readRecords } from "../../workbook/read-records";
import { dropWatched, keepWatched, listWatched, mostWrites, type Watched } from "./watched";

const prefix = (workbookId: string) => `department:${workbookId}:`;

/**
 * Cells of a department's row were changed; they are looked at a second time after a pause.
 * @param before the row as it was
 */
export function watchDepartment(workbookId: string, before: Department, changes: Partial<Department>): void {
  for (const { key } of departmentsTable.columns) {
    const mine = changes[key];
    if (mine === undefined || mine === before[key]) continue;
    const values = { code: before.code, field: key, mine, before: before[key] };
    keepWatched(`${prefix(workbookId)}${before.code}:${key}`, { values, again: 0 });
  }
}

/** Departments were added; their rows are looked for a second time after a pause. */
export function watchAddedDepartments(workbookId: string, added: readonly NewDepartment[]): void {
  for (const values of added) keepWatched(`${prefix(workbookId)}${values.name}`, { values, again: 0 });
}

/**
 * Looks a second time at every row that was added and every cell that was changed. What Excel dropped, or somebody who
 * added at the same moment has written over, is written again.
 * @param until only those that were written by then, in milliseconds of the clock
 * @throws WorkbookError when Excel does not answer: what was written stays to be looked at
 */
export async function lookAtDepartments(workbookId: string, until = Infinity): Promise<void> {
  const watched = listWatched(prefix(workbookId), until);
  if (watched.length === 0) return;
  const rows = await readRecords(departmentsTable);
  const added = watched.filter(({ values }) => values.field === undefined);
  if (added.length > 0) {
    // Only a lead analyst adds departments: nobody else's pane loads this.
    const { lookAtAddedDepartments } = await import("./added-departments");
    await lookAtAddedDepartments(added, rows);
  }
  for (const each of watched) if (!added.includes(each)) await lookAtCell(each, rows);
}

/** What somebody else wrote stays: such a cell is one anybody may correct. */
async function lookAtCell(
  { key, values, again }: Watched & { readonly key: string },
  rows: readonly Department[],
): Promise<void> {
  const { code = "", mine, before } = values;
  const field = departmentsTable.columns.find((column) => column.key === values.field)?.key;
  const row = rows.find((one) => codeKey(one.code) === codeKey(code));
  if (field && row && mine !== before && row[field] === before && again < mostWrites) {
    await changeDepartment(code, { [field]: mine });
    keepWatched(key, { values, again: again + 1 });
  } else {
    dropWatched(key);
  }
}
