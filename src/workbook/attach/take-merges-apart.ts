import { inBlocks } from "../in-blocks";
import { asWritten } from "../write-row";
import type { ListPlace } from "./list-place";

/** Excel answers where merged cells are as long as there are not more than 512 of them in a range. */
const BLOCK = 200;

/**
 * Takes merged cells of a list apart, since a table can have none: what stood in them stands in each of their rows, in
 * the first of their columns. Merged headings above the list stay.
 */
export async function takeMergesApart(context: Excel.RequestContext, place: ListPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  await inBlocks(place.rows, BLOCK, async (start, count) => {
    const block = sheet.getRangeByIndexes(place.row + start, place.column, count, place.columns);
    const merged = block.getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    if (merged.isNullObject) return;
    const firsts = merged.areas.items.map((area) => ({ area, cell: area.getCell(0, 0).load("values,numberFormat") }));
    await context.sync();
    for (const { area, cell } of firsts) {
      area.unmerge();
      // Headers are written on their own.
      if (area.rowIndex <= place.row || area.rowCount === 1) continue;
      const rest = sheet.getRangeByIndexes(area.rowIndex + 1, area.columnIndex, area.rowCount - 1, 1);
      const format: unknown = cell.numberFormat[0]?.[0];
      const value = asWritten(cell.values[0]?.[0]);
      rest.numberFormat = Array.from({ length: area.rowCount - 1 }, () => [format]);
      rest.values = Array.from({ length: area.rowCount - 1 }, () => [value]);
    }
    await context.sync();
  });
}
