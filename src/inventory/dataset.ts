import type { Dataset, FieldKey } from "./field";
import { fields } from "./fields";

/** What a list of datasets shows of each; the checklist reads these columns alone. */
export type DatasetSummary = Pick<
  Dataset,
  "inventoryId" | "department" | "datasetName" | "promptsAnswered" | "reviewStatus"
>;

const empty = Object.fromEntries(fields.map((field) => [field.key, ""])) as Record<FieldKey, string>;

/** A row with nothing in it. */
export function emptyDataset(): Dataset {
  return { ...empty };
}

/** What of a new row is known before a person has answered anything. */
export type NewDataset = Pick<Dataset, "inventoryId" | "department"> & Partial<Dataset>;

/** A new row: a Draft with what is known and everything else empty. */
export function newDataset(known: NewDataset): Dataset {
  return { ...empty, reviewStatus: "Draft", ...known };
}

/** The summary of a whole row. */
export function summaryOf(dataset: Dataset): DatasetSummary {
  const { inventoryId, department, datasetName, promptsAnswered, reviewStatus } = dataset;
  return { inventoryId, department, datasetName, promptsAnswered, reviewStatus };
}
