/** Writes into the rows of an attached list what was agreed to: values of Appendix A, Inventory IDs, Date Added. */
import { departmentFinder } from "../../inventory/department";
import type { Dataset, FieldKey } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import { newInventoryId } from "../../inventory/inventory-id";
import { inventoryTable } from "../../inventory/tables";
import { WorkbookError } from "../errors";
import { tableIn } from "../find-tables";
import { layoutOf, type Layout, sameHeaders } from "../layout";
import { recordFrom, rowToWrite } from "../row-values";
import { putRight } from "../write-row";
import type { AttachPlan } from "./attach-plan";
import { assertCanChange } from "./can-change";
import { isFormula } from "./read-list";

/** Rows of this many datasets weigh well under 5 MB with their formulas, descriptions of 4,000 characters included. */
const BLOCK = 200;

/** How often a block is read again when somebody moves its rows between reading and writing. */
const TRIES = 3;

/**
 * Goes through the table from top to bottom. Only cells that change are written, never one with a formula; blank rows
 * stay blank. Doing it again changes nothing more. Two round trips for every 200 rows.
 * @param random gives numbers from 0 to below 1, for the IDs
 * @param onProgress told after each block; false stops
 * @returns whether it came to the end
 * @throws WorkbookError those of `assertCanChange`; listChanged when others keep moving the rows
 */
export async function fillRows(
  context: Excel.RequestContext,
  plan: AttachPlan,
  random: () => number,
  onProgress: (done: number, of: number) => boolean,
): Promise<boolean> {
  const table = tableIn(context, inventoryTable);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);
  const rowOf = rowFiller(plan, random);
  for (let start = 0; start < body.rowCount; start += BLOCK) {
    const count = Math.min(BLOCK, body.rowCount - start);
    await assertCanChange(context, { ...plan.place, table: inventoryTable.name });
    for (let tries = 1; !(await fillBlock(context, layout, start, count, rowOf)); tries++) {
      if (tries === TRIES) throw new WorkbookError("listChanged", plan.place.sheet);
    }
    if (!onProgress(start + count, body.rowCount)) return false;
  }
  return true;
}

/** Makes the function that says what is to be written into a row. */
function rowFiller(plan: AttachPlan, random: () => number): (row: Dataset) => Partial<Dataset> {
  const find = departmentFinder(plan.departments);
  const meanings = Object.entries(plan.values).map(
    ([key, to]) => [key as FieldKey, new Map(Object.entries(to))] as const,
  );
  return (row) => {
    const changes: Partial<Record<FieldKey, string>> = {};
    for (const [key, meaning] of meanings) {
      const to = meaning.get(row[key]);
      if (to !== undefined) changes[key] = to;
    }
    if (row.inventoryId === "") {
      changes.inventoryId = newInventoryId(find(changes.department ?? row.department)?.code ?? "", random);
    }
    if (row.dateAdded === "" && plan.dateAdded !== "") changes.dateAdded = plan.dateAdded;
    return changes;
  };
}

async function fillBlock(
  context: Excel.RequestContext,
  layout: Layout<FieldKey>,
  start: number,
  count: number,
  changesOf: (row: Dataset) => Partial<Dataset>,
): Promise<boolean> {
  const table = tableIn(context, inventoryTable);
  const rows = () =>
    table
      .getDataBodyRange()
      .getRow(start)
      .getResizedRange(count - 1, 0);
  const read = rows().load("values,formulas");
  await context.sync();
  const inputs = read.values.map((values: unknown[], i: number) => {
    const formulas: readonly unknown[] = read.formulas[i] ?? [];
    const isBlank = values.every((value) => value === "");
    const changes = isBlank ? {} : changesOf(recordFrom(inventoryTable, layout, values));
    const writable = fields.filter(({ key }) => {
      const index = layout.indexOf(key);
      return changes[key] !== undefined && !isFormula(formulas[index], values[index]);
    });
    return rowToWrite(inventoryTable, layout, Object.fromEntries(writable.map(({ key }) => [key, changes[key]])));
  });
  if (inputs.every(({ values }) => values.every((value) => value === null))) return true;

  const before = rows().load("values,formulas,numberFormat");
  const written = rows();
  written.numberFormat = inputs.map(({ formats }) => formats);
  written.values = inputs.map(({ values }) => values);
  const header = table.getHeaderRowRange().load("values");
  await context.sync();
  const isSame =
    sameHeaders(layout.headers, header.values[0] ?? []) &&
    // Formulas, since the value of one that tells the time is another each time.
    read.formulas.every((row: unknown[], i: number) => row.every((cell, j) => cell === before.formulas[i]?.[j]));
  if (!isSame) await putRight(context, written, inputs, before);
  return isSame;
}
