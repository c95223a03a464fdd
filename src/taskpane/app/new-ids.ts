import { departmentFinder, departmentNames } from "../../inventory/department";
import type { Dataset } from "../../inventory/field";
import { newInventoryId } from "../../inventory/inventory-id";
import type { PlacedChange } from "../../workbook/change-placed-rows";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import type { Inventory } from "../../workbook/open-inventory";
import { isoDay } from "./clock";
import type { Profile } from "./profile";
import { stampedNow } from "./row-changes";

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
