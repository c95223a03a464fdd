import type { Dataset } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { inventoryTable } from "../inventory/tables";
import { onTables, tableIn } from "./find-tables";
import { inBlocks } from "./in-blocks";
import { layoutOf } from "./layout";
import { readColumns } from "./read-columns";
import { recordFrom } from "./row-values";

/** Rows of this many datasets weigh well under 5 MB, descriptions of 4,000 characters included. */
const BLOCK = 300;

/** How often rows are looked for again when somebody moves them while they are read. */
const TRIES = 3;

/**
 * Reads whole rows, found by their IDs at the time of reading. IDs that no row has are left out; an ID that several
 * rows have gives each of them, in the sheet's order.
 * @throws WorkbookError columnMissing, columnTwice and those of `onTables`
 */
export function readDatasets(ids: readonly string[]): Promise<readonly Dataset[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const wanted = new Set(ids);
  return onTables([inventoryTable], async (context) => {
    let datasets: readonly Dataset[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      const { rows, read } = await readOnce(context, wanted);
      datasets = read.filter(({ inventoryId }) => wanted.has(inventoryId));
      if (datasets.length === rows) break;
    }
    return datasets;
  });
}

async function readOnce(context: Excel.RequestContext, wanted: ReadonlySet<string>) {
  const table = tableIn(context, inventoryTable);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);
  const idHeader = layout.headers[layout.indexOf("inventoryId")] ?? "";
  const [ids = []] = await readColumns(
    context,
    table,
    [{ column: fieldByKey.inventoryId, header: idHeader }],
    body.rowCount,
  );
  const rows = ids.flatMap((id, row) => (wanted.has(id) ? [row] : []));
  const read: Dataset[] = [];
  await inBlocks(rows.length, BLOCK, async (start, count) => {
    const ranges = rows.slice(start, start + count).map((row) => table.getDataBodyRange().getRow(row).load("values"));
    await context.sync();
    for (const range of ranges) read.push(recordFrom(inventoryTable, layout, range.values[0] ?? []));
  });
  return { rows: rows.length, read };
}
