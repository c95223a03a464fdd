import type { Column, Field } from "../../inventory/field";
import { settings } from "../../inventory/settings";
import { settingsTable } from "../../inventory/tables";
import type { Table } from "../../inventory/tables";
import { plainHeader } from "../layout";
import { ruleOf, validateColumn } from "../set-up/drop-downs";
import { describeSetting } from "../set-up/record-sheets";
import { dataTables, listTables } from "../set-up/template-tables";
import { headerIn } from "./match-tables";
import type { Matches, PresentTable } from "./match-tables";
import type { RepairOf } from "./repair";

const all: readonly Table[] = [...dataTables, ...listTables];

/** Columns whose cells do not have their drop-down or their input message, perhaps because somebody pasted over them. */
export async function lookForRules(
  context: Excel.RequestContext,
  matches: Matches,
): Promise<readonly RepairOf<"rulesMissing">[]> {
  const looked = all.flatMap((table) => {
    const present = matches.get(table.name);
    return present === undefined ? [] : [{ table, columns: loadRules(context, table, present) }];
  });
  const settingRows = loadSettingRows(context, matches.get(settingsTable.name));
  await context.sync();
  return looked.flatMap(({ table, columns }) => {
    const spoiled = columns
      .filter(({ column, validation }) => isSpoiled(column, validation))
      .map(({ column }) => column.header);
    if (table === settingsTable && settingRows().length > 0) spoiled.push(VALUE);
    return spoiled.length === 0 ? [] : [{ kind: "rulesMissing", table: table.name, columns: spoiled }];
  });
}

/** In the Settings table each cell of this column has a message of its own. */
export const VALUE = "Value";

function loadRules(context: Excel.RequestContext, table: Table, present: PresentTable) {
  const { columns } = context.workbook.tables.getItem(present.name);
  return table.columns.flatMap((column) => {
    const header = headerIn(present, column.header);
    if (header === undefined || (table === settingsTable && column.header === VALUE)) return [];
    const validation = columns.getItem(header).getDataBodyRange().dataValidation.load("type,rule,prompt");
    return [{ column, validation }];
  });
}

/** Where cells have different rules or messages Excel gives none, whatever its types say (fact 3.3). */
type Found = { readonly type: string; readonly rule: Excel.DataValidationRule | null; readonly title: string };

function found({ type, rule, prompt }: Excel.DataValidation): Found {
  return { type, rule, title: (prompt as Excel.DataValidationPrompt | null)?.title ?? "" };
}

function isSpoiled(column: Column | Field, validation: Excel.DataValidation): boolean {
  const { type, rule, title } = found(validation);
  const wanted = ruleOf(column)?.rule;
  const hasMessage = title === column.header;
  // Where one may type what one likes, a rule beside our message is somebody's own; pasting takes the message too.
  if (wanted === undefined) return !hasMessage;
  const [kind = ""] = Object.keys(wanted);
  const source = plainHeader(wanted.list?.source ?? "");
  return !hasMessage || typeOf[type] !== kind || plainHeader(rule?.list?.source ?? "") !== source;
}

/** What kind of rule a type of validation is. */
const typeOf: Readonly<Record<string, string>> = {
  List: "list",
  Date: "date",
  TextLength: "textLength",
  WholeNumber: "wholeNumber",
  Decimal: "decimal",
  Time: "time",
  Custom: "custom",
};

/** @returns the settings whose cell says something else, and what each cell is */
function loadSettingRows(context: Excel.RequestContext, present: PresentTable | undefined) {
  const [setting, value] = ["Setting", VALUE].map((header) => present && headerIn(present, header));
  if (present === undefined || setting === undefined || value === undefined) return () => [];
  const { columns } = context.workbook.tables.getItem(present.name);
  const labels = columns.getItem(setting).getDataBodyRange().load("values");
  const body = columns.getItem(value).getDataBodyRange();
  const cells = Array.from({ length: present.rows }, (_, row) => {
    const cell = body.getCell(row, 0);
    return { cell, validation: cell.dataValidation.load("type,rule,prompt") };
  });
  return () =>
    cells.flatMap(({ cell, validation }, row) => {
      const known = settings.find(({ label }) => plainHeader(label) === plainHeader(labels.values[row]?.[0]));
      return known && found(validation).title !== known.label ? [{ cell, known }] : [];
    });
}

/** Clears what stands there first: a rule over different ones is refused (fact 3.9). */
export async function mendRules(
  context: Excel.RequestContext,
  present: PresentTable,
  { table: name, columns }: RepairOf<"rulesMissing">,
): Promise<void> {
  const table = all.find((each) => each.name === name);
  for (const column of table?.columns ?? []) {
    const header = headerIn(present, column.header);
    if (header === undefined || !columns.includes(column.header)) continue;
    const cells = context.workbook.tables.getItem(present.name).columns.getItem(header).getDataBodyRange();
    if (table === settingsTable && column.header === VALUE) continue;
    cells.dataValidation.clear();
    validateColumn(cells, column);
  }
  const spoiled = name === settingsTable.name ? loadSettingRows(context, present) : () => [];
  await context.sync();
  for (const { cell, known } of spoiled()) {
    cell.dataValidation.clear();
    describeSetting(cell, known);
  }
  await context.sync();
}
