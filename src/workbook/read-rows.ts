import type { Table } from "../inventory/tables";
import { layoutOf } from "./layout";
import { recordFrom } from "./row-values";

/** The ranges of a small table that is read whole in one request. Read them with `recordsOf` after a sync. */
export type WholeTable<Key extends string> = {
  readonly table: Table<Key>;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
};

/** Asks for every row of a table. */
export function loadTable<Key extends string>(found: Excel.Table, table: Table<Key>): WholeTable<Key> {
  return {
    table,
    header: found.getHeaderRowRange().load("values"),
    body: found.getDataBodyRange().load("values"),
  };
}

/**
 * The rows as records, from top to bottom. `row` counts from 0 in the table's body; blank rows are left out.
 * @throws WorkbookError columnMissing, columnTwice
 */
export function recordsOf<Key extends string>(
  whole: WholeTable<Key>,
): readonly { readonly row: number; readonly record: Readonly<Record<Key, string>> }[] {
  const layout = layoutOf(whole.table, whole.header.values[0] ?? []);
  return whole.body.values
    .map((values: unknown[], row: number) => ({ row, record: recordFrom(whole.table, layout, values) }))
    .filter(({ record }) => Object.values(record).some((text) => text !== ""));
}
