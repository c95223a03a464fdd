import { sameDataset } from "../../inventory/dataset";
import type { PlacedDataset } from "../../workbook/read-department-rows";

/**
 * Rows with those that have changed in them, from top to bottom. A row stands where it was seen last; its Inventory ID
 * tells it from others. Rows that say the same as before stay the same objects, and so does the list when all of them do.
 */
export function withRows(rows: readonly PlacedDataset[], changed: readonly PlacedDataset[]): readonly PlacedDataset[] {
  const byId = new Map(changed.map((row) => [row.dataset.inventoryId, row]));
  const known = new Set(rows.map(({ dataset }) => dataset.inventoryId));
  const added = [...byId.values()].filter(({ dataset }) => !known.has(dataset.inventoryId));
  const now = rows.map((row) => {
    const other = byId.get(row.dataset.inventoryId);
    return other === undefined || (other.place === row.place && sameDataset(other.dataset, row.dataset)) ? row : other;
  });
  if (added.length > 0) return [...now, ...added].sort((one, other) => one.place - other.place);
  return now.every((row, i) => row === rows[i]) ? rows : now;
}
