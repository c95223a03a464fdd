import { joinList, splitList } from "./list";
import type { Department } from "./tables";

/**
 * What changes in a department's row when it gets another name. The old name stays among its aliases, so that rows and
 * sheets that still use it are understood; the code, with which Inventory IDs begin, stays as it is.
 */
export function renamedDepartment(
  { department, aliases }: Pick<Department, "department" | "aliases">,
  name: string,
): Pick<Department, "department" | "aliases"> {
  const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
  const others = splitList(aliases).filter((alias) => !isSame(alias, name) && !isSame(alias, department));
  const old = department.trim() === "" || isSame(department, name) ? [] : [department.trim()];
  return { department: name, aliases: joinList([...others, ...old]) };
}
