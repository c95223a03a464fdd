import { departmentsTable, inventoryTable, responsesTable, settingsTable } from "../inventory/tables";
import type { Table } from "../inventory/tables";
import { rowsOfEvent, type ChangedRows } from "./changed-rows";
import { toWorkbookError } from "./error-mapping";
import { onTables, tableIn } from "./find-tables";

export type StalePart = "datasets" | "responses" | "departments" | "settings";

const parts = [
  { part: "datasets", table: inventoryTable },
  { part: "responses", table: responsesTable },
  { part: "departments", table: departmentsTable },
  { part: "settings", table: settingsTable },
] as const;

/**
 * Tells when something in one of the tables may have changed, and in which rows of its sheet, whoever did it, this pane
 * too. A hint and no more: events get lost, and come for formats too (facts 4.23, 4.24), so whoever is told reads again.
 * @returns stops it
 */
export async function watchInventory(
  onStale: (what: StalePart, rows: ChangedRows) => void,
): Promise<() => Promise<void>> {
  return watchTables(
    parts.map(({ table }) => table),
    (index, rows) => {
      const part = parts[index]?.part;
      if (part) onStale(part, rows);
    },
  );
}

/** As `watchInventory`, for any tables; `onStale` is told which of them, counted from 0. */
export async function watchTables(
  tables: readonly Table[],
  onStale: (index: number, rows: ChangedRows) => void,
): Promise<() => Promise<void>> {
  const handlers = await onTables(tables, async (context) => {
    const added = tables.map((table, index) =>
      tableIn(context, table).onChanged.add((event) => {
        onStale(index, rowsOfEvent(event));
        return Promise.resolve();
      }),
    );
    await context.sync();
    return added;
  });
  return async () => {
    try {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync(); // taken off in the context that put them on (fact 4.25)
    } catch (error) {
      throw toWorkbookError(error);
    }
  };
}
