import { useEffect } from "react";
import { createChecker } from "../../inventory/check-dataset";
import { departmentFinder, departmentNames } from "../../inventory/department";
import type { Dataset } from "../../inventory/field";
import { leftInRow } from "../../inventory/missing";
import { isListed } from "../../inventory/prompt-status";
import { ruleContext } from "../../inventory/rule-context";
import type { Inventory } from "../../workbook/open-inventory";
import { readAllRows } from "../../workbook/read-all-rows";
import { isoDay } from "../app/clock";
import { asWorkbookError } from "../app/errors";
import { inSlices } from "../app/in-slices";
import { usePane, type DepartmentRowFacts, type RowFacts } from "../app/store";

/** The facts as they are known, and whether the sheet has changed since they were read. */
export type KnownRowFacts = RowFacts & { readonly isStale: boolean };

/**
 * What only whole rows tell of each department: problems and the last change. They are read in the background when a
 * screen asks for them and the sheet has changed since the last time; until they are read again those from before show.
 */
export function useRowFacts(): KnownRowFacts {
  const facts = usePane((pane) => pane.rowFacts);
  const changed = usePane((pane) => pane.rowsChanged);
  useEffect(() => {
    const { rowFacts, rowsChanged } = usePane.getState();
    if (rowFacts.of !== rowsChanged) void readRowFacts();
  }, []);
  return { ...facts, isStale: facts.of !== changed };
}

/** Reads them, unless that is under way. What goes wrong is told by `error`. */
export async function readRowFacts(): Promise<void> {
  const { phase, rowFacts, rowsChanged: of } = usePane.getState();
  if (phase.kind !== "open" || rowFacts.isRunning) return;
  const add = adder(phase.inventory);
  const isFirst = rowFacts.of === undefined;
  const byCode = new Map<string, DepartmentRowFacts>();
  const running = { ...rowFacts, isRunning: true, error: undefined, read: 0, total: phase.inventory.datasets.length };
  let shown: RowFacts = running;
  const show = (next: RowFacts) => {
    shown = next;
    usePane.setState({ rowFacts: next });
  };
  // The pane was opened anew, or on another workbook.
  const isWanted = () => usePane.getState().rowFacts === shown;
  show(running);
  try {
    await readAllRows(async (rows, read, total) => {
      if (!isWanted() || !(await inSlices(rows, (row) => add(byCode, row), isWanted))) return false;
      // The first time numbers show as they come; later those from before stay until all of the new are there.
      show({ ...shown, byCode: isFirst ? new Map(byCode) : shown.byCode, read, total });
      return true;
    });
    if (isWanted()) show({ ...shown, of, byCode, isRunning: false });
  } catch (error) {
    if (isWanted()) show({ ...shown, isRunning: false, error: asWorkbookError(error) });
  }
}

/** Counts one row in. */
function adder(inventory: Inventory): (byCode: Map<string, DepartmentRowFacts>, row: Dataset) => void {
  const find = departmentFinder(departmentNames(inventory.departments));
  const check = createChecker(ruleContext(inventory, isoDay(new Date())));
  return (byCode, row) => {
    const code = find(row.department)?.code ?? "";
    const known = byCode.get(code) ?? { problems: 0, lastChanged: "", lastChangedBy: "" };
    const { toAnswer, toPutRight } = isListed(row) ? leftInRow(check(row).findings) : { toAnswer: 0, toPutRight: 0 };
    const { lastChanged, lastChangedBy } = row.lastChanged > known.lastChanged ? row : known;
    byCode.set(code, { problems: known.problems + toAnswer + toPutRight, lastChanged, lastChangedBy });
  };
}
