import { useMemo } from "react";
import { isListed } from "../../inventory/prompt-status";
import { problemKinds, type ProblemKind, type RowProblem } from "../../inventory/problem-kinds";
import { repairKinds, type RepairKind } from "../../inventory/repair-kinds";
import { identityChecker, type IdentityProblem } from "../../inventory/row-identity";
import type { CellChange } from "../app/change-cells";
import { useCheckedRows, type CheckedRow, type CheckedRows } from "../app/checked-rows";

/** Everything in the whole sheet that the lead analyst should look at. */
export type SheetProblems = CheckedRows & {
  /** How many rows count, and how many departments they name. */
  readonly listed: number;
  readonly departments: number;
  readonly kinds: readonly ProblemKind<CheckedRow>[];
  readonly repairs: readonly RepairKind<CheckedRow>[];
  /** Cells that could be fixed if their rows had an Inventory ID of their own. */
  readonly withoutId: number;
  readonly identity: (row: CheckedRow) => IdentityProblem | undefined;
};

/** The problems of the rows as far as they are read and checked; a mended one is gone, whoever mended it. */
export function useSheetProblems(): SheetProblems {
  const checked = useCheckedRows();
  const { checkedRows } = checked;
  const found = useMemo(() => {
    const rows = checkedRows.filter(({ dataset }) => isListed(dataset));
    const ids = checkedRows.map(({ dataset }) => dataset);
    const identityOf = identityChecker(ids);
    const identity = ({ dataset }: CheckedRow) => identityOf(dataset);
    const own = rows.filter((row) => identity(row) === undefined);
    const others = rows.filter((row) => identity(row) !== undefined);
    return {
      listed: rows.length,
      departments: new Set(rows.map(({ checked: { dataset } }) => dataset.department)).size,
      kinds: problemKinds(rows, ids),
      repairs: repairKinds(own),
      withoutId: others.reduce((sum, row) => sum + row.checked.repairs.length, 0),
      identity,
    };
  }, [checkedRows]);
  return { ...checked, ...found };
}

export const kindId = ({ field, code, severity }: ProblemKind<CheckedRow>) => `${field}-${code}-${severity}`;

/**
 * One problem among all of the sheet. A row that its Inventory ID does not tell from others is told by its place.
 * @param isOwn the row has an Inventory ID of its own
 */
export const problemId = ({ row, finding }: RowProblem<CheckedRow>, isOwn: boolean) =>
  `${isOwn ? row.dataset.inventoryId : row.place}-${finding.field}-${finding.code}`;

/** The cells that repairs change. */
export function cellsOf(repairs: readonly RepairKind<CheckedRow>["changes"][number][]): readonly CellChange[] {
  return repairs.flatMap(({ field, before, after, rows }) =>
    rows.map(({ dataset }) => ({ id: dataset.inventoryId, field, before, after })),
  );
}
