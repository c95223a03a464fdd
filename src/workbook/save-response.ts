import { responsesTable } from "../inventory/tables";
import type { Response, ResponseKey } from "../inventory/tables";
import { appendRow, assertWritable, loadGround } from "./append-row";
import { WorkbookError } from "./errors";
import { onTables } from "./find-tables";
import { layoutOf } from "./layout";
import { loadTable, recordsOf } from "./read-rows";
import { writeRow } from "./write-row";

/** How often the row is looked for again when others move it between reading and writing. */
const TRIES = 3;

/**
 * Saves what a department answered to one prompt. The row is found by department code and prompt; of two the one that
 * was answered later is written. A row that is missing is appended.
 * @throws WorkbookError readOnly, sheetProtected, tooLong: nothing was written. rowNotConfirmed, and those of `appendRow`
 */
export function saveResponse(response: Response): Promise<void> {
  return onTables([responsesTable], async (context) => {
    for (let tries = 0; tries < TRIES; tries++) {
      if (await trySave(context, response)) return;
    }
    throw new WorkbookError("rowNotConfirmed");
  });
}

async function trySave(context: Excel.RequestContext, response: Response): Promise<boolean> {
  const ground = loadGround(context, responsesTable);
  const whole = loadTable(ground.table, responsesTable);
  await context.sync();
  const isIt = (record: Response) => keyOf(record) === keyOf(response);
  const rows = recordsOf(whole).filter(({ record }) => isIt(record));
  const standing = rows.reduce<(typeof rows)[number] | undefined>(
    (latest, row) => (latest === undefined || row.record.answeredOn >= latest.record.answeredOn ? row : latest),
    undefined,
  );
  if (standing === undefined) {
    await appendRow(context, responsesTable, ground, response);
    return true;
  }
  const changed = responsesTable.columns.filter(({ key }) => response[key] !== standing.record[key]);
  if (changed.length === 0) return true;
  assertWritable(ground);
  const changes: Partial<Record<ResponseKey, string>> = Object.fromEntries(
    changed.map(({ key }) => [key, response[key]]),
  );
  const layout = layoutOf(responsesTable, whole.header.values[0] ?? []);
  const row = () => ground.table.getDataBodyRange().getRow(standing.row);
  return (await writeRow(context, responsesTable, whole.header, layout, { row, isIt }, changes)) !== undefined;
}

function keyOf({ departmentCode, prompt }: Response): string {
  return `${departmentCode.trim()} ${prompt.trim()}`.toUpperCase();
}
