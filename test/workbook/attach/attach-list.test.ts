import { headers } from "../../../src/inventory/fields";
import { openInventory } from "../../../src/workbook/open-inventory";
import { columnOf, tableOf } from "../inventory-book";
import { attach, openWithList } from "./list-book";

const list = [
  ["City of Brightwater", "", "", "", ""],
  ["", "", "", "", ""],
  ["Agency", "Dataset Name", "Classification", "Station", "Updated"],
  ["Public Works", "Potholes", "Open", "4", "Yearly"],
  ["Fire", "Hydrants", "Public", "", "Daily"],
];

test("a range below a title becomes the Inventory table at its place", async () => {
  const { book } = openWithList(list);
  await attach({ Updated: "updateFrequency" });
  const { table, sheet } = tableOf(book, "Inventory");
  expect(sheet.name).toBe("Sheet1");
  expect(table.range).toBe("A3:AN5");
  const names = table.columns.map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual(["Department", "Dataset Name", "Classification", "Station", "Update Frequency"]);
  expect([...names].sort()).toEqual([...headers, "Station"].sort());
  expect(columnOf(book, "Inventory", "Classification")).toEqual(["Public", "Public"]);
  expect(columnOf(book, "Inventory", "Inventory ID")).toEqual([
    expect.stringMatching(/^PW-/),
    expect.stringMatching(/^FIR-/),
  ]);
  const opened = await openInventory();
  if (opened.kind !== "inventory") throw new Error(opened.kind);
  expect(opened.inventory.datasets.map(({ datasetName }) => datasetName)).toEqual(["Potholes", "Hydrants"]);
  expect(opened.inventory.departments.map(({ code }) => code)).toEqual(["PW", "FIR"]);
});
