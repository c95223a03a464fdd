/** Setting and clearing the data validation of an area. */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { DataValidation, Sheet } from "../../src/xlsx/model";
import { covers, touches, withoutArea } from "./area-sets";
import { invalidArgument } from "./errors";
import type { LiveBook } from "./live-book";
import { changeCells } from "./operation";

/** What an area has: one validation for all its cells, none, or different ones. */
export function validationOf(sheet: Sheet, area: Area): DataValidation | "none" | "mixed" {
  const here = sheet.validations.filter((each) => touches(each.ranges, area));
  const [first] = here;
  if (!first) return "none";
  return here.length === 1 && covers(first.ranges, area) ? first : "mixed";
}

/**
 * Changes the validation of an area, splitting it off from the cells around that shared it.
 * @throws HostError InvalidArgument when the cells have different ones (fact 3.9).
 */
export function changeValidation(live: LiveBook, sheet: Sheet, area: Area, change: Partial<DataValidation>): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    const old = validationOf(sheet, area);
    if (old === "mixed") throw invalidArgument();
    const base = old === "none" ? blank() : old;
    if (old !== "none") cutOut(sheet, area);
    sheet.validations.push({ ...base, ...change, ranges: [areaAddress(area)] });
    live.changed({ kind: "format", sheet, area });
  });
}

export function clearValidation(live: LiveBook, sheet: Sheet, area: Area): void {
  changeCells(live, sheet, area, ({ live, sheet, area }) => {
    cutOut(sheet, area);
    live.changed({ kind: "format", sheet, area });
  });
}

function cutOut(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations
    .map((each) => (touches(each.ranges, area) ? { ...each, ranges: withoutArea(each.ranges, area) } : each))
    .filter((each) => each.ranges.length > 0);
}

/** Fact 3.2: blanks are ignored unless one says otherwise. */
function blank(): DataValidation {
  return {
    ranges: [],
    allowBlank: true,
    showDropDown: true,
    alert: { show: true, style: "stop", title: "", text: "" },
  };
}
