import { decisionsTable, type Decision } from "../../inventory/tables";
import { addDecisions } from "../../workbook/add-decisions";
import { readRecords } from "../../workbook/read-records";
import { dropWatched, keepWatched, listWatched, mostWrites } from "./watched";

const prefix = (workbookId: string) => `decision:${workbookId}:`;

/** Lines were appended to the Decisions sheet; they are looked for a second time after a pause. */
export function watchDecisions(workbookId: string, made: readonly Decision[]): void {
  for (const line of made) {
    keepWatched(`${prefix(workbookId)}${line.kind}:${line.key}:${line.on}`, { values: line, again: 0 });
  }
}

/**
 * Looks a second time at every line that was appended, and appends again what others have written over.
 * @param until only those that were written by then, in milliseconds of the clock
 * @throws WorkbookError when Excel does not answer: what was appended stays to be looked at
 */
export async function lookAtDecisions(workbookId: string, until = Infinity): Promise<void> {
  const watched = listWatched(prefix(workbookId), until);
  if (watched.length === 0) return;
  const standing = await readRecords(decisionsTable);
  for (const { key, values, again } of watched) {
    const line = Object.fromEntries(decisionsTable.columns.map((column) => [column.key, values[column.key] ?? ""]));
    const isThere = standing.some((one) =>
      decisionsTable.columns.every((column) => one[column.key] === line[column.key]),
    );
    if (isThere || again >= mostWrites) {
      dropWatched(key);
    } else {
      await addDecisions([line as Decision]);
      keepWatched(key, { values, again: again + 1 });
    }
  }
}
