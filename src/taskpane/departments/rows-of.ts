import { useMemo } from "react";
import { codeKey, departmentFinder, departmentNames } from "../../inventory/department";
import { useAllRows, type AllRows } from "../app/all-rows";
import { useInventory } from "../app/store";

/** The rows of the sheet by department: `rowsOf` gives those of a department's code. */
export type RowsByDepartment = Omit<AllRows, "rows"> & { readonly rowsOf: (code: string) => AllRows["rows"] };

/** Deals the whole sheet's rows out by department. */
export function useRowsByDepartment(): RowsByDepartment {
  const { departments } = useInventory();
  const { rows, ...all } = useAllRows();
  const byCode = useMemo(() => {
    const find = departmentFinder(departmentNames(departments));
    const dealt = new Map<string, AllRows["rows"][number][]>();
    for (const row of rows) {
      const code = codeKey(find(row.dataset.department)?.code ?? "");
      const pile = dealt.get(code);
      if (pile) pile.push(row);
      else dealt.set(code, [row]);
    }
    return dealt;
  }, [rows, departments]);
  return { ...all, rowsOf: (code) => byCode.get(codeKey(code)) ?? [] };
}
