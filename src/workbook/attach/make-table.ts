/** Turns the cells of a list into the Inventory table, at its place. */
import { inventoryTable } from "../../inventory/tables";
import { forCell } from "../cell-text";
import { WorkbookError } from "../errors";
import type { AttachPlan } from "./attach-plan";
import { takeMergesApart } from "./take-merges-apart";
import { assertCanChange } from "./can-change";
import { listRange, rowBelow } from "./list-place";

/** With its bands taken away, the style that colors neither rows nor headers: the list looks as it did. */
const PLAIN_STYLE = "TableStyleLight1";

/**
 * Writes the headers that were agreed to, makes a table of plain cells (fact 4.1: first the table, then its name) or
 * renames the one that is there. Nothing is done where it was done before.
 * @throws WorkbookError those of `assertCanChange`; nameTaken; listChanged when the headers, or what
 *   stands right below plain cells, are no longer those that were read
 */
export async function makeTable(context: Excel.RequestContext, plan: AttachPlan): Promise<void> {
  const { place, headers } = plan;
  const { tables } = context.workbook;
  const there = tables.getItemOrNullObject(inventoryTable.name).load("name");
  const found = there.getRange().load("rowIndex,columnIndex");
  const foundOn = there.worksheet.load("name");
  const header = listRange(context, place).getRow(0).load("values");
  const below = rowBelow(context, place).load("values");
  await context.sync();
  const isOther =
    !there.isNullObject &&
    (foundOn.name !== place.sheet || found.rowIndex !== place.row || found.columnIndex !== place.column);
  if (isOther) throw new WorkbookError("nameTaken", inventoryTable.name);
  const now: readonly string[] = header.values[0]?.map(String) ?? [];
  if (headers.some(({ before, after }, i) => now[i] !== before && now[i] !== after)) {
    throw new WorkbookError("listChanged", place.sheet);
  }
  if (!there.isNullObject && headers.every(({ after }, i) => now[i] === after)) return;
  const isTable = place.table !== "" || !there.isNullObject;
  // A table has taken in the rows that others added meanwhile; plain cells become one with the rows that were read.
  const isLonger = below.values[0]?.some((cell: unknown, i) => String(cell) !== (plan.below[i] ?? ""));
  if (!isTable && isLonger) throw new WorkbookError("listChanged", place.sheet);
  await assertCanChange(context, there.isNullObject ? place : { ...place, table: there.name });
  if (!isTable) await takeMergesApart(context, place);

  const cells = listRange(context, place);
  const written = cells.getRow(0);
  // Columns of a table are never alike, not even for a moment: one whose header another is to have lets go of it first.
  const isWanted = (text: string, place: number) =>
    headers.some(({ after }, i) => i !== place && after.toLowerCase() === text.toLowerCase());
  const letsGo = now.map((text, i) => isTable && text !== headers[i]?.after && isWanted(text, i));
  if (letsGo.includes(true)) written.values = [letsGo.map((goes, i) => (goes ? forCell(`(${i + 1})`) : null))];
  written.values = [headers.map(({ after }, i) => (now[i] === after ? null : forCell(after)))];
  if (!isTable) {
    // The table brings filter buttons of its own; nothing is filtered, which was made sure of.
    const buttons = context.workbook.worksheets.getItem(place.sheet).autoFilter.load("enabled");
    await context.sync();
    if (buttons.enabled) buttons.remove();
    const table = tables.add(cells, true);
    table.style = PLAIN_STYLE;
    table.showBandedRows = false;
    table.name = inventoryTable.name;
  } else if (there.isNullObject) {
    tables.getItem(place.table).name = inventoryTable.name;
  }
  const after = listRange(context, place).getRow(0).load("values");
  await context.sync();
  const said: readonly string[] = after.values[0]?.map(String) ?? [];
  if (headers.some((each, i) => said[i] !== each.after)) throw new WorkbookError("listChanged", place.sheet);
}
