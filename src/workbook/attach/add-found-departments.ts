import { departmentFinder, departmentNames } from "../../inventory/department";
import type { DepartmentName } from "../../inventory/finding";
import { joinList, splitList } from "../../inventory/list";
import { comparable } from "../../inventory/recognise/words";
import { departmentsTable, type Department } from "../../inventory/tables";
import { addResponses } from "../add-responses";
import { appendInPieces } from "../append-row";
import { onTables, tableIn } from "../find-tables";
import { loadTable, recordsOf } from "../read-rows";
import { saveRecord } from "../save-record";

const blank = Object.fromEntries(departmentsTable.columns.map(({ key }) => [key, ""])) as Department;

/**
 * Brings departments into the Departments table, each with a row for every prompt in Responses, and adds their aliases
 * to those that are there already. Nothing that stands there is taken away, and doing it again adds nothing.
 * @throws WorkbookError as `appendRows` and `saveRecord`
 */
export async function addFoundDepartments(departments: readonly DepartmentName[]): Promise<void> {
  await onTables([departmentsTable], async (context) => {
    const standing = loadTable(tableIn(context, departmentsTable), departmentsTable);
    await context.sync();
    const rows = recordsOf(standing).map(({ record }) => record);
    const find = departmentFinder(departmentNames(rows));
    const isThere = ({ code, name }: DepartmentName) => find(code) !== undefined || find(name) !== undefined;
    const added = departments
      .filter((department) => !isThere(department))
      .map(({ code, name, aliases }): Department => ({ ...blank, code, department: name, aliases: joinList(aliases) }));
    await appendInPieces(context, departmentsTable, added, standing.header.values[0]?.length);
    for (const { code, aliases } of departments.filter(isThere)) {
      const row = rows.find((each) => each.code.trim() === code);
      if (row !== undefined) await addAliases(context, row, aliases);
    }
  });
  await addResponses();
}

async function addAliases(context: Excel.RequestContext, row: Department, aliases: readonly string[]): Promise<void> {
  const standing = splitList(row.aliases);
  const there = new Set(standing.map(comparable));
  const missing = aliases.filter((alias) => !there.has(comparable(alias)));
  if (missing.length === 0) return;
  await saveRecord(context, {
    table: departmentsTable,
    isIt: ({ code }) => code === row.code,
    isLater: () => false,
    changes: { aliases: joinList([...standing, ...missing]) },
    seen: { aliases: row.aliases },
  });
}
