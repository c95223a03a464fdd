import { missingResponses } from "../inventory/missing-responses";
import { departmentsTable, responsesTable } from "../inventory/tables";
import { appendInPieces } from "./append-row";
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
    await appendInPieces(context, responsesTable, missing, responses.header.values[0]?.length);
    return missing.length;
  });
}
