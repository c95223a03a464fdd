import type { Field, FieldKey } from "../../inventory/field";
import { fieldByKey, fields } from "../../inventory/fields";
import { inventoryTable } from "../../inventory/tables";
import { en } from "../language/en";
import { FIRST_ROW, fillDataSheet, HEADER_ROW } from "./data-sheet";
import { columnLetter, look, statusLook } from "./look";
import { listNameOf, missingWhen } from "./required";
import type { Required } from "./required";

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
export function markCells(cellsOf: (key: FieldKey) => Excel.Range, at: CellOf): void {
  for (const field of fields) {
    tintMissing(cellsOf(field.key), field, at);
    markOffList(cellsOf(field.key), field, at);
  }
  colorStatus(cellsOf("reviewStatus"));
}

type CellOf = (key: FieldKey) => string;

/** A required cell of a row that has been begun is tinted until it is filled. */
function tintMissing(cells: Excel.Range, field: Field, at: CellOf): void {
  const required = missingWhen(field.key);
  if (required === undefined) return;
  const begun = `${at("inventoryId")}&${at("datasetName")}<>""`;
  const format = cells.conditionalFormats.add("Custom");
  format.custom.rule.formula = `=AND(${begun},${conditionOf(required, at)},${at(field.key)}="")`;
  format.custom.format.fill.color = look.missing;
}

function conditionOf(required: Required, at: CellOf): string {
  if (required.kind === "always") return "TRUE";
  return `OR(${required.values.map((value) => `${at(required.field)}="${value}"`).join(",")})`;
}

/** A value that is not on its list, such as one that was pasted: paste skips the drop-down (fact 3.1). */
function markOffList(cells: Excel.Range, field: Field, at: CellOf): void {
  const list = listNameOf(field);
  if (list === undefined) return;
  const format = cells.conditionalFormats.add("Custom");
  format.custom.rule.formula = `=AND(${at(field.key)}<>"",ISNA(MATCH(${at(field.key)},${list},0)))`;
  format.custom.format.fill.color = look.offList;
  format.custom.format.font.color = look.offListText;
}

function colorStatus(cells: Excel.Range): void {
  for (const [status, { fill, text }] of Object.entries(statusLook)) {
    const format = cells.conditionalFormats.add("CellValue");
    format.cellValue.rule = { operator: "EqualTo", formula1: `="${status}"` };
    format.cellValue.format.fill.color = fill;
    format.cellValue.format.font.color = text;
  }
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
