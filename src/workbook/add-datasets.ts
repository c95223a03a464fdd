import type { Dataset, FieldKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { inventoryTable } from "../inventory/tables";
import type { AddedDataset } from "./add-dataset";
import { appendRows, loadGround, rowsAtOnce } from "./append-row";
import { onTables } from "./find-tables";
import { layoutOf } from "./layout";
import { readColumns } from "./read-columns";

/**
 * Appends several datasets to the Inventory table, as many at once as Excel takes in one piece. One whose ID is there
 * already is not added again, so that the same call can be made once more after an answer that never came.
 * @param datasets each with an Inventory ID
 * @param onAdded told after each piece, with the rows as they stand in the sheet
 * @throws WorkbookError as `appendRows`; what `onAdded` was told of stands in the sheet
 */
export function addDatasets(
  datasets: readonly Dataset[],
  onAdded: (added: readonly AddedDataset[]) => void = () => {},
): Promise<void> {
  return onTables([inventoryTable], async (context) => {
    const ground = loadGround(context, inventoryTable);
    await context.sync();
    const { headers, indexOf } = layoutOf<FieldKey>(inventoryTable, ground.header.values[0] ?? []);
    const idColumn = { column: fieldByKey.inventoryId, header: headers[indexOf("inventoryId")] ?? "" };
    const [ids = []] = await readColumns(context, ground.table, [idColumn], ground.whole.rowCount - 1);
    const there = new Set(ids);
    const missing = datasets.filter(({ inventoryId }) => !there.has(inventoryId));
    const size = rowsAtOnce(headers.length);
    for (let start = 0; start < missing.length; start += size) {
      onAdded(await addPiece(context, missing.slice(start, start + size)));
    }
  });
}

async function addPiece(context: Excel.RequestContext, datasets: readonly Dataset[]): Promise<readonly AddedDataset[]> {
  const ground = loadGround(context, inventoryTable, datasets.length);
  await context.sync();
  const appended = await appendRows(context, inventoryTable, ground, datasets);
  return appended.map(({ record, sheetRow }) => ({ dataset: record, sheetRow }));
}
