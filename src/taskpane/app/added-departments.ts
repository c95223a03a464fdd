import { departmentKey, departmentNames } from "../../inventory/department";
import { withCodes } from "../../inventory/set-up/departments-in-text";
import type { Department } from "../../inventory/tables";
import { addDepartments } from "../../workbook/add-departments";
import { dropWatched, keepWatched, mostWrites, type Watched } from "./watched";

type WatchedDepartment = Watched & { readonly key: string };

/**
 * The second look at departments that were added. Those that are gone are added again, under another code where theirs is
 * another department's by now; those that somebody has renamed stand there under their old name as an alias.
 * @param rows the Departments sheet as it is now
 * @throws WorkbookError as `addDepartments`: they stay to be looked at
 */
export async function lookAtAddedDepartments(
  watched: readonly WatchedDepartment[],
  rows: readonly Department[],
): Promise<void> {
  const keys = (texts: readonly string[]) => new Set(texts.map(departmentKey));
  const names = keys(departmentNames(rows).flatMap(({ name, aliases }) => [name, ...aliases]));
  const lost = watched.filter(
    ({ values, again }) => again < mostWrites && !names.has(departmentKey(values.name ?? "")),
  );
  const codes = rows.map(({ code }) => code);
  const taken = keys(codes);
  const departments = lost.map(({ values: { code = "", name = "", ...known } }) => ({
    ...known,
    code: taken.has(departmentKey(code)) ? "" : code,
    name,
  }));
  // Also when none is gone: whoever added at the same moment may have written over their prompts.
  await addDepartments(withCodes(departments, undefined, codes));
  for (const { key, values, again } of lost) keepWatched(key, { values, again: again + 1 });
  for (const { key } of watched.filter((each) => !lost.includes(each))) dropWatched(key);
}
