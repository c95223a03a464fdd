import { useMemo } from "react";
import { departmentFinder, departmentNames } from "../../inventory/department";
import type { DepartmentName } from "../../inventory/finding";
import type { Department } from "../../inventory/tables";
import { WorkbookError } from "../../workbook/errors";
import { useInventory, usePane, useProfile } from "./store";

/** The department that the person answers for: what it is called, and its row in the Departments sheet. */
export function useDepartment(): { readonly name: DepartmentName; readonly row: Department } {
  const { department: code } = useProfile();
  const { departments } = useInventory();
  return useMemo(() => {
    const row = departments.find((known) => known.code === code);
    const name = row && departmentNames([row])[0];
    if (!row || !name) throw new WorkbookError("unexpected", "department");
    return { name, row };
  }, [departments, code]);
}

/** The same where it may not be known: before a person has said who they are, and for the lead analyst. */
export function useDepartmentOf(): DepartmentName | undefined {
  const code = usePane(({ profile }) => profile?.department);
  const departments = usePane(({ phase }) => (phase.kind === "open" ? phase.inventory.departments : undefined));
  return useMemo(
    () => departmentNames(departments?.filter((known) => known.code === code) ?? [])[0],
    [departments, code],
  );
}

/** The department that goes by what stands in a row's Department cell; nothing when none does. */
export function useDepartmentNamed(text: string): DepartmentName | undefined {
  const { departments } = useInventory();
  return useMemo(() => departmentFinder(departmentNames(departments))(text), [departments, text]);
}

let known: readonly DepartmentName[] = [];

/** What the departments are called: the same list as long as they are, whatever else of the Departments sheet changes. */
export function useDepartmentNames(): readonly DepartmentName[] {
  const { departments } = useInventory();
  return useMemo(() => {
    const names = departmentNames(departments);
    if (JSON.stringify(names) !== JSON.stringify(known)) known = names;
    return known;
  }, [departments]);
}
