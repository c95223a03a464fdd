import { departmentsTable, inventoryTable, settingsTable, sheets } from "../../inventory/tables";
import { settingsFrom } from "../../inventory/settings";
import { en } from "../language/en";
import { steps } from "../set-up/set-up-workbook";
import type { SetUpOptions } from "../set-up/set-up-workbook";
import { dataTables, listTables } from "../set-up/template-tables";
import { readRecords, sheetHeldData } from "./records";
import type { Records } from "./records";
import type { RepairOf } from "./repair";
import { sameName } from "../same-name";
import { surveyWorkbook } from "./survey";
import type { Survey } from "./survey";

/** What set-up writes below the title of each sheet. */
const notes: Readonly<Record<string, string>> = {
  [sheets.startHere]: en.startHere.subtitle,
  ...Object.fromEntries(
    (Object.keys(en.sheets) as (keyof typeof en.sheets)[]).map((key) => [sheets[key], en.sheets[key].note]),
  ),
};

/** The sheets that are gone, blank, or have another name, in the order in which set-up makes them. */
export function lookForSheets(
  { sheets: present, matches }: Survey,
  records: Records,
): readonly RepairOf<"sheetRenamed" | "sheetMissing">[] {
  return steps.flatMap(({ sheet }): readonly RepairOf<"sheetRenamed" | "sheetMissing">[] => {
    const found = present.find(({ name }) => sameName(name, sheet));
    const tables = [...dataTables, ...listTables].filter((table) => table.sheet === sheet);
    const noted = present.filter(({ note }) => note === notes[sheet]).map(({ name }) => name);
    const byNote = found === undefined && noted.length === 1 ? noted[0] : undefined;
    const now = tables.map(({ name }) => matches.get(name)?.sheet).find((name) => name !== undefined) ?? byNote;
    if (now !== undefined) {
      const isTaken = found !== undefined || Object.values(sheets).some((other) => sameName(other, now));
      // A table that was moved stays where it is, and a list that was attached stands on a sheet of the city's own.
      return isTaken || !noted.includes(now) ? [] : [{ kind: "sheetRenamed", sheet, now }];
    }
    if (found?.isBlank === false) return [];
    return [{ kind: "sheetMissing", sheet, heldData: sheetHeldData(sheet, matches, records) }];
  });
}

export async function mendSheetName(
  context: Excel.RequestContext,
  { sheet, now }: RepairOf<"sheetRenamed">,
): Promise<void> {
  const { worksheets } = context.workbook;
  const renamed = worksheets.getItemOrNullObject(now);
  const taken = worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (renamed.isNullObject || !taken.isNullObject) return;
  renamed.name = sheet;
  await context.sync();
}

/**
 * Makes a sheet with everything on it, unless somebody has made it meanwhile.
 * @param asked what the lead analyst said, for what the workbook does not say itself
 */
export async function mendSheet(context: Excel.RequestContext, name: string, asked: SetUpOptions): Promise<void> {
  const survey = await surveyWorkbook(context);
  const records = await readRecords(context, survey.matches);
  const isOpen = lookForSheets(survey, records).some(
    (repair) => repair.kind === "sheetMissing" && repair.sheet === name,
  );
  if (!isOpen) return;
  const { worksheets } = context.workbook;
  if (!survey.sheets.some((sheet) => sameName(sheet.name, name))) {
    worksheets.add(name).position = placeOf(name, survey.sheets);
  }
  refillSheet(context, name, optionsFrom(survey, records, asked));
  await context.sync();
}

/** Behind the sheet that stands before it in a new workbook. */
function placeOf(sheet: string, present: Survey["sheets"]): number {
  const order = Object.values(sheets);
  const before = order.slice(
    0,
    order.findIndex((name) => name === sheet),
  );
  return present.findLastIndex(({ name }) => before.some((other) => sameName(other, name))) + 1;
}

/** Writes what set-up writes on a sheet. */
export function refillSheet(context: Excel.RequestContext, name: string, options: SetUpOptions): void {
  const step = steps.find(({ sheet }) => sheet === name);
  step?.fill(context.workbook.worksheets.getItem(name), options);
}

/** What set-up has to be told: the workbook's own settings and departments, where they are there. */
export function optionsFrom({ matches }: Survey, records: Records, asked: SetUpOptions): SetUpOptions {
  const departments = records.departments.map((department) => ({ ...department, name: department.department }));
  return {
    ...asked,
    inventorySheet: matches.get(inventoryTable.name)?.sheet ?? asked.inventorySheet,
    ...(matches.has(settingsTable.name) ? settingsFrom(records.settings) : {}),
    ...(matches.has(departmentsTable.name) ? { departments } : {}),
  };
}
