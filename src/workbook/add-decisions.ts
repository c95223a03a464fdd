import { decisionsTable } from "../inventory/tables";
import type { Decision } from "../inventory/tables";
import { appendRows, loadGround, rowsAtOnce } from "./append-row";
import { onTables } from "./find-tables";

/**
 * Appends lines to the Decisions table. Nothing in it is ever changed: of several lines with one key the latest counts.
 * @throws WorkbookError as `appendRows`; sheetMissing, tableMissing
 */
export function addDecisions(decisions: readonly Decision[]): Promise<void> {
  return onTables([decisionsTable], async (context) => {
    const size = rowsAtOnce(decisionsTable.columns.length);
    for (let start = 0; start < decisions.length; start += size) {
      await addPiece(context, decisions.slice(start, start + size));
    }
  });
}

async function addPiece(context: Excel.RequestContext, decisions: readonly Decision[]): Promise<void> {
  const ground = loadGround(context, decisionsTable, decisions.length);
  await context.sync();
  await appendRows(context, decisionsTable, ground, decisions);
}
