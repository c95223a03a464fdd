import type { Area } from "../../src/xlsx/address";
import type { Sheet, Table } from "../../src/xlsx/model";
import { areaOf } from "./cells";

export type PlacedTable = { readonly sheet: Sheet; readonly table: Table };

/** Between the headers and the totals; never without a row (fact 4.18). */
export function bodyOf(table: Table): Area {
  const area = areaOf(table.range);
  const top = table.showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (table.showTotals ? 1 : 0) };
}
