import type { DatasetSummary } from "../inventory/dataset";
import type { Lists } from "../inventory/finding";
import type { Department, Response, Settings } from "../inventory/tables";

/** Everything that the pane's first screens need to know of the workbook. */
export type Inventory = {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly responses: readonly Response[];
  readonly datasets: readonly DatasetSummary[];
  readonly lists: Lists;
  readonly readOnly: boolean;
};

/** `empty`: nothing stands in the workbook, so that an inventory can be set up in it without asking. */
export type OpenResult =
  { readonly kind: "inventory"; readonly inventory: Inventory } | { readonly kind: "none"; readonly empty: boolean };

export function openInventory(): Promise<OpenResult> {
  throw new Error("not made yet");
}
