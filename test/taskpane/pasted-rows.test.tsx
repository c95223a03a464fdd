/** Forty rows of a real inventory, pasted into the sheet by hand: found, said in sentences, and mended from the pane. */
import { screen, waitFor, within } from "@testing-library/react";
import Papa from "papaparse";
import { fields } from "../../src/inventory/fields";
import type { FieldKey } from "../../src/inventory/field";
import { changeDepartment } from "../../src/workbook/change-department";
import { columnOf } from "../workbook/inventory-book";
import { readShared } from "../inventory/shared-data";
import { heading, publicWorks, renderPane, row } from "../support/render-pane";

/** Which column of Washington DC's inventory a person pastes into which of ours. Its IDs are left out. */
const columns: Partial<Record<FieldKey, string>> = {
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

const agency = "District Department of Transportation";

function fortyRows(): string[][] | undefined {
  const text = readShared("inventories/dc_enterprise_dataset_inventory_2018.csv");
  if (text === undefined) return undefined;
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), { header: true });
  return data
    .filter((line) => line.AGENCY_NAME === agency)
    .slice(0, 40)
    .map((line) => fields.map(({ key }) => line[columns[key] ?? ""] ?? ""));
}

const rows = fortyRows();
const whenThere = rows === undefined ? test.skip : test;

whenThere("each row is found, each problem said, and one after the other mended", async () => {
  const { book, seat, user } = await renderPane({
    profile: publicWorks,
    prepare: () => changeDepartment("PW", { aliases: agency }),
  });
  await heading("Public Works");
  // The first goes into the blank row of the table, the others right below it.
  const [first = [], ...others] = rows ?? [];
  seat.paste("Inventory", 4, 0, [first]);
  seat.paste("Inventory", 5, 0, others);
  await user.click(await row(/^Your datasets 40 datasets/));
  const missing = await screen.findByRole("region", { name: "40 rows have no Inventory ID" });
  await user.click(within(missing).getByRole("button", { name: "Give all 40 an ID" }));
  await screen.findByText("40 rows have an Inventory ID now.");
  const ids = columnOf(book, "Inventory", "Inventory ID");
  expect(new Set(ids).size).toBe(40);
  expect(ids.filter((id) => typeof id !== "string" || !/^PW-[A-Z0-9]{8}$/.test(id))).toEqual([]);

  await waitFor(() => expect(screen.getAllByRole("button", { name: /to (answer|put right)$/ })).toHaveLength(40));
  await user.click(screen.getByRole("button", { name: "Back to Checklist" }));
  await user.click(await row(/^Check and send Not sent/));
  const left = await screen.findByRole("region", { name: "40 datasets need something first" });
  const lines = within(left).getAllByRole("button");
  expect(lines).toHaveLength(40);
  for (const line of lines) expect(line.textContent).toMatch(/[a-z]/);

  // The first of them, from the list of problems to its field and back, until nothing is left in it.
  const name = rows?.[0]?.[fields.findIndex(({ key }) => key === "datasetName")] ?? "";
  await user.click(lines[0] as HTMLElement);
  await heading(name);
  const alert = await screen.findByRole("alert");
  const problems = within(alert).getAllByRole("link");
  expect(problems.length).toBeGreaterThan(2);
  await user.type(screen.getByLabelText(/^Steward email/), "data@brightwater.example");
  await user.type(screen.getByLabelText(/^Source system/), "Not sure");
  await user.click(screen.getByRole("radio", { name: "Unknown" }));
  await user.selectOptions(screen.getByLabelText(/^Publication status/), "Not published");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("region", { name: "39 datasets need something first" });
  expect(columnOf(book, "Inventory", "Review Status")[0]).toBe("Ready");
  expect(columnOf(book, "Inventory", "Department")[0]).toBe("Public Works");
});
