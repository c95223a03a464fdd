/** Merged cells. */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { areaOf, intersect } from "./cells";
import { enterValues } from "./edit";
import type { LiveBook } from "./live-book";
import { changeCells } from "./operation";

/** What stood in cells other than the first is lost, as in Excel. */
export function mergeCells(live: LiveBook, sheet: Sheet, area: Area): void {
  if (area.rows * area.columns === 1) return;
  const rest = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => (i === 0 && j === 0 ? null : "")),
  );
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    sheet.merges.push(areaAddress(area));
    live.changed({ kind: "format", sheet, area });
  });
  enterValues(live, sheet, area, rest);
}

export function unmergeCells(live: LiveBook, sheet: Sheet, area: Area): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    sheet.merges = sheet.merges.filter((merge) => !intersect(areaOf(merge), area));
    live.changed({ kind: "format", sheet, area });
  });
}
