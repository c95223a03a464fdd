import type { Field, FieldKey } from "../../inventory/field";
import { fieldByKey, fields } from "../../inventory/fields";
import { inventoryTable } from "../../inventory/tables";
import { columnLetter } from "../set-up/look";
import { addLook, looksOf, statusLooks } from "../set-up/looks";
import type { Look } from "../set-up/looks";
import { headerIn } from "./match-tables";
import type { PresentTable } from "./match-tables";
import type { RepairOf } from "./repair";

/** A conditional format as it stands in the sheet; `isWhole`: over all rows of its column, without a gap. */
type Standing = {
  readonly format: Excel.ConditionalFormat;
  readonly kind: Look["kind"] | "other";
  readonly fill: string;
  readonly rule: string;
  readonly isWhole: boolean;
};

/** Columns of the Inventory table that lack one of their conditional formats, or have it in a part of their rows. */
export async function lookForLooks(
  context: Excel.RequestContext,
  present: PresentTable | undefined,
): Promise<readonly RepairOf<"looksMissing">[]> {
  if (present === undefined) return [];
  const standing = await readLooks(context, present, fields);
  const columns = fields
    .filter((field) =>
      wantedLooks(field, present).some(
        (look) => !standing.get(field)?.some((each) => each.isWhole && isIt(each, look)),
      ),
    )
    .map(({ header }) => header);
  return columns.length === 0 ? [] : [{ kind: "looksMissing", columns }];
}

function wantedLooks(field: Field, present: PresentTable): readonly Look[] {
  if (headerIn(present, field.header) === undefined) return [];
  // Formulas name the row's other cells by their letters, so they follow the columns to where they stand now.
  const at = (key: FieldKey) => {
    const index = present.headers.findIndex((header) => header === headerIn(present, fieldByKey[key].header));
    return `$${columnLetter(present.column + index)}${present.row + 2}`;
  };
  return [...looksOf(field, at), ...(field.key === "reviewStatus" ? statusLooks : [])];
}

/** By its color rather than its formula, which Excel may spell in another way. */
function isIt({ kind, fill, rule }: Standing, look: Look): boolean {
  if (kind !== look.kind || fill.toUpperCase() !== look.fill.toUpperCase()) return false;
  return look.kind === "formula" || rule.includes(`"${look.value}"`);
}

async function readLooks(
  context: Excel.RequestContext,
  present: PresentTable,
  of: readonly Field[],
): Promise<ReadonlyMap<Field, readonly Standing[]>> {
  const found = of
    .filter((field) => wantedLooks(field, present).length > 0)
    .map((field) => ({ field, formats: cellsOf(context, present, field).conditionalFormats.load("items/type") }));
  await context.sync();
  const loaded = found.map(({ field, formats }) => ({
    field,
    formats: formats.items.map((format) => {
      const range = format.getRangeOrNullObject().load("rowCount");
      if (format.type === "Custom") format.custom.load("rule/formula,format/fill/color");
      if (format.type === "CellValue") format.cellValue.load("rule,format/fill/color");
      return { format, range };
    }),
  }));
  await context.sync();
  return new Map(
    loaded.map(({ field, formats }) => [
      field,
      formats.map(({ format, range }): Standing => {
        const isWhole = !range.isNullObject && range.rowCount >= present.rows;
        switch (format.type) {
          case "Custom": {
            const { rule, format: style } = format.custom;
            // Its columns were deleted once, and other ones have their headers now.
            const isLost = rule.formula.includes("#REF!");
            return { format, kind: "formula", fill: style.fill.color, rule: "", isWhole: isWhole && !isLost };
          }
          case "CellValue": {
            const { rule, format: style } = format.cellValue;
            return { format, kind: "value", fill: style.fill.color, rule: String(rule.formula1), isWhole };
          }
          default:
            return { format, kind: "other", fill: "", rule: "", isWhole };
        }
      }),
    ]),
  );
}

function cellsOf(context: Excel.RequestContext, present: PresentTable, { header }: Field): Excel.Range {
  const { columns } = context.workbook.tables.getItem(present.name);
  return columns.getItem(headerIn(present, header) ?? header).getDataBodyRange();
}

/** Puts them on anew; those of other people stay, below them. */
export async function mendLooks(
  context: Excel.RequestContext,
  present: PresentTable,
  { columns }: RepairOf<"looksMissing">,
): Promise<void> {
  const mended = inventoryTable.columns
    .filter(({ header }) => columns.includes(header))
    .map(({ key }) => fieldByKey[key]);
  const standing = await readLooks(context, present, mended);
  // Adding one moves the others, so those that go are gone first.
  for (const field of mended) {
    const looks = wantedLooks(field, present);
    const ours = (standing.get(field) ?? []).filter((each) => looks.some((look) => isIt(each, look)));
    for (const { format } of ours.toReversed()) format.delete();
  }
  await context.sync();
  for (const field of mended) {
    for (const look of wantedLooks(field, present)) addLook(cellsOf(context, present, field), look);
  }
  await context.sync();
}
