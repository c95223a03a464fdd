import { summaryOf } from "../../inventory/dataset";
import type { Dataset } from "../../inventory/field";
import { changeInventory } from "./store";

/** Told of rows that were saved. */
export const hasSaved = new Set<(saved: ReadonlyMap<string, Dataset>) => void>();

/** Shows rows that were just saved, in the place of those before. */
export function putDatasets(saved: readonly Dataset[]): void {
  const byId = new Map(saved.map((dataset) => [dataset.inventoryId, dataset]));
  changeInventory((inventory) => {
    const known = new Set(inventory.datasets.map(({ inventoryId }) => inventoryId));
    const changed = inventory.datasets.map((row) => {
      const dataset = byId.get(row.inventoryId);
      return dataset ? summaryOf(dataset) : row;
    });
    const added = [...byId.values()].filter(({ inventoryId }) => !known.has(inventoryId)).map(summaryOf);
    return { ...inventory, datasets: [...changed, ...added] };
  });
  hasSaved.forEach((listener) => listener(byId));
}

/** The same for one row. */
export function putDataset(saved: Dataset): void {
  putDatasets([saved]);
}
