import { fieldByKey } from "../inventory/fields";
import type { RowLook } from "../inventory/second-look";
import { inventoryTable } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { onTables, tableIn } from "./find-tables";
import { layoutOf } from "./layout";
import { readColumns } from "./read-columns";
import { recordFrom } from "./row-values";

/** Which row to look for, and the index in the sheet at which it was written. */
export type RowToFind = { readonly id: string; readonly sheetRow: number };

/** How often rows are looked for again when somebody moves them while they are read. */
const TRIES = 3;

/**
 * Looks whether rows that were written stand in the sheet, by their IDs and hidden or not. Three round trips.
 * @returns what was found, in the order asked for
 * @throws WorkbookError busy when the rows do not stand still, and those of `onTables`
 */
export function lookAgain(rows: readonly RowToFind[]): Promise<readonly RowLook[]> {
  if (rows.length === 0) return Promise.resolve([]);
  return onTables([inventoryTable], async (context) => {
    let looks: readonly RowLook[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      looks = await lookOnce(context, rows);
      if (looks.every((look, i) => look.kind !== "there" || look.current.inventoryId === rows[i]?.id)) return looks;
    }
    throw new WorkbookError("busy");
  });
}

async function lookOnce(context: Excel.RequestContext, rows: readonly RowToFind[]): Promise<readonly RowLook[]> {
  const table = tableIn(context, inventoryTable);
  const header = table.getHeaderRowRange().load("values,rowIndex");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);
  const idColumn = { column: fieldByKey.inventoryId, header: layout.headers[layout.indexOf("inventoryId")] ?? "" };
  const [ids = []] = await readColumns(context, table, [idColumn], body.rowCount);
  const rowAt = (place: number) => table.getDataBodyRange().getRow(place).load("values");
  const found = rows.map(({ id, sheetRow }) => {
    const place = ids.indexOf(id);
    const written = sheetRow - header.rowIndex - 1;
    return {
      range: place < 0 ? undefined : rowAt(place),
      isTwice: place >= 0 && ids.includes(id, place + 1),
      other: written < 0 || written >= ids.length || ids[written] === id ? undefined : rowAt(written),
    };
  });
  await context.sync();
  const recordOf = (range: Excel.Range) => recordFrom(inventoryTable, layout, range.values[0] ?? []);
  return found.map(({ range, isTwice, other }): RowLook => {
    const inItsPlace = other && recordOf(other);
    if (isTwice) return { kind: "twice", inItsPlace };
    return range === undefined ? { kind: "gone", inItsPlace } : { kind: "there", inItsPlace, current: recordOf(range) };
  });
}
