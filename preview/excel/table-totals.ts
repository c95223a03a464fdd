/** The totals row of a table. */
import { areaAddress } from "../../src/xlsx/address";
import { areaOf, isBlankArea } from "./cells";
import { insertCells } from "./insert-delete";
import type { LiveBook } from "./live-book";
import { changeTable } from "./operation";
import { put } from "./put";
import type { PlacedTable } from "./table-body";

/** Shows it below the last row (moving what stands there), or takes it away with what is in it. */
export function setTotals(live: LiveBook, placed: PlacedTable, show: boolean): void {
  changeTable(live, placed, ({ live, sheet, table }) => {
    if (table.showTotals === show) return;
    const area = areaOf(table.range);
    if (show) {
      const below = { ...area, row: area.row + area.rows, rows: 1 };
      if (!isBlankArea(sheet, below)) insertCells(live, sheet, below, "down");
      table.range = areaAddress({ ...area, rows: area.rows + 1 });
      put(sheet, below.row, below.column, { value: "Total", style: 0 });
    } else {
      for (let column = area.column; column < area.column + area.columns; column++)
        put(sheet, area.row + area.rows - 1, column, undefined);
      table.range = areaAddress({ ...area, rows: area.rows - 1 });
    }
    table.showTotals = show;
    live.changed({ kind: "tableChanged", sheet, table });
  });
}
