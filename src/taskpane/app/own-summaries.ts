import type { DatasetSummary } from "../../inventory/dataset";
import { rowsOf } from "../../inventory/prompt-status";
import type { Department } from "../../inventory/tables";
import { useDepartment } from "./department";
import { useInventory } from "./store";

type Asked = {
  readonly code: string;
  readonly departments: readonly Department[];
  readonly datasets: readonly DatasetSummary[];
};

/** What was found last: several parts of a screen ask for the same, and there may be 10,000 rows to look through. */
let last: (Asked & { readonly own: readonly DatasetSummary[] }) | undefined;

/** The rows of the person's department as the lists show them, those that were taken out too. */
export function useOwnSummaries(): readonly DatasetSummary[] {
  const { name } = useDepartment();
  const { departments, datasets } = useInventory();
  if (last?.code !== name.code || last.departments !== departments || last.datasets !== datasets) {
    last = { code: name.code, departments, datasets, own: rowsOf(name, datasets) };
  }
  return last.own;
}
