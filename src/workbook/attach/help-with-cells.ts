import { fieldByKey, fields } from "../../inventory/fields";
import type { FieldKey } from "../../inventory/field";
import { inventoryTable } from "../../inventory/tables";
import { tableIn } from "../find-tables";
import { layoutOf } from "../layout";
import { validateColumn } from "../set-up/drop-downs";
import { markCells } from "../set-up/inventory-sheet";
import { columnLetter } from "../set-up/look";

/**
 * Puts drop-downs, input messages and conditional formats on the columns of Appendix A, as in a workbook that was made by
 * set-up. Rules for typing that stand on these columns are replaced (fact 3.9: first cleared); other columns keep theirs.
 * Conditional formats are added once: nothing is done when the review status is colored already.
 */
export async function helpWithCells(context: Excel.RequestContext): Promise<void> {
  const table = tableIn(context, inventoryTable);
  const header = table.getHeaderRowRange().load("values,columnIndex,rowIndex");
  const body = table.getDataBodyRange();
  await context.sync();
  const { indexOf } = layoutOf(inventoryTable, header.values[0] ?? []);
  const cellsOf = (key: FieldKey) => body.getColumn(indexOf(key));
  const marks = fields.map(({ key }) => cellsOf(key).conditionalFormats.getCount());
  await context.sync();
  for (const { key } of fields) {
    const cells = cellsOf(key);
    cells.dataValidation.clear();
    validateColumn(cells, fieldByKey[key]);
  }
  const isMarked = (marks[fields.indexOf(fieldByKey.reviewStatus)]?.value ?? 0) > 1;
  if (!isMarked) {
    markCells(cellsOf, (key) => `$${columnLetter(header.columnIndex + indexOf(key))}${header.rowIndex + 2}`);
  }
  await context.sync();
}
