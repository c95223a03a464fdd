/** The sheets that hold what departments and the lead analyst record beside the inventory itself. */
import { missingResponses } from "../../inventory/missing-responses";
import { quickStart } from "../../inventory/quick-start";
import { settings, templateVersion } from "../../inventory/settings";
import type { Setting, Settings } from "../../inventory/settings";
import {
  decisionsTable,
  departmentsTable,
  quickStartTable,
  responsesTable,
  settingsTable,
} from "../../inventory/tables";
import { en } from "../language/en";
import { fillDataSheet } from "./data-sheet";
import type { SetUpOptions } from "./set-up-workbook";

/** A row for each department and prompt, so that answering appends nothing. */
export function fillResponsesSheet(sheet: Excel.Worksheet, { departments }: SetUpOptions): void {
  const rows = missingResponses(departments, []);
  fillDataSheet(sheet, { table: responsesTable, ...en.sheets.responses, rows });
}

export function fillDepartmentsSheet(sheet: Excel.Worksheet, { departments }: SetUpOptions): void {
  const rows = departments.map(({ name, ...known }) => ({ ...known, department: name }));
  fillDataSheet(sheet, { table: departmentsTable, ...en.sheets.departments, rows, pagesWide: 2 });
}

export function fillQuickStartSheet(sheet: Excel.Worksheet): void {
  fillDataSheet(sheet, { table: quickStartTable, ...en.sheets.quickStart, rows: quickStart });
}

export function fillDecisionsSheet(sheet: Excel.Worksheet): void {
  fillDataSheet(sheet, { table: decisionsTable, ...en.sheets.decisions, rows: [] });
}

/** One row for each setting; what a setting is for is said when its cell is selected. */
export function fillSettingsSheet(sheet: Excel.Worksheet, options: SetUpOptions): void {
  const values = settingsOf(options);
  const rows = settings.map(({ key, label }) => ({ setting: label, value: values[key] }));
  const body = fillDataSheet(sheet, { table: settingsTable, ...en.sheets.settings, rows });
  settings.forEach((setting, i) => describeSetting(body.getCell(i, 1), setting));
  body.getColumn(1).format.wrapText = true;
  body.getColumn(0).format.font.bold = true;
  body.format.verticalAlignment = "Top";
}

/** Says beside the cell of a value what it is for. */
export function describeSetting(cell: Excel.Range, { label, help }: Setting): void {
  cell.dataValidation.prompt = { showPrompt: true, title: label, message: help };
}

export function settingsOf(options: SetUpOptions): Settings {
  return {
    city: options.city,
    leadAnalyst: options.leadAnalyst,
    leadOffice: options.leadOffice ?? "",
    leadEmail: options.leadEmail ?? "",
    workbookAddress: options.workbookAddress ?? "",
    dueDate: options.dueDate,
    citywideGoals: options.citywideGoals ?? "",
    mailDomains: options.mailDomains ?? "",
    workbookId: options.workbookId,
    templateVersion,
    language: options.language ?? "English",
    round: options.round,
    roundBegan: options.roundBegan ?? "",
  };
}
