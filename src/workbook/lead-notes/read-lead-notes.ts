import { type Readiness, readinessTable } from "../../inventory/readiness/readiness-table";
import { onTables, tableIn } from "../find-tables";
import { documentAddress } from "../office";
import { loadTable, recordsOf } from "../read-rows";

/** Everything in the lead analyst's own workbook. */
export type LeadNotes = {
  /** In the sheet's order, also rows that somebody typed by hand. */
  readonly rows: readonly Readiness[];
  readonly readOnly: boolean;
  /** Tells this workbook from others on this computer: its address, "" until it is saved for the first time. */
  readonly workbookId: string;
};

/**
 * Reads Lead Notes. One round trip.
 * @throws WorkbookError sheetMissing, tableMissing, tableTwice, columnMissing, columnTwice
 */
export function readLeadNotes(): Promise<LeadNotes> {
  return onTables([readinessTable], async (context) => {
    const workbook = context.workbook.load("readOnly");
    const whole = loadTable(tableIn(context, readinessTable), readinessTable);
    await context.sync();
    const rows = recordsOf(whole).map(({ record }) => record);
    return { rows, readOnly: workbook.readOnly, workbookId: `notes ${documentAddress()}` };
  });
}
