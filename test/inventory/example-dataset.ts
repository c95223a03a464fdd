import { newDataset } from "../../src/inventory/dataset";
import type { Dataset } from "../../src/inventory/field";
import type { RuleContext } from "../../src/inventory/finding";
import { defaultLists } from "../../src/inventory/vocabularies";

/** A city of three departments on a day in November. */
export const context: RuleContext = {
  departments: [
    { code: "PW", name: "Public Works", aliases: ["DPW", "Dept. of Public Works"] },
    { code: "POL", name: "Police", aliases: ["PD"] },
    { code: "PD", name: "Planning and Development", aliases: [] },
  ],
  lists: defaultLists,
  mailDomains: ["city.example.gov"],
  today: "2026-11-23",
};

/** A row that passes every rule and needs no repair, but for what is given. */
export function exampleDataset(changes: Partial<Dataset> = {}): Dataset {
  return newDataset({
    inventoryId: "PW-7K3QX9TB",
    department: "Public Works",
    datasetName: "Pothole repair requests",
    description: "One row for each request to repair a pothole, with its place and when it was repaired.",
    theme: "Transportation",
    dataSteward: "Street supervisor",
    stewardEmail: "streets@city.example.gov",
    sourceSystem: "Service request system",
    format: "Database",
    updateFrequency: "Daily",
    classification: "Public",
    containsPersonalData: "No",
    publicationStatus: "Not published",
    ...changes,
  });
}
