import { type Readiness, readinessTable } from "../../inventory/readiness/readiness-table";
import { comparable } from "../../inventory/recognise/words";
import { appendRows, loadGround, rowsAtOnce } from "../append-row";
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
    const size = rowsAtOnce(readinessTable.columns.length);
    for (let start = 0; start < missing.length; start += size) {
      await addPiece(context, missing.slice(start, start + size));
    }
  });
}

async function addPiece(context: Excel.RequestContext, departments: readonly Readiness[]): Promise<void> {
  const ground = loadGround(context, readinessTable, departments.length);
  await context.sync();
  await appendRows(context, readinessTable, ground, departments);
}
