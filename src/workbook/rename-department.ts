import { codeKey, departmentFinder, departmentNames } from "../inventory/department";
import type { Dataset, FieldKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { renamedDepartment } from "../inventory/renamed-department";
import { departmentsTable, inventoryTable } from "../inventory/tables";
import { assertWritable, loadGround } from "./append-row";
import { changeDepartment } from "./change-department";
import { WorkbookError } from "./errors";
import { onTables } from "./find-tables";
import { layoutOf } from "./layout";
import { readColumns } from "./read-columns";
import { readRecords } from "./read-records";
import { writeRows } from "./write-row";

/** Rows that are written in one request. */
const BLOCK = 100;

/** How often rows are looked for again when somebody moves them meanwhile. */
const TRIES = 3;

/** What tells one row from another while they are written. */
const identity: readonly FieldKey[] = ["inventoryId", "department", "datasetName"];

/**
 * Gives a department another name, in the Departments table and in each row of the inventory that names it, also by an
 * alias. First in the Departments table, where the old name becomes an alias: so every row is understood at any moment,
 * and doing it again finishes what was broken off.
 * @param code the department's code, which stays as it is
 * @param onProgress told after each piece
 * @returns how many rows of the inventory were changed
 * @throws WorkbookError rowMissing when no department has this code. readOnly, sheetProtected. busy when somebody moves
 *   rows meanwhile: to be done again
 */
export async function renameDepartment(
  code: string,
  name: string,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<number> {
  const before = await readRecords(departmentsTable);
  const standing = before.find((row) => codeKey(row.code) === codeKey(code));
  if (standing === undefined) throw new WorkbookError("rowMissing", code);
  await changeDepartment(code, renamedDepartment(standing, name));
  const find = departmentFinder(departmentNames(await readRecords(departmentsTable)));
  const isOld = (text: string) => text !== name && find(text)?.code === standing.code.trim();
  let changed = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const { written, of } = await writeName(name, isOld, onProgress);
    changed += written;
    if (written === of) return changed;
  }
  throw new WorkbookError("busy");
}

function writeName(
  name: string,
  isOld: (text: string) => boolean,
  onProgress: (done: number, of: number) => void,
): Promise<{ written: number; of: number }> {
  return onTables([inventoryTable], async (context) => {
    const ground = loadGround(context, inventoryTable);
    const { table, header, whole } = ground;
    await context.sync();
    const layout = layoutOf<FieldKey>(inventoryTable, header.values[0] ?? []);
    const columns = identity.map((key) => ({
      column: fieldByKey[key],
      header: layout.headers[layout.indexOf(key)] ?? "",
    }));
    const [ids = [], departments = [], names = []] = await readColumns(context, table, columns, whole.rowCount - 1);
    const writes = departments.flatMap((department, place) => {
      if (!isOld(department)) return [];
      const row = () => table.getDataBodyRange().getRow(place);
      const isIt = (hit: Dataset) =>
        hit.inventoryId === ids[place] && hit.department === department && hit.datasetName === names[place];
      return [{ target: { row, isIt }, changes: { department: name } }];
    });
    if (writes.length > 0) assertWritable(ground);
    let written = 0;
    for (let start = 0; start < writes.length; start += BLOCK) {
      const rows = await writeRows(context, inventoryTable, header, layout, writes.slice(start, start + BLOCK));
      written += rows.filter((row) => row !== undefined).length;
      onProgress(written, writes.length);
    }
    return { written, of: writes.length };
  });
}
