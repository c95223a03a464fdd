import { departmentFinder, departmentNames } from "../../inventory/department";
import type { Dataset } from "../../inventory/field";
import { newInventoryId } from "../../inventory/inventory-id";
import { WorkbookError } from "../../workbook/errors";
import { changePlacedRows, type PlacedChange } from "../../workbook/change-placed-rows";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import type { Inventory } from "../../workbook/open-inventory";
import { readAllRowsAgain } from "./all-rows";
import { isoDay } from "./clock";
import { patiently } from "./patiently";
import { readOwnRowsAgain } from "./own-rows";
import type { Profile } from "./profile";
import { stampedNow } from "./row-changes";
import { refresh } from "./store";

/**
 * What gives a row an Inventory ID of its own: the ID begins with the code of the person's department, for the lead
 * analyst with that of the row's; and who added the row, where it does not say.
 */
export function withNewId(placed: PlacedDataset, by: Profile, departments: Inventory["departments"]): PlacedChange {
  const { dataset } = placed;
  const { lastChanged, lastChangedBy } = stampedNow(dataset);
  const code = by.department || departmentFinder(departmentNames(departments))(dataset.department)?.code;
  const changes: Partial<Dataset> = {
    inventoryId: newInventoryId(code ?? "", Math.random),
    addedBy: dataset.addedBy || by.name,
    dateAdded: dataset.dateAdded || isoDay(new Date()),
    lastChanged,
    lastChangedBy,
  };
  return { placed, changes };
}

/**
 * Writes IDs into rows and reads the sheet again.
 * @returns how many rows got theirs
 * @throws WorkbookError rowMoved when none did: somebody moved them meanwhile
 */
export async function giveIds(edits: readonly PlacedChange[]): Promise<number> {
  const changed = await patiently(() => changePlacedRows(edits));
  await refresh();
  readOwnRowsAgain();
  readAllRowsAgain();
  if (changed.length === 0) throw new WorkbookError("rowMoved");
  return changed.length;
}
