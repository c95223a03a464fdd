import Papa from "papaparse";
import { emptyDataset } from "../../../src/inventory/dataset";
import { findDuplicates } from "../../../src/inventory/duplicates/find-duplicates";
import type { Dataset, FieldKey } from "../../../src/inventory/field";
import { readShared } from "../shared-data";
import { type LabeledPairs, sanDiego, washington } from "./labeled-pairs";

/** Rows of a real inventory; the place of each, counted from 0, is its ID. */
function read(file: string, columns: Partial<Record<FieldKey, string>>): readonly Dataset[] | undefined {
  const text = readShared(`inventories/${file}`);
  if (text === undefined) return undefined;
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row, i) => ({
    ...emptyDataset(),
    ...Object.fromEntries(Object.entries(columns).map(([field, header]) => [field, row[header] ?? ""])),
    inventoryId: String(i),
  }));
}

const cities = [
  {
    city: "Washington",
    labels: washington,
    rows: read("dc_enterprise_dataset_inventory_2018.csv", {
      department: "AGENCY_ACRONYM",
      datasetName: "DATASET_NAME",
      description: "DATASET_SUMMARY",
      dataSteward: "DATA_OWNER",
      publishedUrl: "DATASET_URL",
    }),
  },
  {
    city: "San Diego",
    labels: sanDiego,
    rows: read("san_diego_inventory_2015-11_early.csv", {
      department: "Department",
      datasetName: "DatasetName",
      description: "Description",
    }),
  },
];

type Counts = { right: number; wrong: number; missed: number };

/** A pair that is found and not labeled the same counts as wrong, labeled or not. */
function count(rows: readonly Dataset[], { same, different }: LabeledPairs): Counts & { unlabeled: string[] } {
  const labels = new Map([
    ...different.map((pair) => [pair.join(), false] as const),
    ...same.map((pair) => [pair.join(), true] as const),
  ]);
  const found = findDuplicates(rows)
    .filter(({ sure }) => sure !== "possible")
    .map(({ one, other }) => `${one.inventoryId},${other.inventoryId}`);
  const right = found.filter((pair) => labels.get(pair) === true).length;
  const unlabeled = found.filter((pair) => !labels.has(pair));
  return { right, wrong: found.length - right, missed: same.length - right, unlabeled };
}

const isThere = cities.every(({ rows }) => rows !== undefined);

(isThere ? test : test.skip)(
  "certain and likely pairs of real inventories are mostly right, and few are missed",
  () => {
    const total: Counts = { right: 0, wrong: 0, missed: 0 };
    for (const { city, labels, rows = [] } of cities) {
      const { unlabeled, ...counts } = count(rows, labels);
      expect(unlabeled).toEqual([]);
      report(city, counts);
      total.right += counts.right;
      total.wrong += counts.wrong;
      total.missed += counts.missed;
    }
    const { precision, recall } = report("Both", total);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  },
);

function report(city: string, { right, wrong, missed }: Counts): { precision: number; recall: number } {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  process.stdout.write(
    `${city}: precision ${precision.toFixed(3)} (${right} of ${right + wrong}), recall ${recall.toFixed(3)} (${right} of ${right + missed})\n`,
  );
  return { precision, recall };
}
