import type { Decision } from "../../inventory/tables";
import { addDecisions } from "../../workbook/add-decisions";
import { lookAtDecisionsLater } from "./keep-looking";
import { patiently } from "./patiently";
import { changeInventory } from "./store";

/** Appends lines to the Decisions sheet, and shows them at once. @throws WorkbookError as `addDecisions` */
export async function saveDecisions(made: readonly Decision[]): Promise<void> {
  if (made.length === 0) return;
  await patiently(() => addDecisions(made));
  lookAtDecisionsLater(made);
  changeInventory((inventory) => ({ ...inventory, decisions: [...inventory.decisions, ...made] }));
}
