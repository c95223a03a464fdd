import type { FieldKey, VocabularyKey } from "../inventory/field";
import type { Lists } from "../inventory/finding";
import { settingsFrom, templateVersion, type Settings } from "../inventory/settings";
import {
  decisionsTable,
  departmentsTable,
  inventoryTable,
  responsesTable,
  settingsTable,
  type Decision,
  type Department,
  type Response,
} from "../inventory/tables";
import { listsWith, vocabularies, vocabularyKeys } from "../inventory/vocabularies";
import { WorkbookError } from "./errors";
import { tableIn } from "./find-tables";
import { layoutOf, type Layout } from "./layout";
import { loadTable, recordsOf } from "./read-rows";

/** What is read of the workbook every time, whole: all but the rows of the Inventory table. */
export type InventoryParts = {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly responses: readonly Response[];
  readonly decisions: readonly Decision[];
  readonly lists: Lists;
  readonly readOnly: boolean;
};

type LoadedParts = ReturnType<typeof loadParts>;

/** Asks for the small tables, and for the headers of the Inventory table. Read them with `partsFrom` after a sync. */
export function loadParts(context: Excel.RequestContext) {
  return {
    workbook: context.workbook.load("readOnly"),
    header: tableIn(context, inventoryTable).getHeaderRowRange().load("values"),
    responses: loadTable(tableIn(context, responsesTable), responsesTable),
    departments: loadTable(tableIn(context, departmentsTable), departmentsTable),
    settings: loadTable(tableIn(context, settingsTable), settingsTable),
    decisions: loadTable(context.workbook.tables.getItemOrNullObject(decisionsTable.name), decisionsTable),
    openLists: loadOpenLists(context),
  };
}

/** @throws WorkbookError columnMissing, columnTwice, templateNewer */
export function partsFrom(loaded: LoadedParts): InventoryParts & { readonly layout: Layout<FieldKey> } {
  const { workbook, header, responses, departments, decisions, openLists } = loaded;
  const settings = settingsFrom(recordsOf(loaded.settings).map(({ record }) => record));
  if (Number(settings.templateVersion) > Number(templateVersion)) throw new WorkbookError("templateNewer");
  return {
    layout: layoutOf(inventoryTable, header.values[0] ?? []),
    settings,
    departments: recordsOf(departments).map(({ record }) => record),
    responses: recordsOf(responses).map(({ record }) => record),
    // Without them two rows may be asked about once more; that stops nobody.
    decisions: decisions.header.isNullObject ? [] : recordsOf(decisions).map(({ record }) => record),
    lists: listsFrom(openLists),
    readOnly: workbook.readOnly,
  };
}

/** The parts as they are now; those that say the same as before stay the same objects, so what was worked out of them holds. */
export function keepingSame(before: InventoryParts, now: InventoryParts): InventoryParts {
  const same = <Key extends keyof InventoryParts>(key: Key) =>
    JSON.stringify(before[key]) === JSON.stringify(now[key]) ? before[key] : now[key];
  return {
    settings: same("settings"),
    departments: same("departments"),
    responses: same("responses"),
    decisions: same("decisions"),
    lists: same("lists"),
    readOnly: now.readOnly,
  };
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
