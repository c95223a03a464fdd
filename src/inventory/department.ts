import type { DepartmentName } from "./finding";
import { splitList } from "./list";
import { remember } from "./remember";
import type { Department } from "./tables";

/** How names are compared: without case, spaces at the ends, and the spaces and dots inside. */
export function departmentKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,]+/g, " ")
    .trim();
}

/** How codes, of departments and of prompts, are compared: they may be typed by hand. */
export function codeKey(text: string): string {
  return text.trim().toUpperCase();
}

/** What each department is called, from the rows of the Departments table; rows without a name are left out. */
export function departmentNames(departments: readonly Department[]): readonly DepartmentName[] {
  return departments
    .filter((row) => row.department.trim() !== "")
    .map((row) => ({ code: row.code.trim(), name: row.department.trim(), aliases: splitList(row.aliases) }));
}

/**
 * A function that finds a department by its name, its code or one of its aliases. It finds nothing for a text that
 * two departments go by.
 */
export function departmentFinder(departments: readonly DepartmentName[]): (text: string) => DepartmentName | undefined {
  const found = new Map<string, DepartmentName | "several">();
  const add = (text: string, department: DepartmentName) => {
    const key = departmentKey(text);
    if (key === "") return;
    const other = found.get(key);
    found.set(key, other === undefined || other === department ? department : "several");
  };
  for (const department of departments) {
    for (const alias of [department.code, ...department.aliases]) add(alias, department);
  }
  // A department's own name counts before anybody's alias.
  const names = new Map<string, DepartmentName>();
  for (const department of departments) names.set(departmentKey(department.name), department);
  // The same few texts stand in thousands of rows.
  return remember((text) => {
    const key = departmentKey(text);
    const department = names.get(key) ?? found.get(key);
    return department === "several" ? undefined : department;
  });
}
