import { decisionsTable } from "../inventory/tables";
import type { Decision } from "../inventory/tables";
import { appendInPieces } from "./append-row";
import { onTables } from "./find-tables";

/**
 * Appends lines to the Decisions table. Nothing in it is ever changed: of several lines with one key the latest counts.
 * @throws WorkbookError as `appendRows`; sheetMissing, tableMissing
 */
export function addDecisions(decisions: readonly Decision[]): Promise<void> {
  return onTables([decisionsTable], (context) => appendInPieces(context, decisionsTable, decisions));
}
