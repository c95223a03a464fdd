import { dateFromSerial } from "./serial-date";

export type SettingKey =
  | "city"
  | "leadAnalyst"
  | "leadOffice"
  | "leadEmail"
  | "workbookAddress"
  | "dueDate"
  | "citywideGoals"
  | "mailDomains"
  | "workbookId"
  | "templateVersion"
  | "language"
  | "round"
  | "roundBegan";

/** What the Settings sheet says; "" where it says nothing. Due date and Round Began are ISO dates, mail domains are joined by "; ". */
export type Settings = { readonly [Key in SettingKey]: string };

/** One row of the Settings table. */
export type Setting = {
  readonly key: SettingKey;
  /** The text in the Setting column; also how the row is found again. */
  readonly label: string;
  /** At most 255 characters (fact 3.8). */
  readonly help: string;
};

/** The version of the workbook that this add-in makes. A workbook with a higher one was made by a newer add-in. */
export const templateVersion = "1";

/** The settings in the order of the sheet. */
export const settings: readonly Setting[] = [
  { key: "city", label: "City", help: "The city's name, as people should read it." },
  { key: "leadAnalyst", label: "Lead analyst", help: "The person who leads the inventory." },
  { key: "leadOffice", label: "Lead analyst's office", help: "Usually the mayor's office." },
  { key: "leadEmail", label: "Lead analyst's email", help: "Where departments send their questions." },
  {
    key: "workbookAddress",
    label: "Workbook address",
    help: "The web address of this workbook on SharePoint. It goes into the messages to departments.",
  },
  { key: "dueDate", label: "Due date", help: "The day by which departments answer, as 2026-11-23." },
  {
    key: "citywideGoals",
    label: "Citywide goals and priorities",
    help: "The goals that prompt 2 asks about, one on a line. Points of contact see them beside the prompt.",
  },
  {
    key: "mailDomains",
    label: "The city's mail domains",
    help: "What stands after the @ in the city's addresses, such as city.example.gov. Put a semicolon between several.",
  },
  { key: "workbookId", label: "Workbook ID", help: "Tells this workbook from others. Do not change it." },
  { key: "templateVersion", label: "Template version", help: "The version of this workbook. Do not change it." },
  { key: "language", label: "Language", help: "English or Español: the language of the side panel." },
  { key: "round", label: "Round", help: "The year of this inventory." },
  {
    key: "roundBegan",
    label: "Round began on",
    help: "The day on which this round began, as 2026-11-23. Departments are asked whether rows from before that day are still right, and answers from before it count for the round before.",
  },
];

/** What the rows of the Settings table say. A setting is found by its label, whatever its case. */
export function settingsFrom(rows: readonly { readonly setting: string; readonly value: string }[]): Settings {
  const valueOf = (label: string) =>
    rows.find(({ setting }) => setting.trim().toLowerCase() === label.toLowerCase())?.value ?? "";
  const entries = settings.map(({ key, label }): [SettingKey, string] => [key, settingText(key, valueOf(label))]);
  return Object.fromEntries(entries) as Record<SettingKey, string>;
}

/** A day that was typed into a cell without the format of text arrives as Excel's number for it (fact 2.6). */
function settingText(key: SettingKey, value: string): string {
  const isDay = key === "dueDate" || key === "roundBegan";
  return isDay && /^\d+$/.test(value) ? (dateFromSerial(Number(value)) ?? value) : value;
}
