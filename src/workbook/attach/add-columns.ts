/** Adds the columns of Appendix A that a list does not have, at its right. */
import { numberFormat } from "../../inventory/cell";
import type { Field } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import { inventoryTable } from "../../inventory/tables";
import { WorkbookError } from "../errors";
import { tableIn } from "../find-tables";
import { inBlocks } from "../in-blocks";
import { columnPoints } from "../set-up/look";

/** So many cells get their format in one request. */
const CELLS = 20_000;

/**
 * Makes the Inventory table wider by the columns that it lacks, with headers, widths and the formats of their cells.
 * Columns that are there already are left alone.
 * @throws WorkbookError cellsBeside: something stands where they belong, and nothing was written
 */
export async function addColumns(context: Excel.RequestContext): Promise<void> {
  const table = tableIn(context, inventoryTable);
  const sheet = table.worksheet.load("name");
  const whole = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange().load("values");
  const last = header.getLastCell().format.load("wrapText,verticalAlignment");
  last.font.load("bold,color");
  last.fill.load("color");
  await context.sync();
  const { rowIndex, columnIndex, rowCount, columnCount } = whole;
  const present = new Set(header.values[0]?.map(String));
  const missing = fields.filter((field) => !present.has(field.header));
  if (missing.length === 0) return;
  const added = sheet.getRangeByIndexes(rowIndex, columnIndex + columnCount, rowCount, missing.length);
  const taken = added.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  if (!taken.isNullObject) throw new WorkbookError("cellsBeside", sheet.name);

  table.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount + missing.length));
  const headers = added.getRow(0);
  headers.values = [missing.map((field) => field.header)];
  // They look like the header beside them, where it has a look of its own.
  if (last.fill.color !== "" && last.fill.color !== "#FFFFFF") headers.format.fill.color = last.fill.color;
  if (last.font.color !== "") headers.format.font.color = last.font.color;
  headers.format.font.bold = last.font.bold;
  headers.format.wrapText = last.wrapText;
  headers.format.verticalAlignment = last.verticalAlignment;
  missing.forEach((field, i) => (headers.getColumn(i).format.columnWidth = columnPoints(field.width)));
  await context.sync();
  await formatBodies(context, added, rowCount, missing);
}

async function formatBodies(
  context: Excel.RequestContext,
  added: Excel.Range,
  rowCount: number,
  missing: readonly Field[],
): Promise<void> {
  const formats = missing.map(({ type }) => numberFormat(type));
  await inBlocks(rowCount - 1, Math.floor(CELLS / missing.length), async (start, count) => {
    const block = added.getCell(start + 1, 0).getResizedRange(count - 1, missing.length - 1);
    block.numberFormat = Array.from({ length: count }, () => formats);
    await context.sync();
  });
}
