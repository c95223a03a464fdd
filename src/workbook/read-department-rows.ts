import type { Dataset } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { inventoryTable } from "../inventory/tables";
import { onTables, tableIn } from "./find-tables";
import { inBlocks } from "./in-blocks";
import { layoutOf } from "./layout";
import { readColumns } from "./read-columns";
import { recordFrom } from "./row-values";

/** A row and where it stood when it was read: rows without an Inventory ID have no other name. */
export type PlacedDataset = {
  /** Counted from 0 in the table's body. */
  readonly place: number;
  /** The number that Excel shows at its left. */
  readonly sheetRow: number;
  readonly dataset: Dataset;
};

/** Rows of this many datasets weigh well under 5 MB, descriptions of 4,000 characters included. */
const BLOCK = 300;

/** How often rows are read again when somebody moves them while they are read. */
const TRIES = 3;

/**
 * Reads the whole rows that belong to a department, from top to bottom, also those without an ID and those whose ID
 * stands twice. Three round trips for an ordinary department, wherever its rows stand.
 * @param isWanted asked with what stands in the Department column and in the two that tell whether a row is blank
 * @throws WorkbookError columnMissing, columnTwice and those of `onTables`
 */
export function readDepartmentRows(
  isWanted: (row: Pick<Dataset, "department" | "inventoryId" | "datasetName">) => boolean,
): Promise<readonly PlacedDataset[]> {
  return onTables([inventoryTable], async (context) => {
    let placed: readonly PlacedDataset[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      placed = await readOnce(context, isWanted);
      if (placed.every(({ dataset }) => isWanted(dataset))) break;
    }
    return placed.filter(({ dataset }) => isWanted(dataset));
  });
}

async function readOnce(
  context: Excel.RequestContext,
  isWanted: Parameters<typeof readDepartmentRows>[0],
): Promise<readonly PlacedDataset[]> {
  const table = tableIn(context, inventoryTable);
  const header = table.getHeaderRowRange().load("values,rowIndex");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);
  const columns = (["inventoryId", "department", "datasetName"] as const).map((key) => ({
    column: fieldByKey[key],
    header: layout.headers[layout.indexOf(key)] ?? "",
  }));
  const [ids = [], departments = [], names = []] = await readColumns(context, table, columns, body.rowCount);
  const places = ids.flatMap((inventoryId, place) =>
    isWanted({ inventoryId, department: departments[place] ?? "", datasetName: names[place] ?? "" }) ? [place] : [],
  );
  const placed: PlacedDataset[] = [];
  await inBlocks(places.length, BLOCK, async (start, count) => {
    const ranges = runsOf(places.slice(start, start + count)).map(({ first, rows }) => ({
      first,
      range: table
        .getDataBodyRange()
        .getRow(first)
        .getResizedRange(rows - 1, 0)
        .load("values"),
    }));
    await context.sync();
    for (const { first, range } of ranges) {
      range.values.forEach((values: unknown[], i: number) => {
        const place = first + i;
        const dataset = recordFrom(inventoryTable, layout, values);
        placed.push({ place, sheetRow: header.rowIndex + 2 + place, dataset });
      });
    }
  });
  return placed;
}

/** Rows that follow each other are read as one range: a department's rows often stand together. */
function runsOf(places: readonly number[]): readonly { readonly first: number; readonly rows: number }[] {
  const runs: { first: number; rows: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.first + last.rows === place) last.rows += 1;
    else runs.push({ first: place, rows: 1 });
  }
  return runs;
}
