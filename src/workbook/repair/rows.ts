import { missingResponses } from "../../inventory/missing-responses";
import { settings, templateVersion } from "../../inventory/settings";
import { departmentsTable, responsesTable, settingsTable } from "../../inventory/tables";
import type { Table } from "../../inventory/tables";
import { onTables } from "../find-tables";
import { plainHeader } from "../layout";
import { saveRecord } from "../save-record";
import { settingsOf } from "../set-up/record-sheets";
import type { SetUpOptions } from "../set-up/set-up-workbook";
import { missingColumns } from "./match-tables";
import type { Matches } from "./match-tables";
import type { Records } from "./records";
import type { Repair } from "./repair";

/** Rows that set-up makes and that are not there: settings, and the answers of departments that were added later. */
export function lookForRows(matches: Matches, records: Records): readonly Repair[] {
  const repairs: Repair[] = [];
  if (isWhole(settingsTable, matches)) {
    const missing = missingSettings(records).map(({ label }) => label);
    if (missing.length > 0) repairs.push({ kind: "settingsMissing", settings: missing });
    if (isOlder(records)) repairs.push({ kind: "templateOlder" });
  }
  if (isWhole(responsesTable, matches) && isWhole(departmentsTable, matches)) {
    const missing = missingResponses(records.departments, records.responses);
    const codes = new Set(missing.map(({ departmentCode }) => departmentCode));
    const departments = records.departments
      .filter(({ code }) => codes.has(code.trim()))
      .map(({ department }) => department);
    if (missing.length > 0) repairs.push({ kind: "responsesMissing", departments, rows: missing.length });
  }
  return repairs;
}

/** Which rows are missing can be told only where no column is. */
function isWhole(table: Table, matches: Matches): boolean {
  const present = matches.get(table.name);
  return present !== undefined && missingColumns(table, present.headers).length === 0;
}

function missingSettings({ settings: rows }: Records) {
  const there = new Set(rows.map(({ setting }) => plainHeader(setting)));
  return settings.filter(({ label }) => !there.has(plainHeader(label)));
}

/** Whether an older add-in made the workbook. */
export function isOlder({ settings: rows }: Records): boolean {
  const version = rows.find(({ setting }) => plainHeader(setting) === plainHeader(VERSION))?.value;
  return version !== undefined && Number(version) < Number(templateVersion);
}

const VERSION = settings.find(({ key }) => key === "templateVersion")?.label ?? "";

/** Appends the settings that are missing, with what set-up would write. */
export function mendSettings(labels: readonly string[], asked: SetUpOptions): Promise<void> {
  const values = settingsOf(asked);
  return onTables([settingsTable], async (context) => {
    for (const { key, label } of settings.filter((setting) => labels.includes(setting.label))) {
      await saveRecord(context, { ...rowOf(label), changes: {}, whenMissing: { setting: label, value: values[key] } });
    }
  });
}

/** Says that the workbook is as this add-in makes it. */
export function mendVersion(): Promise<void> {
  return onTables([settingsTable], (context) =>
    saveRecord(context, { ...rowOf(VERSION), changes: { value: templateVersion } }),
  );
}

function rowOf(label: string) {
  return {
    table: settingsTable,
    isIt: ({ setting }: { readonly setting: string }) => plainHeader(setting) === plainHeader(label),
    isLater: () => false,
  };
}
