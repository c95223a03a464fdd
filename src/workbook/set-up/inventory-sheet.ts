import type { FieldKey } from "../../inventory/field";
import { fieldByKey, fields } from "../../inventory/fields";
import { inventoryTable } from "../../inventory/tables";
import { en } from "../language/en";
import { FIRST_ROW, fillDataSheet, HEADER_ROW } from "./data-sheet";
import { columnLetter, look } from "./look";
import { addLook, looksOf, statusLooks } from "./looks";

/** The sheet that departments know: one blank row, with everything that helps to fill it in by hand. */
export function fillInventorySheet(sheet: Excel.Worksheet): void {
  const body = fillDataSheet(sheet, {
    table: inventoryTable,
    ...en.sheets.inventory,
    rows: [],
    tabColor: look.accent,
    pagesWide: 4,
  });
  // The ID stays in view beside the headers; more columns would leave no room beside the side panel.
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, 1));
  markCells(
    (key) => body.getColumn(fields.indexOf(fieldByKey[key])),
    (key) => `$${columnLetter(fields.indexOf(fieldByKey[key]))}${FIRST_ROW}`,
  );
  groupColumns(sheet);
}

/**
 * The conditional formats of the Inventory table: what is still to be filled in, what is not on its list, how far the
 * review has come.
 * @param cellsOf the cells of a field's column
 * @param at a field's cell in the first row of the body, as a rule's formula names it: "$D5"
 */
export function markCells(cellsOf: (key: FieldKey) => Excel.Range, at: (key: FieldKey) => string): void {
  for (const field of fields) {
    for (const look of looksOf(field, at)) addLook(cellsOf(field.key), look);
  }
  for (const look of statusLooks) addLook(cellsOf("reviewStatus"), look);
}

/** Neighbors that nobody has to fill in can be folded away together. */
function groupColumns(sheet: Excel.Worksheet): void {
  for (const { first, last } of optionalRuns()) {
    sheet.getRange(`${columnLetter(first)}:${columnLetter(last)}`).group("ByColumns");
  }
}

function optionalRuns(): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  fields.forEach((field, i) => {
    if (field.requirement === "always" || field.requirement === "conditional" || field.key === "reviewStatus") return;
    const run = runs.at(-1);
    if (run?.last === i - 1) run.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs.filter(({ first, last }) => last > first);
}
