import { createChecker } from "../../src/inventory/check-dataset";
import type { Dataset, FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import type { Checked, Lists } from "../../src/inventory/finding";
import { recogniseHeaders } from "../../src/inventory/recognise/recognise-headers";
import { certainColumns, recogniseRows } from "../../src/inventory/recognise/recognise-rows";
import { context } from "./example-dataset";
import { readInventory } from "./recognise/sheets";

/** What a person answers about the columns that are asked, by their headers. */
type Answers = Readonly<Record<string, FieldKey>>;

const files: ReadonlyArray<readonly [file: string, answers: Answers, rows: number]> = [
  ["dc_enterprise_dataset_inventory_2018.csv", { DATE_LAST_MODIFIED: "dataLastUpdated" }, 1640],
  ["san_diego_inventory_2015-11_early.csv", { ID: "inventoryId" }, 105],
  ["san_diego_inventory_2016-02_renamed_headers.csv", { ID: "inventoryId" }, 101],
  ["san_diego_inventory_2017.csv", { ID: "inventoryId", Description: "datasetName", Link: "publishedUrl" }, 145],
  ["baltimore_open_data_inventory_city_only.xlsx", { modified: "dataLastUpdated" }, 140],
];

function read(file: string, answers: Answers): readonly Dataset[] | undefined {
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
function checkAll(datasets: readonly Dataset[]): readonly Checked[] {
  const names = [...new Set(datasets.map((dataset) => dataset.department.trim()))].filter((name) => name !== "");
  const departments = names.map((name, index) => ({ code: `D${index}`, name, aliases: [] }));
  return datasets.map(createChecker({ ...context, departments, mailDomains: [] }));
}

function choices(lists: Lists, field: (typeof fields)[number]): readonly string[] | undefined {
  const from = field.choicesFrom;
  if (from === undefined || from === "departments" || from === "departmentCodes" || from === "prompts")
    return undefined;
  return lists[from];
}

describe.each(files)("%s", (file, answers, rows) => {
  const datasets = read(file, answers);
  const testIfThere = datasets === undefined ? test.skip : test;

  testIfThere("every value is recognized, repaired or reported", () => {
    const checked = checkAll(datasets ?? []);
    expect(checked).toHaveLength(rows);
    for (const { dataset, findings, repairs } of checked) {
      for (const field of fields) {
        const allowed = choices(context.lists, field);
        const value = dataset[field.key];
        const reported = findings.some((finding) => finding.field === field.key);
        if (allowed !== undefined && value !== "" && !reported) expect(allowed).toContain(value);
        if (value !== value.trim()) throw new Error(`${field.key} keeps spaces: ${JSON.stringify(value)}`);
      }
      for (const { before, after } of repairs) expect(after).not.toBe(before);
    }
  });
});

const dc = read("dc_enterprise_dataset_inventory_2018.csv", { DATE_LAST_MODIFIED: "dataLastUpdated" });

(dc === undefined ? test.skip : test)(
  "Washington: what could mean two things is asked, everything else is known",
  () => {
    const checked = checkAll(dc ?? []);
    const unknown = (field: FieldKey) => {
      const values = checked.flatMap(({ dataset, findings }) =>
        findings.some((finding) => finding.field === field && finding.code === "notOnList") ? [dataset[field]] : [],
      );
      return [...new Set(values)].sort();
    };
    expect(unknown("updateFrequency")).toEqual([]);
    expect(unknown("requestFrequency")).toEqual([]);
    expect(unknown("classification")).toEqual(["Confidential"]);
    expect(unknown("format")).toEqual(["Chart", "List"]);
    expect(checked.some(({ findings }) => findings.some(({ code }) => code === "unknownDepartment"))).toBe(false);
  },
);

(dc === undefined ? test.skip : test)("Washington: links that lead nowhere are found", () => {
  const left = checkAll(dc ?? []).flatMap(({ dataset, findings }) =>
    findings.some(({ field, code }) => field === "publishedUrl" && code !== "missing") ? [dataset.publishedUrl] : [],
  );
  expect(left).toEqual(expect.arrayContaining(["Internal", "Mainframe", "system7", "Unknown", "contact@example.gov"]));
  for (const link of left) expect(link).not.toMatch(/^n\/?a$/i);
});
