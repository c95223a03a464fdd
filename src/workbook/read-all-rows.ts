import { inventoryTable } from "../inventory/tables";
import { onTables, tableIn } from "./find-tables";
import { inBlocks } from "./in-blocks";
import { layoutOf } from "./layout";
import type { PlacedDataset } from "./read-department-rows";
import { recordFrom } from "./row-values";

/** Few enough that no block holds up the browser for long, and many enough that round trips do not add up. */
const BLOCK = 150;

/**
 * Reads every whole row of the Inventory table from top to bottom, a block at a time. Rows that somebody moves meanwhile
 * may come twice or not at all: it is for looking and counting, and what is written is found again by its Inventory ID.
 * @param onBlock is given each block, and the number of rows of the table; reading goes on when it is done, and ends when
 *   it answers false
 * @throws WorkbookError columnMissing, columnTwice and those of `onTables`
 */
export function readAllRows(
  onBlock: (rows: readonly PlacedDataset[], total: number) => Promise<boolean>,
): Promise<void> {
  return onTables([inventoryTable], async (context) => {
    const table = tableIn(context, inventoryTable);
    const header = table.getHeaderRowRange().load("values,rowIndex");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const layout = layoutOf(inventoryTable, header.values[0] ?? []);
    const total = body.rowCount;
    let goesOn = true;
    await inBlocks(total, BLOCK, async (start, count) => {
      if (!goesOn) return;
      const rows = table
        .getDataBodyRange()
        .getRow(start)
        .getResizedRange(count - 1, 0)
        .load("values");
      await context.sync();
      const placed = rows.values.map((values: unknown[], i: number) => ({
        place: start + i,
        sheetRow: header.rowIndex + 2 + start + i,
        dataset: recordFrom(inventoryTable, layout, values),
      }));
      goesOn = await onBlock(placed, total);
    });
  });
}
