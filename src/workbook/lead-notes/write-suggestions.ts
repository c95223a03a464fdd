import { readinessId } from "../../inventory/readiness/readiness-record";
import { type Readiness, readinessTable } from "../../inventory/readiness/readiness-table";
import { assertWritable, loadGround } from "../append-row";
import { onTables } from "../find-tables";
import { layoutOf } from "../layout";
import { loadTable, recordsOf } from "../read-rows";
import { writeRows } from "../write-row";
import { assertNotShared, loadTableNames } from "./not-shared";

/**
 * Writes Suggested Start into every row in which it is behind, as after somebody has changed a rating by hand. Two round
 * trips; a row that is moved meanwhile stays behind until the next time.
 * @param suggest the text for a row
 * @throws WorkbookError inventoryHere, readOnly, sheetProtected: nothing was written
 */
export function writeSuggestions(suggest: (record: Readiness) => string): Promise<void> {
  return onTables([readinessTable], async (context) => {
    const ground = loadGround(context, readinessTable);
    const whole = loadTable(ground.table, readinessTable);
    const names = loadTableNames(context);
    await context.sync();
    assertNotShared(names);
    const writes = recordsOf(whole)
      .filter(({ record }) => suggest(record) !== record.suggestedStart)
      .map(({ row, record }) => ({
        target: {
          row: () => ground.table.getDataBodyRange().getRow(row),
          isIt: (hit: Readiness) =>
            readinessId(hit) === readinessId(record) && hit.suggestedStart === record.suggestedStart,
        },
        changes: { suggestedStart: suggest(record) },
      }));
    if (writes.length === 0) return;
    assertWritable(ground);
    await writeRows(
      context,
      readinessTable,
      whole.header,
      layoutOf(readinessTable, whole.header.values[0] ?? []),
      writes,
    );
  });
}
