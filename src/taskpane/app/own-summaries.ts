import { useMemo } from "react";
import type { DatasetSummary } from "../../inventory/dataset";
import { departmentFinder } from "../../inventory/department";
import { useDepartment } from "./department";
import { useInventory } from "./store";

/** The rows of the person's department as the lists show them, those that were taken out too. */
export function useOwnSummaries(): readonly DatasetSummary[] {
  const { name } = useDepartment();
  const { datasets } = useInventory();
  return useMemo(() => {
    const find = departmentFinder([name]);
    return datasets.filter(({ department }) => find(department) !== undefined);
  }, [name, datasets]);
}
