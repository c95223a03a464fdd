import { summaryOf } from "../../inventory/dataset";
import type { Dataset } from "../../inventory/field";
import { changeInventory } from "./store";

/** Told of every row that was saved. */
export const hasSaved = new Set<(saved: Dataset) => void>();

/** Shows a row that was just saved, in the place of the one before. */
export function putDataset(saved: Dataset): void {
  const summary = summaryOf(saved);
  changeInventory((inventory) => {
    const isNew = !inventory.datasets.some(({ inventoryId }) => inventoryId === saved.inventoryId);
    const datasets = isNew
      ? [...inventory.datasets, summary]
      : inventory.datasets.map((row) => (row.inventoryId === saved.inventoryId ? summary : row));
    return { ...inventory, datasets };
  });
  hasSaved.forEach((listener) => listener(saved));
}
