/** The conditional formats of the Inventory table. */
import type { Field, FieldKey } from "../../inventory/field";
import { look, statusLook } from "./look";
import { listNameOf, missingWhen } from "./required";
import type { Required } from "./required";

/** One conditional format: by a formula, or for one value. */
export type Look = { readonly fill: string; readonly text?: string } & (
  { readonly kind: "formula"; readonly formula: string } | { readonly kind: "value"; readonly value: string }
);

/** How formulas name a field's cell in the first row of the body: "$D5". */
type At = (key: FieldKey) => string;

/** What a column's cells look like beside their plain look. */
export function looksOf(field: Field, at: At): readonly Look[] {
  return [...missingLook(field, at), ...offListLook(field, at)];
}

/** A required cell of a row that has been begun is tinted until it is filled. */
function missingLook({ key }: Field, at: At): readonly Look[] {
  const required = missingWhen(key);
  if (required === undefined) return [];
  const begun = `${at("inventoryId")}&${at("datasetName")}<>""`;
  const formula = `=AND(${begun},${conditionOf(required, at)},${at(key)}="")`;
  return [{ kind: "formula", formula, fill: look.missing }];
}

function conditionOf(required: Required, at: At): string {
  if (required.kind === "always") return "TRUE";
  return `OR(${required.values.map((value) => `${at(required.field)}="${value}"`).join(",")})`;
}

/** A value that is not on its list, such as one that was pasted: paste skips the drop-down (fact 3.1). */
function offListLook(field: Field, at: At): readonly Look[] {
  const list = listNameOf(field);
  if (list === undefined) return [];
  const formula = `=AND(${at(field.key)}<>"",ISNA(MATCH(${at(field.key)},${list},0)))`;
  return [{ kind: "formula", formula, fill: look.offList, text: look.offListText }];
}

/** The colors of the Review Status column. */
export const statusLooks: readonly Look[] = Object.entries(statusLook).map(([value, { fill, text }]) => ({
  kind: "value",
  value,
  fill,
  text,
}));

/** Puts it on cells, before every other one that they have. */
export function addLook(cells: Excel.Range, added: Look): void {
  const custom = added.kind === "formula";
  const made = cells.conditionalFormats.add(custom ? "Custom" : "CellValue");
  if (added.kind === "formula") made.custom.rule.formula = added.formula;
  else made.cellValue.rule = { operator: "EqualTo", formula1: `="${added.value}"` };
  const { format } = custom ? made.custom : made.cellValue;
  format.fill.color = added.fill;
  if (added.text !== undefined) format.font.color = added.text;
}
