/** Real input: every line of San Diego's inventory of 2017 becomes a draft. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Dataset } from "../../src/inventory/field";
import { newInventoryId } from "../../src/inventory/inventory-id";
import { addDataset } from "../../src/workbook/add-dataset";
import { readDatasets } from "../../src/workbook/read-datasets";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { openInExcel } from "../support/excel";
import { bodyOf, draft, openMade } from "./inventory-book";

const FILE = join(__dirname, "../../../shared/data/inventories/san_diego_inventory_2017.csv");

function drafts(): readonly Dataset[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(FILE, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return data.map((line) =>
    draft(newInventoryId("PW", random), {
      datasetName: line["Description"] ?? "",
      description: line["Notes"] ?? "",
      publishedUrl: line["Link"] ?? "",
      dataLastUpdated: "",
      quickStartMatch: line["Category"] ?? "",
      division: line["Master_ID"] ?? "",
    }),
  );
}

if (existsSync(FILE)) {
  test("San Diego 2017: 145 drafts are written and read back the same, also from the saved file", async () => {
    const { book } = await openMade();
    const datasets = drafts();
    expect(datasets).toHaveLength(145);
    for (const dataset of datasets) expect((await addDataset(dataset)).dataset).toEqual(dataset);
    expect(bodyOf(book, "Inventory")).toHaveLength(145);
    const ids = datasets.map(({ inventoryId }) => inventoryId);
    expect(await readDatasets(ids)).toEqual(datasets);

    openInExcel(openXlsx(saveXlsx(book)));
    expect(await readDatasets(ids)).toEqual(datasets);
  }, 60_000);
} else {
  test.skip("San Diego 2017: the file is not on this machine", () => {});
}
