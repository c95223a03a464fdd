import { withCodes } from "../set-up/departments-in-text";
import { type DepartmentKey, departmentsTable } from "../tables";
import type { Readiness } from "./readiness-table";
import { suggestStart } from "./suggest-start";

/** What the shared workbook's set-up takes over, in the order of the Departments table. */
const carried: readonly DepartmentKey[] = ["code", "department", "aliases", "pointOfContact", "pocEmail", "startOrder"];

/**
 * Departments of Lead Notes as a block of cells for the clipboard, with the headers of the Departments table: tabs between
 * cells, a line a department. Nothing that was noted about a department is in it. A department without a code gets one
 * that no other has, so that what is copied later can be pasted beside it.
 * @param all every department of Lead Notes
 * @param withStart writes First, Next or Later, where every department can read it; otherwise that column is empty
 */
export function departmentsBlock(chosen: readonly Readiness[], all: readonly Readiness[], withStart: boolean): string {
  const headers = carried.map((key) => departmentsTable.columns.find((column) => column.key === key)?.header ?? "");
  const codeOf = ({ code }: Readiness) => code.trim();
  const codes = withCodes(
    chosen.map((row) => ({ code: codeOf(row), name: row.department })),
    undefined,
    all.map(codeOf),
  );
  const rows = chosen.map((row, index) => [
    codes[index]?.code ?? "",
    row.department,
    "",
    row.proposedPoc,
    row.pocEmail,
    withStart ? (suggestStart([row])[0]?.start ?? "") : "",
  ]);
  return [headers, ...rows].map((cells) => cells.map(cellOnClipboard).join("\t")).join("\n");
}

/** On one line and without tabs, so that it stays one cell; in quotes where it holds some, as Excel does it. */
function cellOnClipboard(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
