import { areaAddress } from "../../src/xlsx/address";
import { areaOf } from "./cells";
import type { LiveBook } from "./live-book";
import { changeTable } from "./operation";
import type { PlacedTable } from "./table-body";
import { freshColumnName } from "./table-names";

/** The table takes in the cells at its right as a column of this name, or of one like it when it is taken. */
export function addLastColumn(live: LiveBook, placed: PlacedTable, name: string): void {
  changeTable(live, placed, ({ live, sheet, table }) => {
    const area = areaOf(table.range);
    const id = Math.max(0, ...table.columns.map((each) => each.id)) + 1;
    table.columns.push({ id, name: freshColumnName(table, name) });
    table.range = areaAddress({ ...area, columns: area.columns + 1 });
    live.changed({ kind: "tableChanged", sheet, table });
  });
}
