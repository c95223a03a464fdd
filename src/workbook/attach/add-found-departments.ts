import { departmentFinder, departmentNames } from "../../inventory/department";
import type { DepartmentName } from "../../inventory/finding";
import { joinList } from "../../inventory/list";
import { promptCodes } from "../../inventory/prompts";
import { departmentsTable, type Department, responsesTable, type Table } from "../../inventory/tables";
import { appendRows, loadGround, rowsAtOnce } from "../append-row";
import { tableIn } from "../find-tables";
import { loadTable, recordsOf } from "../read-rows";
import { saveRecord } from "../save-record";

/**
 * Brings departments into the Departments table, each with a row for every prompt in Responses, and writes their
 * aliases. What is there already is left alone, so that doing it again adds nothing.
 */
export async function addFoundDepartments(
  context: Excel.RequestContext,
  departments: readonly DepartmentName[],
): Promise<void> {
  const standing = loadTable(tableIn(context, departmentsTable), departmentsTable);
  const responses = loadTable(tableIn(context, responsesTable), responsesTable);
  await context.sync();
  const rows = recordsOf(standing).map(({ record }) => record);
  const find = departmentFinder(departmentNames(rows));
  const isThere = ({ code, name }: DepartmentName) => find(code) !== undefined || find(name) !== undefined;
  const added = departments.filter((department) => !isThere(department));
  await append(
    context,
    departmentsTable,
    added.map(({ code, name, aliases }) => ({ code, department: name, aliases: joinList(aliases) })),
  );
  const answered = new Set(recordsOf(responses).map(({ record }) => `${record.departmentCode} ${record.prompt}`));
  const open = departments
    .flatMap(({ code }) => promptCodes.map((prompt) => ({ departmentCode: code, prompt })))
    .filter(({ departmentCode, prompt }) => !answered.has(`${departmentCode} ${prompt}`));
  await append(
    context,
    responsesTable,
    open.map((row) => ({ ...row, answer: "Not answered", finished: "No" })),
  );
  for (const { code, aliases } of departments.filter((department) => isThere(department))) {
    const row = rows.find((each) => each.code.trim() === code);
    if (row !== undefined) await writeAliases(context, row, aliases);
  }
}

async function writeAliases(context: Excel.RequestContext, row: Department, aliases: readonly string[]): Promise<void> {
  const wanted = joinList(aliases);
  if (wanted === "" || wanted === row.aliases) return;
  await saveRecord(context, {
    table: departmentsTable,
    isIt: ({ code }) => code === row.code,
    isLater: () => false,
    changes: { aliases: wanted },
  });
}

/** Appends rows of which some cells are known, as many at once as Excel takes in one piece. */
export async function append<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  known: readonly Partial<Readonly<Record<Key, string>>>[],
): Promise<void> {
  const blank = Object.fromEntries(table.columns.map(({ key }) => [key, ""])) as Record<Key, string>;
  const size = rowsAtOnce(table.columns.length);
  const addPiece = async (rows: readonly Readonly<Record<Key, string>>[]) => {
    const ground = loadGround(context, table, rows.length);
    await context.sync();
    await appendRows(context, table, ground, rows);
  };
  for (let start = 0; start < known.length; start += size) {
    await addPiece(known.slice(start, start + size).map((row) => ({ ...blank, ...row })));
  }
}
