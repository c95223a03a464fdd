import { withDatasets } from "../inventory/dataset";
import { inventoryTable } from "../inventory/tables";
import type { ChangedRows } from "./changed-rows";
import { onTables, tableIn } from "./find-tables";
import { keepingSame, loadParts, partsFrom } from "./inventory-parts";
import { sameHeaders } from "./layout";
import { needed, type Inventory } from "./open-inventory";
import type { PlacedDataset } from "./read-department-rows";
import { recordFrom } from "./row-values";

/** What has changed: the rows that were read again, and the inventory with them in it. */
export type Changes = {
  readonly rows: readonly PlacedDataset[];
  /** @param inventory what the screens show by now */
  readonly into: (inventory: Inventory) => Inventory;
};

/**
 * Reads the rows that have changed, and everything but the other rows: one round trip, as heavy for 10,000 rows as for
 * 100. `undefined` when everything must be read instead: the changed rows are too many, are not all known by an
 * Inventory ID of their own, or something has moved since.
 * @param sheet where the rows stood
 * @throws WorkbookError as `openInventory`
 */
export async function readChanges(sheet: Inventory["sheet"], changed: ChangedRows): Promise<Changes | undefined> {
  if (changed === "all") return undefined;
  return onTables(needed, async (context) => {
    const table = tableIn(context, inventoryTable);
    const body = table.getDataBodyRange().load("rowCount,rowIndex");
    const ranges = [...changed]
      .sort((one, other) => one - other)
      .map((index) => ({
        place: index - sheet.firstRow,
        row: table.worksheet
          .getRangeByIndexes(index, 0, 1, 1)
          .getEntireRow()
          .getIntersectionOrNullObject(table.getDataBodyRange())
          .load("values"),
      }));
    const loaded = loadParts(context);
    await context.sync();

    const { layout, ...parts } = partsFrom(loaded);
    if (body.rowIndex !== sheet.firstRow || !sameHeaders(sheet.headers, layout.headers)) return undefined;
    const rows = ranges
      // Headers, and what stands around the table.
      .filter(({ row }) => !row.isNullObject)
      .map(({ place, row }) => ({
        place,
        sheetRow: sheet.firstRow + 1 + place,
        dataset: recordFrom(inventoryTable, layout, row.values[0] ?? []),
      }));
    const ids = idsWith(sheet.ids, rows);
    if (ids?.length !== body.rowCount) return undefined;
    return {
      rows,
      into: (inventory) => ({
        ...keepingSame(inventory, parts),
        datasets: withDatasets(
          inventory.datasets,
          rows.map(({ dataset }) => dataset),
        ),
        sheet: { ...sheet, ids },
      }),
    };
  });
}

/**
 * The column of IDs with those of the rows in it, which come from top to bottom. Nothing when a row has lost its ID, has
 * one that is not its own, or stands below rows that nobody told of.
 */
function idsWith(before: readonly string[], rows: readonly PlacedDataset[]): readonly string[] | undefined {
  const ids = [...before];
  for (const { place, dataset } of rows) {
    const was = ids[place] ?? "";
    const isAnother = was !== "" && was !== dataset.inventoryId;
    if (dataset.inventoryId === "" || isAnother || place > ids.length) return undefined;
    ids[place] = dataset.inventoryId;
  }
  const changed = new Set(rows.map(({ dataset }) => dataset.inventoryId));
  return ids.filter((id) => changed.has(id)).length === rows.length ? ids : undefined;
}
