import Papa from "papaparse";
import { createChecker } from "../../src/inventory/check-dataset";
import { emptyDataset } from "../../src/inventory/dataset";
import type { Dataset, FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import type { Checked, Lists } from "../../src/inventory/finding";
import { context } from "./example-dataset";
import { readShared } from "./shared-data";

/** Which column of a real inventory goes into which field; done by hand here, because nothing recognizes headers yet. */
type Columns = Partial<Record<FieldKey, string>>;

const washington: Columns = {
  inventoryId: "RECORD_ID",
  department: "AGENCY_NAME",
  datasetName: "DATASET_NAME",
  description: "DATASET_SUMMARY",
  theme: "DATASET_CATEGORY",
  dataSteward: "DATA_OWNER",
  keywords: "KEYWORDS",
  format: "DATASET_TYPE",
  updateFrequency: "UPDATE_INTERVAL",
  periodFrom: "EARLIEST_DATE_OF_RECORDS",
  dataLastUpdated: "DATE_LAST_MODIFIED",
  classification: "DATASET_CLASSIFICATION_NAME",
  sensitivityReason: "DATASET_CLASSIFICATION_REASON",
  requestFrequency: "INTEREST",
  publishedUrl: "DATASET_URL",
};

const sanDiego2015: Columns = {
  inventoryId: "ID",
  department: "Department",
  datasetName: "DatasetName",
  description: "Description",
  theme: "Bucket",
  priority: "PriorityLevel",
};

const sanDiego2017: Columns = {
  inventoryId: "ID",
  datasetName: "Description",
  theme: "Category",
  dateAdded: "DateAdded",
  publishedUrl: "Link",
};

const files: ReadonlyArray<readonly [string, Columns, number]> = [
  ["dc_enterprise_dataset_inventory_2018.csv", washington, 1640],
  ["san_diego_inventory_2015-11_early.csv", sanDiego2015, 105],
  [
    "san_diego_inventory_2016-02_renamed_headers.csv",
    { ...sanDiego2015, theme: "Category", dateAdded: "Date Added" },
    101,
  ],
  ["san_diego_inventory_2017.csv", sanDiego2017, 145],
];

function read(file: string, columns: Columns): readonly Dataset[] | undefined {
  const text = readShared(`inventories/${file}`);
  if (text === undefined) return undefined;
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    ...emptyDataset(),
    ...Object.fromEntries(Object.entries(columns).map(([field, header]) => [field, row[header] ?? ""])),
  }));
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

describe.each(files)("%s", (file, columns, rows) => {
  const datasets = read(file, columns);
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

const dc = read("dc_enterprise_dataset_inventory_2018.csv", washington);

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
    expect(unknown("updateFrequency")).toEqual(["Null"]);
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
