import type { Dataset } from "../inventory/field";
import { inventoryTable } from "../inventory/tables";
import { onTables, tableIn } from "./find-tables";
import { inBlocks } from "./in-blocks";
import { layoutOf } from "./layout";
import { recordFrom } from "./row-values";

/** Rows of this many datasets weigh well under 5 MB, descriptions of 4,000 characters included. */
const BLOCK = 300;

/**
 * Reads every whole row of the Inventory table, a block at a time, for what is worked out in the background. Rows that
 * somebody moves meanwhile may come twice or not at all, so it is for counting and not for writing.
 * @param onBlock is given each block, the rows read so far and the rows of the table; reading goes on when it is done,
 *   and ends when it answers false
 * @throws WorkbookError columnMissing, columnTwice and those of `onTables`
 */
export function readAllRows(
  onBlock: (rows: readonly Dataset[], read: number, total: number) => Promise<boolean>,
): Promise<void> {
  return onTables([inventoryTable], async (context) => {
    const table = tableIn(context, inventoryTable);
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const layout = layoutOf(inventoryTable, header.values[0] ?? []);
    let goesOn = true;
    await inBlocks(body.rowCount, BLOCK, async (start, count) => {
      if (!goesOn) return;
      const rows = table
        .getDataBodyRange()
        .getRow(start)
        .getResizedRange(count - 1, 0)
        .load("values");
      await context.sync();
      const datasets = rows.values.map((values: unknown[]) => recordFrom(inventoryTable, layout, values));
      goesOn = await onBlock(datasets, start + count, body.rowCount);
    });
  });
}
