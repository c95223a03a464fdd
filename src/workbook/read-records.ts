import type { Table } from "../inventory/tables";
import { onTables, tableIn } from "./find-tables";
import { loadTable, recordsOf } from "./read-rows";

/** Every row of a small table. One round trip. @throws WorkbookError as `onTables` */
export function readRecords<Key extends string>(table: Table<Key>): Promise<readonly Readonly<Record<Key, string>>[]> {
  return onTables([table], async (context) => {
    const whole = loadTable(tableIn(context, table), table);
    await context.sync();
    return recordsOf(whole).map(({ record }) => record);
  });
}
