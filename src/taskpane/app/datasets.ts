import { withDatasets } from "../../inventory/dataset";
import type { Dataset } from "../../inventory/field";
import { changeInventory } from "./store";

/** Told of rows that were saved. */
export const hasSaved = new Set<(saved: ReadonlyMap<string, Dataset>) => void>();

/** Shows rows that were just saved, in the place of those before. */
export function putDatasets(saved: readonly Dataset[]): void {
  const byId = new Map(saved.map((dataset) => [dataset.inventoryId, dataset]));
  changeInventory((inventory) => ({ ...inventory, datasets: withDatasets(inventory.datasets, saved) }));
  hasSaved.forEach((listener) => listener(byId));
}

/** The same for one row. */
export function putDataset(saved: Dataset): void {
  putDatasets([saved]);
}
