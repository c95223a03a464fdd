import { type Readiness, readinessTable } from "../../inventory/readiness/readiness-table";
import { comparable } from "../../inventory/recognise/words";
import { appendInPieces } from "../append-row";
import { onTables, tableIn } from "../find-tables";
import { loadTable, recordsOf } from "../read-rows";
import { assertNotShared, loadTableNames } from "./not-shared";

/**
 * Appends departments to the Readiness table. One whose name is there already is left out, so that the same call can be
 * made once more after an answer that never came.
 * @param departments each with a code
 * @throws WorkbookError inventoryHere, and those of `appendRows`; what was written before stands in the sheet
 */
export function addReadiness(departments: readonly Readiness[]): Promise<void> {
  return onTables([readinessTable], async (context) => {
    const whole = loadTable(tableIn(context, readinessTable), readinessTable);
    const names = loadTableNames(context);
    await context.sync();
    assertNotShared(names);
    const there = new Set(recordsOf(whole).map(({ record }) => comparable(record.department)));
    const missing = departments.filter(({ department }) => !there.has(comparable(department)));
    await appendInPieces(context, readinessTable, missing);
  });
}
