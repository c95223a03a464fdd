import type { FieldKey } from "../../inventory/field";
import { showCell } from "../../workbook/show-cell";
import type { CheckedRow } from "../app/checked-rows";
import { usePane } from "../app/store";

/** Selects the cell in the sheet, without the pane offering to open what it has selected itself. @throws WorkbookError */
export async function showProblemCell(row: CheckedRow, field: FieldKey, isOwn: boolean): Promise<void> {
  usePane.setState({ shown: row.dataset.inventoryId });
  await showCell(row, field, isOwn);
}
