import { codeKey } from "../../inventory/department";
import { departmentsTable, type Department } from "../../inventory/tables";
import { changeDepartment } from "../../workbook/change-department";
import { readRecords } from "../../workbook/read-records";
import { dropWatched, keepWatched, listWatched, mostWrites } from "./watched";

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

/**
 * Looks a second time at every cell that was changed, and writes again those that hold what they held before, as when
 * Excel dropped the change. What somebody else wrote stays: such a cell is one anybody may correct.
 * @param until only those that were written by then, in milliseconds of the clock
 * @throws WorkbookError when Excel does not answer: what was changed stays to be looked at
 */
export async function lookAtDepartments(workbookId: string, until = Infinity): Promise<void> {
  const watched = listWatched(prefix(workbookId), until);
  if (watched.length === 0) return;
  const rows = await readRecords(departmentsTable);
  for (const { key, values, again } of watched) {
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
}
