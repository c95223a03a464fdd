import type { Department } from "../../inventory/tables";
import { changeDepartment } from "../../workbook/change-department";
import { changeInventory } from "./store";

/**
 * Writes some cells of a department's row, and shows them at once.
 * @param seen the row as the person saw it, when nothing newer is to be written over
 * @throws WorkbookError as `changeDepartment`
 */
export async function saveDepartment(code: string, changes: Partial<Department>, seen?: Department): Promise<void> {
  await changeDepartment(code, changes, seen);
  const wanted = code.trim().toUpperCase();
  changeInventory((inventory) => {
    const place = inventory.departments.findIndex((row) => row.code.trim().toUpperCase() === wanted);
    return {
      ...inventory,
      departments: inventory.departments.map((row, i) => (i === place ? { ...row, ...changes } : row)),
    };
  });
}
