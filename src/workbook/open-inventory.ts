import type { DatasetSummary } from "../inventory/dataset";
import { fieldByKey } from "../inventory/fields";
import { departmentsTable, inventoryTable, responsesTable, settingsTable } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { findTables, onTables, tableIn } from "./find-tables";
import { loadParts, partsFrom, type InventoryParts } from "./inventory-parts";
import type { LeadNotes } from "./lead-notes/read-lead-notes";
import { runExcel } from "./office";
import { readColumns } from "./read-columns";

/** Everything that the pane's first screens need to know of the workbook. */
export type Inventory = InventoryParts & {
  readonly datasets: readonly DatasetSummary[];
  readonly sheet: RowsInSheet;
};

/** Where the rows stood when all of them were read, so that later only those that changed need be. */
export type RowsInSheet = {
  readonly headers: readonly string[];
  /** The index in the sheet of the table's first row. */
  readonly firstRow: number;
  /** What stands in the column of IDs, from top to bottom, blank cells too. */
  readonly ids: readonly string[];
};

/** `empty`: nothing stands in the workbook, so that an inventory can be set up in it without asking. */
export type OpenResult =
  | { readonly kind: "inventory"; readonly inventory: Inventory }
  /** The workbook is the lead analyst's own. */
  | { readonly kind: "leadNotes"; readonly notes: LeadNotes }
  | NoInventory;

type NoInventory = { readonly kind: "none"; readonly empty: boolean };

/** What an inventory cannot do without. */
export const needed = [inventoryTable, responsesTable, departmentsTable, settingsTable] as const;

const summaryKeys = ["inventoryId", "department", "datasetName", "promptsAnswered", "reviewStatus"] as const;

/**
 * Reads the inventory: two round trips up to 12,000 rows, and of the Inventory table five columns alone. A list that
 * the lead analyst may edit is read from the workbook, every other one is as it ships. Where there is none, says whether
 * the workbook is the lead analyst's own.
 * @throws WorkbookError sheetMissing, tableMissing, tableTwice, columnMissing, columnTwice, templateNewer
 */
export async function openInventory(): Promise<OpenResult> {
  try {
    return { kind: "inventory", inventory: await onTables(needed, readInventory) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    const nothing = await runExcel(lookAround);
    if (nothing === undefined) throw error;
    if (nothing.empty) return nothing;
    // Most people never open Lead Notes, so what reads them is loaded when it is needed.
    const { openLeadNotes } = await import("./lead-notes/open-lead-notes");
    const notes = await openLeadNotes();
    return notes ? { kind: "leadNotes", notes } : nothing;
  }
}

async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const table = tableIn(context, inventoryTable);
  const body = table.getDataBodyRange().load("rowCount,rowIndex");
  const loaded = loadParts(context);
  await context.sync();

  const { layout, ...parts } = partsFrom(loaded);
  const columns = summaryKeys.map((key) => ({
    column: fieldByKey[key],
    header: layout.headers[layout.indexOf(key)] ?? "",
  }));
  const texts = await readColumns(context, table, columns, body.rowCount);
  const [ids = []] = texts;
  return {
    ...parts,
    datasets: summariesFrom(texts),
    sheet: { headers: layout.headers, firstRow: body.rowIndex, ids },
  };
}

/** Rows in which one of the columns is filled; those without an ID too, so that they can be shown. */
function summariesFrom(columns: readonly (readonly string[])[]): readonly DatasetSummary[] {
  const [ids = [], departments = [], names = [], prompts = [], statuses = []] = columns;
  return ids.flatMap((inventoryId, i) => {
    const [department = "", datasetName = ""] = [departments[i], names[i]];
    const [promptsAnswered = "", reviewStatus = ""] = [prompts[i], statuses[i]];
    const isBlank = (inventoryId || department || datasetName || promptsAnswered || reviewStatus) === "";
    return isBlank ? [] : [{ inventoryId, department, datasetName, promptsAnswered, reviewStatus }];
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof WorkbookError && (error.code === "sheetMissing" || error.code === "tableMissing");
}

/** When nothing of an inventory is there: whether the workbook is empty. `undefined` when some of its tables are there. */
async function lookAround(context: Excel.RequestContext): Promise<NoInventory | undefined> {
  const found = await findTables(context, needed);
  const isOurs = needed.some((table) => {
    const place = found.get(table.name);
    // A table that is called Inventory may be anybody's; the other names are ours.
    return place && !(place instanceof WorkbookError) && (table !== inventoryTable || place.complete);
  });
  if (isOurs) return undefined;
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return { kind: "none", empty: used.every((range) => range.isNullObject) };
}
