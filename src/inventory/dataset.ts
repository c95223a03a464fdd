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

/** Whether two rows say the same in every column. */
export function sameDataset(one: Dataset, other: Dataset): boolean {
  return fields.every(({ key }) => one[key] === other[key]);
}

/**
 * A list with these datasets in it: in the places of those with their IDs, and new ones at the end. A list and a summary
 * that say the same as before stay the same objects.
 */
export function withDatasets(list: readonly DatasetSummary[], datasets: readonly Dataset[]): readonly DatasetSummary[] {
  const byId = new Map(datasets.map((dataset) => [dataset.inventoryId, summaryOf(dataset)]));
  const known = new Set(list.map(({ inventoryId }) => inventoryId));
  const changed = list.map((row) => {
    const now = byId.get(row.inventoryId);
    return now === undefined || sameSummary(row, now) ? row : now;
  });
  const added = [...byId.values()].filter(({ inventoryId }) => !known.has(inventoryId));
  return added.length === 0 && changed.every((row, i) => row === list[i]) ? list : [...changed, ...added];
}

function sameSummary(one: DatasetSummary, other: DatasetSummary): boolean {
  return (
    one.department === other.department &&
    one.datasetName === other.datasetName &&
    one.promptsAnswered === other.promptsAnswered &&
    one.reviewStatus === other.reviewStatus
  );
}
