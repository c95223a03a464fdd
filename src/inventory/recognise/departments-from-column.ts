import type { DepartmentName } from "../finding";
import { departmentCode } from "../inventory-id";
import { standsForNothing } from "../repairs/nothing";
import { tidyLine } from "../repairs/text";

/**
 * The departments of a sheet that has no list of them: each name in its column once, in the spelling that comes first,
 * with a code made from the name.
 */
export function departmentsFromColumn(values: readonly string[]): readonly DepartmentName[] {
  const departments = new Map<string, DepartmentName>();
  const codes: string[] = [];
  for (const value of new Set(values)) {
    const name = tidyLine(value);
    const key = name.toLowerCase();
    if (name === "" || standsForNothing(name) || departments.has(key)) continue;
    const code = departmentCode(name, codes);
    codes.push(code);
    departments.set(key, { code, name, aliases: [] });
  }
  return [...departments.values()];
}
