/** Rows that a filter hides, as opposed to rows that somebody hid by hand. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { areaOf, intersect } from "./cells";

/** The ranges of the sheet in which a filter is at work at the moment. */
export function filteredAreas(sheet: Sheet): Area[] {
  const ofTables = sheet.tables.filter((table) => (table.filter?.filters.length ?? 0) > 0).map((table) => table.range);
  const ofSheet = sheet.autoFilter && sheet.autoFilter.filters.length > 0 ? [sheet.autoFilter.range] : [];
  return [...ofTables, ...ofSheet].map(areaOf);
}

/** The rows of `area` that a filter hides. */
export function filteredRowsIn(sheet: Sheet, area: Area): Set<number> {
  const hidden = new Set<number>();
  for (const filtered of filteredAreas(sheet)) {
    const shared = intersect(filtered, area);
    if (!shared) continue;
    for (let row = shared.row; row < shared.row + shared.rows; row++) {
      if (sheet.rowFormats.get(row)?.hidden) hidden.add(row);
    }
  }
  return hidden;
}
