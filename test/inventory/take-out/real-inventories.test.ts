/** What cities really wrote goes out as valid DCAT-US, once the answers that their lists lack are given. */
import { passes } from "../../../src/inventory/check-dataset";
import type { Dataset } from "../../../src/inventory/field";
import { exportFile } from "../../../src/inventory/take-out/export-file";
import { brightwater, everything } from "../dcat/brightwater";
import { dcatUs11NonFederal, dcatUs30, type Validate } from "../dcat/schemas";
import { exampleDataset } from "../example-dataset";
import { checkerOf, readDatasets, realInventories } from "../real-datasets";

/** An attached row: it has an ID, and what its list never asked is answered. */
function attached(datasets: readonly Dataset[]): readonly Dataset[] {
  const check = checkerOf(datasets);
  return datasets.map((dataset, i) => {
    const named = { ...dataset, inventoryId: `CITY-${i}`, reviewStatus: "Submitted" };
    const missing = check(named).findings.filter(({ code }) => code === "missing" || code === "notOnList");
    const example = exampleDataset({ sensitivityReason: "State law protects these names." });
    return { ...named, ...Object.fromEntries(missing.map(({ field }) => [field, example[field]])) };
  });
}

const schemas: readonly (readonly ["dcat-us-1.1" | "dcat-us-3.0", Validate | undefined])[] = [
  ["dcat-us-1.1", dcatUs11NonFederal()],
  ["dcat-us-3.0", dcatUs30()],
];

describe.each(realInventories)("%s", (file, answers) => {
  const datasets = readDatasets(file, answers);

  describe.each(schemas)("as %s", (form, validate) => {
    const testIfThere = datasets === undefined || validate === undefined ? test.skip : test;

    testIfThere("every row that passes goes out, and the whole is valid", () => {
      const rows = attached(datasets ?? []);
      const check = checkerOf(rows);
      const checked = rows.map((dataset) => ({ dataset, checked: check(dataset) }));
      const out = exportFile(form, checked, brightwater, everything);
      const catalog = JSON.parse(out.file.text) as { dataset: unknown[] };
      expect(validate?.(catalog)).toBe("");
      expect(catalog.dataset).toHaveLength(checked.filter((row) => passes(row.checked)).length);
      expect(catalog.dataset.length).toBeGreaterThan(rows.length / 3);
      expect(catalog.dataset.length + out.leftOut.filter(({ what }) => what === "row").length).toBe(rows.length);
    });
  });
});
