import { missingResponses } from "../inventory/missing-responses";
import { departmentsTable, responsesTable } from "../inventory/tables";
import type { Response } from "../inventory/tables";
import { appendRows, loadGround, rowsAtOnce } from "./append-row";
import { onTables, tableIn } from "./find-tables";
import { loadTable, recordsOf } from "./read-rows";

/**
 * Appends the rows that departments lack in the Responses table, so that answering appends nothing. Doing it again adds
 * nothing.
 * @returns how many rows were added
 * @throws WorkbookError as `appendRows`
 */
export function addResponses(): Promise<number> {
  return onTables([departmentsTable, responsesTable], async (context) => {
    const departments = loadTable(tableIn(context, departmentsTable), departmentsTable);
    const responses = loadTable(tableIn(context, responsesTable), responsesTable);
    await context.sync();
    const missing = missingResponses(
      recordsOf(departments).map(({ record }) => record),
      recordsOf(responses).map(({ record }) => record),
    );
    const size = rowsAtOnce(responses.header.values[0]?.length ?? 1);
    for (let start = 0; start < missing.length; start += size) {
      await addPiece(context, missing.slice(start, start + size));
    }
    return missing.length;
  });
}

async function addPiece(context: Excel.RequestContext, responses: readonly Response[]): Promise<void> {
  const ground = loadGround(context, responsesTable, responses.length);
  await context.sync();
  await appendRows(context, responsesTable, ground, responses);
}
