import { readinessId } from "../../inventory/readiness/readiness-record";
import { type Readiness, type ReadinessKey, readinessTable } from "../../inventory/readiness/readiness-table";
import { assertWritable, loadGround } from "../append-row";
import { WorkbookError } from "../errors";
import { onTables } from "../find-tables";
import { layoutOf } from "../layout";
import { loadTable, recordsOf } from "../read-rows";
import { writeRow } from "../write-row";
import { assertNotShared, loadTableNames } from "./not-shared";

/** `conflict`: somebody else has changed one of the cells too, to something else. Nothing was written. */
export type ReadinessOutcome = { readonly kind: "saved" | "conflict"; readonly current: Readiness };

/** How often the row is looked for again when others move or change it between reading and writing. */
const TRIES = 3;

/**
 * Writes what the lead analyst changed in a department's row, joined with what was changed in the sheet meanwhile: only
 * cells that change are written. Two round trips.
 * @param loaded the row as it was when the change began
 * @param changes the cells to change; Suggested Start is worked out and never a conflict
 * @throws WorkbookError inventoryHere, rowMissing, idTwice, readOnly, sheetProtected, tooLong: nothing was written.
 *   rowNotConfirmed
 */
export function changeReadiness(loaded: Readiness, changes: Partial<Readiness>): Promise<ReadinessOutcome> {
  return onTables([readinessTable], async (context) => {
    for (let tries = 0; tries < TRIES; tries++) {
      const outcome = await tryChange(context, loaded, changes);
      if (outcome) return outcome;
    }
    throw new WorkbookError("rowNotConfirmed");
  });
}

async function tryChange(
  context: Excel.RequestContext,
  loaded: Readiness,
  changes: Partial<Readiness>,
): Promise<ReadinessOutcome | undefined> {
  const id = readinessId(loaded);
  const ground = loadGround(context, readinessTable);
  const whole = loadTable(ground.table, readinessTable);
  const names = loadTableNames(context);
  await context.sync();
  assertNotShared(names);
  const [standing, another] = recordsOf(whole).filter(({ record }) => readinessId(record) === id);
  if (!standing) throw new WorkbookError("rowMissing", id);
  if (another) throw new WorkbookError("idTwice", id);

  const current = standing.record;
  const keys = (Object.keys(changes) as ReadinessKey[]).filter((key) => changes[key] !== current[key]);
  if (keys.some((key) => key !== "suggestedStart" && current[key] !== loaded[key]))
    return { kind: "conflict", current };
  if (keys.length === 0) return { kind: "saved", current };
  assertWritable(ground);
  const cells = Object.fromEntries(keys.map((key) => [key, changes[key]])) as Partial<Readiness>;
  const target = {
    row: () => ground.table.getDataBodyRange().getRow(standing.row),
    isIt: (hit: Readiness) => readinessId(hit) === id && keys.every((key) => hit[key] === current[key]),
  };
  const layout = layoutOf(readinessTable, whole.header.values[0] ?? []);
  const written = await writeRow(context, readinessTable, whole.header, layout, target, cells);
  return written && { kind: "saved", current: written.record };
}
