import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { useAllRows, type AllRows } from "./all-rows";
import { useChecker } from "./checker";
import { inSlices } from "./in-slices";

/** A row of the sheet and what the rules say of it. */
export type CheckedRow = PlacedDataset & { readonly checked: Checked };

/** The rows of the whole sheet, checked as far as that has come. */
export type CheckedRows = AllRows & {
  readonly checkedRows: readonly CheckedRow[];
  /** Every row that was read is checked. */
  readonly isChecked: boolean;
};

/**
 * Checks the rows of the whole sheet in the background, a slice at a time; a row that did not change is not checked
 * again.
 */
export function useCheckedRows(): CheckedRows {
  const all = useAllRows();
  const check = useChecker();
  const known = useMemo(() => {
    void check;
    return new WeakMap<Dataset, Checked>();
  }, [check]);
  const [done, setDone] = useState<Pick<CheckedRows, "checkedRows"> & { of?: AllRows["rows"] }>({ checkedRows: [] });
  useEffect(() => {
    let isWanted = true;
    const checkedRows: CheckedRow[] = [];
    const work = (row: PlacedDataset) => {
      const checked = known.get(row.dataset) ?? check(row.dataset);
      known.set(row.dataset, checked);
      checkedRows.push({ ...row, checked });
    };
    void inSlices(all.rows, work, () => isWanted).then((isDone) => {
      if (isDone) setDone({ checkedRows, of: all.rows });
    });
    return () => {
      isWanted = false;
    };
  }, [all.rows, check, known]);
  return { ...all, checkedRows: done.checkedRows, isChecked: all.isRead && done.of === all.rows };
}
