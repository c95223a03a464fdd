/** Adding, changing and clearing conditional formats. What they do to cells is in `conditional.ts`. */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { ConditionalFormat, ConditionalRule, Sheet } from "../../src/xlsx/model";
import { withoutArea } from "./area-sets";
import { areaOf } from "./cells";
import { freshId } from "./identities";
import type { LiveBook } from "./live-book";
import { changeCells, changeSheet } from "./operation";

/** The new one comes first. */
export function addConditionalFormat(
  live: LiveBook,
  sheet: Sheet,
  area: Area,
  rule: ConditionalRule,
): ConditionalFormat {
  const id = freshId();
  return changeCells(live, sheet, area, ({ live, sheet, area }) => {
    for (const format of sheet.conditionalFormats) for (const each of format.rules) each.priority += 1;
    const format = live.giveId<ConditionalFormat>({ ranges: [areaAddress(area)], rules: [{ ...rule }] }, id);
    sheet.conditionalFormats.push(format);
    live.changed({ kind: "format", sheet, area });
    return format;
  });
}

/** Puts `rule` in the place of the one at `index`; left out, that one goes. */
export function replaceRule(
  live: LiveBook,
  sheet: Sheet,
  of: ConditionalFormat,
  index: number,
  rule?: ConditionalRule,
): void {
  const id = live.idOf(of);
  changeSheet(live, sheet, ({ live, sheet }) => {
    const format = sheet.conditionalFormats.find((each) => live.idOf(each) === id);
    if (!format) return;
    format.rules.splice(index, 1, ...(rule ? [{ ...rule }] : []));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.rules.length > 0);
    live.changed({ kind: "format", sheet, area: areaOf(format.ranges[0] ?? "A1") });
  });
}

export function clearConditionalFormats(live: LiveBook, sheet: Sheet, area: Area): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    for (const format of sheet.conditionalFormats) format.ranges = withoutArea(format.ranges, area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
    live.changed({ kind: "format", sheet, area });
  });
}
