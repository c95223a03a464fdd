/** Links of cells. */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Hyperlink, Sheet } from "../../src/xlsx/model";
import { areaOf, intersect } from "./cells";
import type { LiveBook } from "./live-book";
import { changeCells } from "./operation";

export function setLink(live: LiveBook, sheet: Sheet, area: Area, link: Omit<Hyperlink, "range">): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    sheet.hyperlinks.push({ range: areaAddress(area), ...link });
    live.changed({ kind: "format", sheet, area });
  });
}

export function removeLinks(live: LiveBook, sheet: Sheet, area: Area): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersect(areaOf(link.range), area));
    live.changed({ kind: "format", sheet, area });
  });
}
