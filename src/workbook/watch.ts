import { departmentsTable, inventoryTable, responsesTable, settingsTable } from "../inventory/tables";
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
 * Tells when something in one of the tables may have changed, whoever did it, this pane too. A hint and no more: events
 * get lost, and come for formats too (facts 4.23, 4.24), so whoever is told reads again.
 * @returns stops it
 */
export async function watchInventory(onStale: (what: StalePart) => void): Promise<() => Promise<void>> {
  const handlers = await onTables(
    parts.map(({ table }) => table),
    async (context) => {
      const added = parts.map(({ part, table }) =>
        tableIn(context, table).onChanged.add(() => {
          onStale(part);
          return Promise.resolve();
        }),
      );
      await context.sync();
      return added;
    },
  );
  return async () => {
    try {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync(); // taken off in the context that put them on (fact 4.25)
    } catch (error) {
      throw toWorkbookError(error);
    }
  };
}
