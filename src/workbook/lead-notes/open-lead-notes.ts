import { readinessTable } from "../../inventory/readiness/readiness-table";
import { runExcel } from "../office";
import { type LeadNotes, readLeadNotes } from "./read-lead-notes";

/** A table with so many of the headers is ours, whatever it is called now; with fewer it is somebody else's. */
const ENOUGH = readinessTable.columns.length / 2;

/**
 * Reads Lead Notes where the workbook is the lead analyst's own. Three round trips.
 * @returns `undefined` for any other workbook
 * @throws WorkbookError as `readLeadNotes`, as when somebody has deleted a column
 */
export async function openLeadNotes(): Promise<LeadNotes | undefined> {
  return (await runExcel(hasReadiness)) ? readLeadNotes() : undefined;
}

async function hasReadiness(context: Excel.RequestContext): Promise<boolean> {
  const tables = context.workbook.tables.load("items/showHeaders");
  await context.sync();
  const headers = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => table.getHeaderRowRange().load("values"));
  await context.sync();
  const known = new Set(readinessTable.columns.map(({ header }) => header.toLowerCase()));
  return headers.some(({ values }) => {
    const [row = []] = values as unknown[][];
    return row.filter((header) => known.has(String(header).trim().toLowerCase())).length > ENOUGH;
  });
}
