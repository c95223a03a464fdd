/** Hiding rows and columns by hand. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import type { LiveBook } from "./live-book";
import { changeCells } from "./operation";
import { ownColumnFormat } from "./put";

export function setHidden(live: LiveBook, sheet: Sheet, area: Area, axis: "rows" | "columns", hidden: boolean): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    if (axis === "rows") {
      for (let row = area.row; row < area.row + area.rows; row++) {
        sheet.rowFormats.set(row, { ...sheet.rowFormats.get(row), hidden });
      }
    } else {
      for (let column = area.column; column < area.column + area.columns; column++) {
        ownColumnFormat(sheet, column).hidden = hidden;
      }
    }
    live.changed({ kind: "format", sheet, area });
  });
}
