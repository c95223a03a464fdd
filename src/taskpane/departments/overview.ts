import { useMemo } from "react";
import { overviewOf, type DepartmentOverview, type Overview } from "../../inventory/department-overview";
import { isoDay } from "../app/clock";
import { useInventory } from "../app/store";

/** How far every department has come. */
export function useOverview(): Overview {
  const { departments, responses, datasets, decisions, settings } = useInventory();
  return useMemo(
    () => overviewOf({ departments, responses, datasets, decisions, settings }, isoDay(new Date())),
    [departments, responses, datasets, decisions, settings],
  );
}

/** The same of one department; nothing when the Departments sheet does not name it any more. */
export function useOverviewOf(code: string): DepartmentOverview | undefined {
  return useOverview().departments.find(({ name }) => name.code === code);
}
