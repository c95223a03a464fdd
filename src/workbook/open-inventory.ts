import { listsWith, vocabularies, vocabularyKeys } from "../inventory/vocabularies";
import type { DatasetSummary } from "../inventory/dataset";
import type { VocabularyKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import type { Lists } from "../inventory/finding";
import { settingsFrom, templateVersion } from "../inventory/settings";
import type { Settings } from "../inventory/settings";

import { decisionsTable, departmentsTable, inventoryTable, responsesTable, settingsTable } from "../inventory/tables";
import type { Decision, Department, Response } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { findTables, onTables, tableIn } from "./find-tables";
import { layoutOf } from "./layout";
import type { LeadNotes } from "./lead-notes/read-lead-notes";
import { runExcel } from "./office";
import { readColumns } from "./read-columns";
import { loadTable, recordsOf } from "./read-rows";

/** Everything that the pane's first screens need to know of the workbook. */
export type Inventory = {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly responses: readonly Response[];
  readonly datasets: readonly DatasetSummary[];
  readonly decisions: readonly Decision[];
  readonly lists: Lists;
  readonly readOnly: boolean;
};

/** `empty`: nothing stands in the workbook, so that an inventory can be set up in it without asking. */
export type OpenResult =
  | { readonly kind: "inventory"; readonly inventory: Inventory }
  /** The workbook is the lead analyst's own. */
  | { readonly kind: "leadNotes"; readonly notes: LeadNotes }
  | NoInventory;

type NoInventory = { readonly kind: "none"; readonly empty: boolean };

/** What an inventory cannot do without. */
const needed = [inventoryTable, responsesTable, departmentsTable, settingsTable] as const;

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
  const workbook = context.workbook.load("readOnly");
  const table = tableIn(context, inventoryTable);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowCount");
  const responses = loadTable(tableIn(context, responsesTable), responsesTable);
  const departments = loadTable(tableIn(context, departmentsTable), departmentsTable);
  const settingRows = loadTable(tableIn(context, settingsTable), settingsTable);
  const decisions = loadTable(context.workbook.tables.getItemOrNullObject(decisionsTable.name), decisionsTable);
  const openLists = loadOpenLists(context);
  await context.sync();

  const found = settingsFrom(recordsOf(settingRows).map(({ record }) => record));
  if (Number(found.templateVersion) > Number(templateVersion)) throw new WorkbookError("templateNewer");
  const layout = layoutOf(inventoryTable, header.values[0] ?? []);
  const columns = summaryKeys.map((key) => ({
    column: fieldByKey[key],
    header: layout.headers[layout.indexOf(key)] ?? "",
  }));
  const texts = await readColumns(context, table, columns, body.rowCount);
  return {
    settings: found,
    departments: recordsOf(departments).map(({ record }) => record),
    responses: recordsOf(responses).map(({ record }) => record),
    datasets: summariesFrom(texts),
    // Without them two rows may be asked about once more; that stops nobody.
    decisions: decisions.header.isNullObject ? [] : recordsOf(decisions).map(({ record }) => record),
    lists: listsFrom(openLists),
    readOnly: workbook.readOnly,
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

type OpenList = { readonly key: VocabularyKey; readonly body: Excel.Range };

function loadOpenLists(context: Excel.RequestContext): readonly OpenList[] {
  const open = vocabularyKeys.filter((key) => !vocabularies[key].closed);
  return open.map((key) => {
    const list = context.workbook.tables.getItemOrNullObject(vocabularies[key].tableName);
    return { key, body: list.getDataBodyRange().load("values") };
  });
}

function listsFrom(openLists: readonly OpenList[]): Lists {
  return listsWith((key) => {
    const body = openLists.find((list) => list.key === key)?.body;
    return body === undefined || body.isNullObject ? [] : body.values.map(([value]: unknown[]) => String(value));
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
