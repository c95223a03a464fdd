import { codeKey } from "../../inventory/department";
import type { Department } from "../../inventory/tables";
import { changeDepartment } from "../../workbook/change-department";
import { lookAtDepartmentLater } from "./keep-looking";
import { patiently } from "./patiently";
import { changeInventory, usePane } from "./store";

/**
 * Writes some cells of a department's row, and shows them at once.
 * @param seen the row as the person saw it, when nothing newer is to be written over
 * @throws WorkbookError as `changeDepartment`
 */
export async function saveDepartment(code: string, changes: Partial<Department>, seen?: Department): Promise<void> {
  const wanted = codeKey(code);
  const isIt = (row: Department) => codeKey(row.code) === wanted;
  const { phase } = usePane.getState();
  const before = phase.kind === "open" ? phase.inventory.departments.find(isIt) : undefined;
  await patiently(() => changeDepartment(code, changes, seen));
  if (before) lookAtDepartmentLater(before, changes);
  changeInventory((inventory) => {
    const place = inventory.departments.findIndex(isIt);
    return {
      ...inventory,
      departments: inventory.departments.map((row, i) => (i === place ? { ...row, ...changes } : row)),
    };
  });
}
