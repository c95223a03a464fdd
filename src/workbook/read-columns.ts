import type { Column } from "../inventory/field";
import { browsersTurn } from "./browsers-turn";
import { inBlocks } from "./in-blocks";
import { textOf } from "./row-values";

/** Five columns of this many rows stay well under 5 MB. */
const BLOCK = 12_000;

/** A column of more rows is worth a pause of its own. */
const LONG = 1_000;

/** A column and its header as it stands in the sheet. */
export type ColumnInSheet = { readonly column: Column; readonly header: string };

/**
 * Reads some columns of a table from top to bottom, as texts. One round trip up to 12,000 rows.
 * @param rowCount rows of the table's body
 * @returns the columns in the order asked for, each with a text for every row
 */
export async function readColumns(
  context: Excel.RequestContext,
  table: Excel.Table,
  columns: readonly ColumnInSheet[],
  rowCount: number,
): Promise<readonly (readonly string[])[]> {
  const texts: string[][] = columns.map(() => []);
  await inBlocks(rowCount, BLOCK, async (start, count) => {
    const ranges = columns.map(({ header }) => {
      const body = table.columns.getItem(header).getDataBodyRange();
      return body
        .getCell(start, 0)
        .getResizedRange(count - 1, 0)
        .load("values");
    });
    await context.sync();
    for (const [i, { column }] of columns.entries()) {
      if (count > LONG) await browsersTurn();
      for (const [value] of ranges[i]?.values ?? []) texts[i]?.push(textOf(value, column.type));
    }
  });
  return texts;
}
