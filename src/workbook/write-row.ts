/** Writes some cells of a row that is there already, and makes sure that it was the right row. */
import type { Table } from "../inventory/tables";
import { forCell } from "./cell-text";
import { sameHeaders } from "./layout";
import type { Layout } from "./layout";
import { recordFrom, rowToWrite } from "./row-values";
import type { RowInput } from "./row-values";

/** How a row is reached, anew at each call, and how to tell that it is the one that was meant. */
export type RowTarget<Key extends string> = {
  readonly row: () => Excel.Range;
  readonly isIt: (record: Readonly<Record<Key, string>>) => boolean;
};

/**
 * Writes the cells, and reads the row before and after in the same request. When somebody moved the rows meanwhile and
 * another row was hit, its cells are put right.
 * @returns the row as it stands now; `undefined` when it was another row and nothing of it is changed any more
 * @throws WorkbookError tooLong
 */
export async function writeRow<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  header: Excel.Range,
  layout: Layout<Key>,
  target: RowTarget<Key>,
  changes: Partial<Readonly<Record<Key, string>>>,
): Promise<Readonly<Record<Key, string>> | undefined> {
  const input = rowToWrite(table, layout, changes);
  const before = target.row().load("values,numberFormat");
  const row = target.row();
  row.numberFormat = [input.formats];
  row.values = [input.values];
  const after = target.row().load("values");
  header.load("values");
  await context.sync();

  const hit = recordFrom(table, layout, before.values[0] ?? []);
  if (target.isIt(hit) && sameHeaders(layout.headers, header.values[0] ?? [])) {
    return recordFrom(table, layout, after.values[0] ?? []);
  }
  await putRight(context, row, input, before);
  return undefined;
}

/**
 * Gives cells that were hit by mistake what they held before.
 * @param before the row with its values and number formats, read in the request that hit it
 */
export async function putRight(
  context: Excel.RequestContext,
  row: Excel.Range,
  input: RowInput,
  before: Excel.Range,
): Promise<void> {
  const restored = (held: readonly unknown[]) => input.values.map((written, i) => (written === null ? null : held[i]));
  row.numberFormat = [restored(before.numberFormat[0] ?? [])];
  row.values = [restored((before.values[0] ?? []).map(asWritten))];
  await context.sync();
}

function asWritten(value: unknown): unknown {
  return typeof value === "string" ? forCell(value) : value;
}
