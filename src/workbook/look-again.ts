import type { Dataset, FieldKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { lostFields, type PastWrite, type RowLook } from "../inventory/second-look";
import { inventoryTable } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { onTables, tableIn } from "./find-tables";
import { inBlocks } from "./in-blocks";
import { layoutOf } from "./layout";
import { readColumns } from "./read-columns";
import { recordFrom } from "./row-values";

/** Whole rows that are read at once. */
const BLOCK = 150;

/** How often rows are looked for again when somebody moves them while they are read. */
const TRIES = 3;

/**
 * Looks whether rows that were written stand in the sheet, by their IDs and hidden or not. Three round trips; two more
 * for those that are not where they were written or do not hold what was, to find other rows with the same stamp.
 * @returns what was found, in the order asked for
 * @throws WorkbookError busy when the rows do not stand still, and those of `onTables`
 */
export function lookAgain(rows: readonly PastWrite[]): Promise<readonly RowLook[]> {
  if (rows.length === 0) return Promise.resolve([]);
  return onTables([inventoryTable], async (context) => {
    let looks: readonly RowLook[] = [];
    for (let tries = 0; tries < TRIES; tries++) {
      looks = await lookOnce(context, rows);
      if (looks.every((look, i) => look.kind !== "there" || look.current.inventoryId === rows[i]?.dataset.inventoryId))
        return looks;
    }
    throw new WorkbookError("busy");
  });
}

async function lookOnce(context: Excel.RequestContext, rows: readonly PastWrite[]): Promise<readonly RowLook[]> {
  const table = tableIn(context, inventoryTable);
  const header = table.getHeaderRowRange().load("values,rowIndex");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);
  const read = (keys: readonly FieldKey[]) => {
    const columns = keys.map((key) => ({ column: fieldByKey[key], header: layout.headers[layout.indexOf(key)] ?? "" }));
    return readColumns(context, table, columns, body.rowCount);
  };
  const [ids = []] = await read(["inventoryId"]);
  const rowAt = (place: number) => table.getDataBodyRange().getRow(place).load("values");
  const asked = rows.map((write) => {
    const { inventoryId: id } = write.dataset;
    const [now, written] = [ids.indexOf(id), write.sheetRow - header.rowIndex - 1];
    const isAnother = written >= 0 && written < ids.length && ids[written] !== id;
    return {
      write,
      range: now < 0 ? undefined : rowAt(now),
      isTwice: now >= 0 && ids.includes(id, now + 1),
      hasMoved: now !== written,
      other: isAnother ? rowAt(written) : undefined,
    };
  });
  await context.sync();
  const recordOf = (range: Excel.Range) => recordFrom(inventoryTable, layout, range.values[0] ?? []);
  const found = asked.map(({ range, other, ...more }) => ({
    ...more,
    current: range && recordOf(range),
    inItsPlace: other && recordOf(other),
  }));
  const inDoubt = found.map(
    ({ write, current, hasMoved }) => hasMoved || current === undefined || lostFields(write, current).length > 0,
  );
  const stamps = inDoubt.includes(true) ? await read(["lastChanged", "lastChangedBy"]) : [];
  const places = found.map(({ write }, i) => (inDoubt[i] ? placesWithStamp(stamps, write.dataset) : []));
  const rowsAt = new Map<number, Dataset>();
  const wanted = [...new Set(places.flat())];
  await inBlocks(wanted.length, BLOCK, async (start, count) => {
    const ranges = wanted.slice(start, start + count).map((place) => ({ place, row: rowAt(place) }));
    await context.sync();
    for (const { place, row } of ranges) rowsAt.set(place, recordOf(row));
  });
  return found.map(({ current, isTwice, inItsPlace }, i): RowLook => {
    const others = { inItsPlace, alike: places[i]?.flatMap((place) => rowsAt.get(place) ?? []) ?? [] };
    if (isTwice) return { kind: "twice", ...others };
    return current === undefined ? { kind: "gone", ...others } : { kind: "there", ...others, current };
  });
}

function placesWithStamp([changedOn = [], changedBy = []]: readonly (readonly string[])[], stamp: Dataset): number[] {
  return changedOn.flatMap((on, place) =>
    on === stamp.lastChanged && changedBy[place] === stamp.lastChangedBy ? [place] : [],
  );
}
