import type { DatasetSummary } from "./dataset";
import type { Dataset } from "./field";

/** Why a row cannot be told from others. */
export type IdentityProblem = "noId" | "idTwice";

/**
 * A function that says what is wrong with a row's Inventory ID: it has none, or another row of the workbook has the
 * same, as when somebody copied a row. Nothing is written by such an ID.
 * @param all every row of the workbook
 */
export function identityChecker(
  all: readonly Pick<DatasetSummary, "inventoryId">[],
): (row: Pick<Dataset, "inventoryId">) => IdentityProblem | undefined {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { inventoryId } of all) {
    if (seen.has(inventoryId)) twice.add(inventoryId);
    seen.add(inventoryId);
  }
  return ({ inventoryId }) => {
    if (inventoryId === "") return "noId";
    return twice.has(inventoryId) ? "idTwice" : undefined;
  };
}
