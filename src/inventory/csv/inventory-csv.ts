import type { ExportScope } from "../dcat/export-context";
import type { Dataset, Field } from "../field";
import { fields } from "../fields";

/**
 * The columns of the sheet that this reader gets. What the pane and the lead analyst note about a row, such as who
 * added it and what was asked about it, is the city's own business: the public gets the columns that describe the data.
 */
export function inventoryColumns(scope: ExportScope): readonly Field[] {
  return scope === "full" ? fields : fields.filter(({ group, key }) => group !== "record" || key === "inventoryId");
}

/** One row as it is in the sheet; for `csvLine`. */
export function inventoryCells(columns: readonly Field[], row: Dataset): readonly string[] {
  return columns.map(({ key }) => row[key]);
}
