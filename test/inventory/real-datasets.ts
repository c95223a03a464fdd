/** Inventories that cities really kept, as they are once a person has answered what is asked about their columns. */
import { createChecker } from "../../src/inventory/check-dataset";
import type { Dataset, FieldKey } from "../../src/inventory/field";
import type { Checked } from "../../src/inventory/finding";
import { recogniseHeaders } from "../../src/inventory/recognise/recognise-headers";
import { certainColumns, recogniseRows } from "../../src/inventory/recognise/recognise-rows";
import { context } from "./example-dataset";
import { readInventory } from "./recognise/sheets";

/** What a person answers about the columns that are asked, by their headers. */
type Answers = Readonly<Record<string, FieldKey>>;

export const realInventories: ReadonlyArray<readonly [file: string, answers: Answers, rows: number]> = [
  ["dc_enterprise_dataset_inventory_2018.csv", { DATE_LAST_MODIFIED: "dataLastUpdated" }, 1640],
  ["san_diego_inventory_2015-11_early.csv", { ID: "inventoryId" }, 105],
  ["san_diego_inventory_2016-02_renamed_headers.csv", { ID: "inventoryId" }, 101],
  ["san_diego_inventory_2017.csv", { ID: "inventoryId", Description: "datasetName", Link: "publishedUrl" }, 145],
  ["baltimore_open_data_inventory_city_only.xlsx", { modified: "dataLastUpdated" }, 140],
];

/** The rows of one of them; undefined where the file is not at hand. */
export function readDatasets(file: string, answers: Answers): readonly Dataset[] | undefined {
  const cells = readInventory(file);
  if (cells === undefined) return undefined;
  const headers = recogniseHeaders(cells);
  const columns = new Map(certainColumns(headers));
  for (const { header, index } of headers.columns) {
    const field = answers[header];
    if (field !== undefined) columns.set(field, index);
  }
  const noDepartments = { ...context, departments: [] };
  return recogniseRows(cells, 1, columns, noDepartments).rows.map(({ dataset }) => dataset);
}

/** The city's own departments and themes are on its lists, as they are once its inventory has been brought in. */
export function checkerOf(datasets: readonly Dataset[]): (dataset: Dataset) => Checked {
  const names = [...new Set(datasets.map((dataset) => dataset.department.trim()))].filter((name) => name !== "");
  const departments = names.map((name, index) => ({ code: `D${index}`, name, aliases: [] }));
  return createChecker({ ...context, departments, mailDomains: [] });
}
