import type { Dataset, FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import type { Lists } from "../../src/inventory/finding";
import { context } from "./example-dataset";
import { checkerOf, readDatasets, realInventories } from "./real-datasets";

const checkAll = (datasets: readonly Dataset[]) => datasets.map(checkerOf(datasets));

function choices(lists: Lists, field: (typeof fields)[number]): readonly string[] | undefined {
  const from = field.choicesFrom;
  if (from === undefined || from === "departments" || from === "departmentCodes" || from === "prompts")
    return undefined;
  return lists[from];
}

describe.each(realInventories)("%s", (file, answers, rows) => {
  const datasets = readDatasets(file, answers);
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

const dc = readDatasets("dc_enterprise_dataset_inventory_2018.csv", { DATE_LAST_MODIFIED: "dataLastUpdated" });

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
