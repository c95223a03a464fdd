import fc from "fast-check";
import Papa from "papaparse";
import { createChecker } from "../../../src/inventory/check-dataset";
import { csvLine, csvText } from "../../../src/inventory/csv/csv-text";
import { inventoryCells, inventoryColumns } from "../../../src/inventory/csv/inventory-csv";
import { projectOpenDataCells, projectOpenDataHeaders } from "../../../src/inventory/csv/project-open-data-csv";
import { toDcatUs11 } from "../../../src/inventory/dcat/dcat-us-1-1";
import { headers } from "../../../src/inventory/fields";
import { context, exampleDataset } from "../example-dataset";

test.each([
  ["plain", "plain"],
  ['a "word", and\nmore', '"a ""word"", and\nmore"'],
  ["=1+1", "'=1+1"],
  ["+1 555", "'+1 555"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", '"\'\r=1"'],
  ["'=1", "''=1"],
  ["'quoted'", "'quoted'"],
  ["1-5", "1-5"],
  ["", ""],
])("%j is written as %j", (text, written) => {
  expect(csvText([csvLine([text])], false)).toBe(`${written}\r\n`);
});

test("what is written is read back by another program, and no cell is a formula", () => {
  const cell = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\", ;'x") }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(csvText(rows.map(csvLine), false).slice(0, -2), {
        delimiter: ",",
        newline: "\r\n",
      });
      expect(data.map((row) => row.map((text) => text.replace(/^'(?='*[=+\-@\t\r])/, "")))).toEqual(rows);
      for (const text of data.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test("the mark by which Excel knows UTF-8 stands in front when it is asked for", () => {
  expect(csvText(["año"], true)).toBe("\ufeffaño\r\n");
});

test("the inventory stands under the sheet's headers", () => {
  const row = exampleDataset({ keywords: "potholes; streets" });
  const columns = inventoryColumns("full");
  const second = inventoryCells(columns, row);
  expect(columns.map(({ header }) => header)).toEqual(headers);
  expect(second[headers.indexOf("Keywords")]).toBe("potholes; streets");
  expect(second[headers.indexOf("Dataset Name")]).toBe("Pothole repair requests");
});

test("the public gets the columns that describe the data, and none of what was noted about the row", () => {
  const first = inventoryColumns("public").map(({ header }) => header);
  expect(first).toEqual(expect.arrayContaining(["Inventory ID", "Dataset Name", "Classification", "License"]));
  for (const header of ["Reviewer Note", "POC Reply", "Reviewed By", "Added By", "Last Changed By", "Priority"]) {
    expect(headers).toContain(header);
    expect(first).not.toContain(header);
  }
});

test("the flat form has one line for each dataset of the catalog", () => {
  const { catalog } = toDcatUs11(
    [exampleDataset({ keywords: "potholes; streets", classification: "Not yet determined" })],
    {
      check: createChecker(context),
      departments: [],
      city: "Brightwater",
      leadAnalyst: "",
      leadEmail: "",
      title: "",
      description: "",
    },
    { scope: "full", strict: false },
  );
  const values = catalog.dataset.flatMap(projectOpenDataCells);
  expect(Object.fromEntries(projectOpenDataHeaders.map((name, i) => [name, values[i]]))).toMatchObject({
    accessLevel: "non-public",
    fn: "Street supervisor",
    hasEmail: "streets@city.example.gov",
    identifier: "PW-7K3QX9TB",
    keyword: "potholes, streets",
    publisher: "Public Works",
    title: "Pothole repair requests",
    rights: "Not yet determined",
    accessURL: "",
  });
});
