import { useMemo } from "react";
import { codeKey, departmentFinder, departmentNames } from "../../inventory/department";
import type { IsoDateTime } from "../../inventory/field";
import { leftInRow } from "../../inventory/missing";
import { isListed } from "../../inventory/prompt-status";
import { useCheckedRows, type CheckedRow, type CheckedRows } from "../app/checked-rows";
import { useInventory } from "../app/store";

/** What only the whole rows of a department tell. */
export type RowFacts = {
  /** Answers that are missing or not right, in rows that count. */
  readonly problems: number;
  /** When a row was last changed in the pane, and by whom; "" when none was. */
  readonly lastChanged: IsoDateTime;
  readonly lastChangedBy: string;
};

/** The facts by the department's code, in capitals; undefined until every row was read and checked. */
export type KnownRowFacts = CheckedRows & { readonly byCode: ReadonlyMap<string, RowFacts> | undefined };

/** Those of the last time, shown until the rows are read and checked again. */
let before: { readonly workbookId: string; readonly byCode: KnownRowFacts["byCode"] } = {
  workbookId: "",
  byCode: undefined,
};

/** Problems and the last change of each department, counted from rows that are read and checked in the background. */
export function useRowFacts(): KnownRowFacts {
  const { departments, settings } = useInventory();
  const checked = useCheckedRows();
  const { checkedRows, isChecked } = checked;
  const byCode = useMemo(() => {
    const { workbookId } = settings;
    if (!isChecked) return before.workbookId === workbookId ? before.byCode : undefined;
    const find = departmentFinder(departmentNames(departments));
    before = { workbookId, byCode: factsOf(checkedRows, (text) => codeKey(find(text)?.code ?? "")) };
    return before.byCode;
  }, [checkedRows, isChecked, departments, settings]);
  return { ...checked, byCode };
}

function factsOf(rows: readonly CheckedRow[], codeOf: (department: string) => string): ReadonlyMap<string, RowFacts> {
  const codes = new Map<string, string>();
  const byCode = new Map<string, RowFacts>();
  for (const { dataset, checked } of rows) {
    const code = codes.get(dataset.department) ?? codeOf(dataset.department);
    codes.set(dataset.department, code);
    const known = byCode.get(code) ?? { problems: 0, lastChanged: "", lastChangedBy: "" };
    const { toAnswer, toPutRight } = isListed(dataset) ? leftInRow(checked.findings) : { toAnswer: 0, toPutRight: 0 };
    const { lastChanged, lastChangedBy } = dataset.lastChanged > known.lastChanged ? dataset : known;
    byCode.set(code, { problems: known.problems + toAnswer + toPutRight, lastChanged, lastChangedBy });
  }
  return byCode;
}
