import type { PlacedDataset } from "../../workbook/read-department-rows";

/**
 * Rows with those that have changed in them, from top to bottom. A row stands where it was seen last; its Inventory ID
 * tells it from others.
 */
export function withRows(rows: readonly PlacedDataset[], changed: readonly PlacedDataset[]): readonly PlacedDataset[] {
  if (changed.length === 0) return rows;
  const byId = new Map(changed.map((row) => [row.dataset.inventoryId, row]));
  const known = new Set(rows.map(({ dataset }) => dataset.inventoryId));
  const added = [...byId.values()].filter(({ dataset }) => !known.has(dataset.inventoryId));
  const all = [...rows.map((row) => byId.get(row.dataset.inventoryId) ?? row), ...added];
  return added.length === 0 ? all : all.sort((one, other) => one.place - other.place);
}
