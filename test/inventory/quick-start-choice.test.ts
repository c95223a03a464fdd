import { quickStart } from "../../src/inventory/quick-start";
import { entryFinder, likelyCategories, rowFromEntry } from "../../src/inventory/quick-start-choice";
import { defaultLists } from "../../src/inventory/vocabularies";

const categories = new Set(quickStart.map(({ category }) => category));

test.each([
  ["Public Works", "Transportation"],
  ["Police", "Public Safety"],
  ["Department of Finance", "Fiscal"],
  ["Planning and Zoning", "Properties"],
  ["City Clerk", "Elections"],
  ["Parks and Recreation", "Environment"],
  ["Human Resources", "Operations"],
])("%s is likely to have something of %s", (department, category) => {
  expect(likelyCategories(department)[0]).toBe(category);
  expect(likelyCategories(department).every((each) => categories.has(each))).toBe(true);
});

test("a name that tells nothing makes nothing likely", () => {
  expect(likelyCategories("Bureau of Things")).toEqual([]);
});

const entry = (category: string, dataset: string) => ({ category, dataset, whatItCovers: "" });

test("finds the row that answers an entry, by its match or by its theme and name", () => {
  const rows = [
    { datasetName: "Street centerlines", theme: "Transportation", quickStartMatch: "Transportation: Street Networks" },
    { datasetName: "parking", theme: "Transportation", quickStartMatch: "" },
    { datasetName: "Inspections", theme: "Business", quickStartMatch: "" },
  ];
  const find = entryFinder(rows);
  expect(find(entry("Transportation", "Street Networks"))).toBe(rows[0]);
  expect(find(entry("Transportation", "Parking"))).toBe(rows[1]);
  expect(find(entry("Properties", "Inspections"))).toBeUndefined();
});

test("a new row has the entry's name and theme; a name that repeats says its category", () => {
  const begin = (category: string, dataset: string) =>
    rowFromEntry(entry(category, dataset), quickStart, defaultLists.theme);
  expect(begin("Transportation", "Parking")).toEqual({
    datasetName: "Parking",
    theme: "Transportation",
    quickStartMatch: "Transportation: Parking",
  });
  expect(begin("Properties", "Inspections").datasetName).toBe("Inspections (Properties)");
  expect(begin("Animals", "Dog licenses").theme).toBe("");
});
