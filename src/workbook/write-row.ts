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

/** One row to write, and what goes into it. */
export type RowWrite<Key extends string> = {
  readonly target: RowTarget<Key>;
  readonly changes: Partial<Readonly<Record<Key, string>>>;
};

/** A row that was written, as it stands now, and its index in the sheet. */
export type WrittenRecord<Key extends string> = {
  readonly record: Readonly<Record<Key, string>>;
  readonly sheetRow: number;
};

/** As `writeRows`, for one row. */
export async function writeRow<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  header: Excel.Range,
  layout: Layout<Key>,
  target: RowTarget<Key>,
  changes: Partial<Readonly<Record<Key, string>>>,
): Promise<WrittenRecord<Key> | undefined> {
  const [written] = await writeRows(context, table, header, layout, [{ target, changes }]);
  return written;
}

/**
 * Writes the cells row by row (fact 4.10: several rows at once go astray under a filter), and reads each row before and
 * after in the same request. Where somebody moved the rows meanwhile and another row was hit, its cells are put right.
 * @returns each row as it stands now; `undefined` where it was another row and nothing of it is changed any more
 * @throws WorkbookError tooLong: nothing was written
 */
export async function writeRows<Key extends string>(
  context: Excel.RequestContext,
  table: Table<Key>,
  header: Excel.Range,
  layout: Layout<Key>,
  writes: readonly RowWrite<Key>[],
): Promise<readonly (WrittenRecord<Key> | undefined)[]> {
  const inputs = writes.map(({ changes }) => rowToWrite(table, layout, changes));
  const rows = writes.map(({ target }, i) => {
    const input = inputs[i] ?? { formats: [], values: [] };
    const before = target.row().load("values,numberFormat");
    const row = target.row();
    row.numberFormat = [input.formats];
    row.values = [input.values];
    return { target, input, before, row, after: target.row().load("values,rowIndex") };
  });
  header.load("values");
  await context.sync();

  const sameColumns = sameHeaders(layout.headers, header.values[0] ?? []);
  const astray = rows.filter(
    ({ target, before }) => !sameColumns || !target.isIt(recordFrom(table, layout, before.values[0] ?? [])),
  );
  for (const { row, input, before } of astray.toReversed()) restore(row, [input], before);
  if (astray.length > 0) await context.sync();
  return rows.map((row) =>
    astray.includes(row)
      ? undefined
      : { record: recordFrom(table, layout, row.after.values[0] ?? []), sheetRow: row.after.rowIndex },
  );
}

/**
 * Gives cells that were hit by mistake what they held before.
 * @param before the rows with their values and number formats, read in the request that hit them
 */
export async function putRight(
  context: Excel.RequestContext,
  rows: Excel.Range,
  inputs: readonly RowInput[],
  before: Excel.Range,
): Promise<void> {
  restore(rows, inputs, before);
  await context.sync();
}

function restore(rows: Excel.Range, inputs: readonly RowInput[], before: Excel.Range): void {
  const restored = (held: readonly (readonly unknown[])[]) =>
    inputs.map((input, i) => input.values.map((written, j) => (written === null ? null : held[i]?.[j])));
  rows.numberFormat = restored(before.numberFormat);
  rows.values = restored(before.values.map((row: unknown[]) => row.map(asWritten)));
}

/** A value that Excel gave, as it has to be written to be the same again. */
export function asWritten(value: unknown): unknown {
  return typeof value === "string" ? forCell(value) : value;
}
