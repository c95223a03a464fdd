/** A workbook in the middle of a round: one department has rows in every state, and something of everything is open. */
import { newDataset } from "../../src/inventory/dataset";
import type { Dataset } from "../../src/inventory/field";
import { settings, type SettingKey } from "../../src/inventory/settings";
import { departmentsTable, responsesTable, settingsTable, type Department } from "../../src/inventory/tables";
import type { Xlsx } from "../../src/xlsx/model";
import { bookWithRows } from "../bench/book-with-rows";
import { fillTable } from "./fill-table";

const complete: Partial<Dataset> = {
  description: "One row for each request or record, with its place, its dates and what was done about it.",
  theme: "Transportation",
  dataSteward: "Street supervisor",
  stewardEmail: "streets@brightwater.example",
  sourceSystem: "Service request system",
  format: "Database",
  updateFrequency: "Daily",
  classification: "Public",
  containsPersonalData: "No",
  publicationStatus: "Not published",
  addedBy: "Data coordinator",
  dateAdded: "2026-11-20",
  lastChangedBy: "Data coordinator",
  lastChanged: "2026-11-20T10:15",
};

const row = (inventoryId: string, datasetName: string, known: Partial<Dataset> = {}): Dataset =>
  newDataset({ ...complete, department: "Public Works", promptsAnswered: "P3", ...known, inventoryId, datasetName });

export const sampleRows: readonly Dataset[] = [
  row("PW-7K3QX9TB", "Pothole repair requests", {
    promptsAnswered: "P3; P4",
    classification: "Internal",
    reviewStatus: "Draft",
  }),
  row("PW-3F8TB2XW", "Street trees", {
    theme: "Environment",
    reviewStatus: "Needs changes",
    reviewerNote:
      "Description: Are the trees in parks in this list too, or does Parks and Recreation keep those?\nUpdated: Is it really daily?",
    reviewedBy: "Mayor's data office",
    reviewedOn: "2026-11-22",
  }),
  row("PW-9C2RX7KD", "Snow plow routes", { reviewStatus: "Ready", promptsAnswered: "P1; P3" }),
  row("PW-1B6XWQRT", "Street centerlines", {
    reviewStatus: "Submitted",
    promptsAnswered: "P1",
    quickStartMatch: "Transportation: Street Networks",
  }),
  row("PW-5N4HPLDS", "Traffic counts", { reviewStatus: "Accepted", promptsAnswered: "P1" }),
  row("PW-8D7VGHJK", "Sidewalk condition survey", {
    dateAdded: "2025-06-02",
    reviewStatus: "Accepted",
    updateFrequency: "Annually",
  }),
  row("PW-2J9LMNPQ", "Street light outages", { dateAdded: "2025-06-02", reviewStatus: "Accepted", theme: "Utilities" }),
  row("PW-6G3MRTVW", "Paper parking log", { reviewStatus: "Withdrawn" }),
  row("", "Dig permits", { reviewStatus: "", updateFrequency: "every day", addedBy: "", dateAdded: "" }),
  row("PW-4S5YBCDF", "Bridge inspections", { reviewStatus: "Ready" }),
  row("PW-4S5YBCDF", "Bridge inspections (copy)", { reviewStatus: "Ready" }),
  row("POL-6T2WXZBC", "Calls for service", { department: "Police", theme: "Public Safety", reviewStatus: "Ready" }),
  row("POL-9H3JKLMN", "Street centerline", {
    department: "Police",
    dataSteward: "Traffic desk",
    keywords: "streets; maps",
    reviewStatus: "Ready",
  }),
  row("", "Trash routes", { department: "Sanitation", reviewStatus: "" }),
];

const said: Partial<Record<SettingKey, string>> = {
  city: "Brightwater",
  leadAnalyst: "Mayor's data office",
  leadEmail: "data@brightwater.example",
  dueDate: "2026-12-18",
  citywideGoals: "Safer streets\nA faster answer to every request",
  round: "2026",
  roundBegan: "2026-11-02",
};

const answered: Readonly<Record<string, readonly [answer: string, finished: string, note?: string]>> = {
  P1: ["Datasets listed", "Yes"],
  P2: ["None", "Yes"],
  P3: ["Datasets listed", "No"],
  P5: ["Does not apply", "Yes"],
  P6: ["Not sure", "No", "The city clerk may know more about the council reports."],
};

const contact = { pointOfContact: "Records supervisor", pocEmail: "records@brightwater.example" };

const known: Readonly<Record<string, Partial<Department>>> = {
  PW: { pointOfContact: "Data coordinator", sentForReviewOn: "2026-11-21T09:00", sentForReviewBy: "Data coordinator" },
  POL: { ...contact, pocDesignatedOn: "2026-11-03", promptsSentOn: "2026-11-05", dueDate: "2026-11-20" },
  FIR: { ...contact, pocDesignatedOn: "2026-11-03" },
  FIN: { ...contact, pocEmail: "", pocDesignatedOn: "2026-11-10" },
};

export function sampleBook(): Xlsx {
  const book = bookWithRows(sampleRows);
  fillTable(book, settingsTable, ({ setting }) => {
    const key = settings.find(({ label }) => label === setting)?.key;
    const value = key && said[key];
    return value === undefined ? undefined : { value };
  });
  fillTable(book, responsesTable, ({ departmentCode, prompt }) => {
    const [answer, finished, note = ""] = (departmentCode === "PW" && answered[prompt]) || [];
    if (answer === undefined) return undefined;
    return { answer, finished, note, answeredBy: "Data coordinator", answeredOn: "2026-11-20T10:15" };
  });
  fillTable(book, departmentsTable, ({ code }) => known[code]);
  return book;
}
