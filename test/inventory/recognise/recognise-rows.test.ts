import { departmentsFromColumn } from "../../../src/inventory/recognise/departments-from-column";
import { recogniseHeaders } from "../../../src/inventory/recognise/recognise-headers";
import { withSemicolons } from "../../../src/inventory/recognise/recognise-lists";
import { certainColumns, recogniseRows } from "../../../src/inventory/recognise/recognise-rows";
import { context } from "../example-dataset";

function read(cells: readonly (readonly string[])[]) {
  const headers = recogniseHeaders(cells);
  return recogniseRows(cells, Math.max(...headers.headerRows) + 1, certainColumns(headers), context);
}

test("what is certain becomes the inventory's, everything else comes as it stands", () => {
  const { rows, values } = read([
    ["City inventory"],
    ["Agency", "Dataset Name", "Classification", "Update Interval", "Tags", "Station"],
    ["dpw", " Potholes ", "Open", "Yearly", "roads, repairs", "4"],
    ["", "", "", "", ""],
    ["Library", "Loans", "Level 1", "Null", "books", ""],
  ]);
  expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(rows.map(({ dataset }) => dataset)).toMatchObject([
    {
      department: "Public Works",
      datasetName: " Potholes ",
      classification: "Public",
      updateFrequency: "Annually",
      keywords: "roads; repairs",
      inventoryId: "",
    },
    { department: "Library", datasetName: "Loans", classification: "Level 1", updateFrequency: "", keywords: "books" },
  ]);
  expect(values.get("classification")).toEqual([
    { value: "Open", rows: [0], match: { kind: "known", to: "Public" } },
    { value: "Level 1", rows: [1], match: { kind: "ask", candidates: ["Public", "Internal"] } },
  ]);
  expect(values.has("datasetName")).toBe(false);
});

test("a row whose only value is in a column of the department's own is a row", () => {
  expect(
    read([
      ["Department", "Dataset Name", "Station"],
      ["", "", "4"],
    ]).rows,
  ).toHaveLength(1);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["commas", ["roads, repairs", "books"], ["roads; repairs", "books"]],
  [
    "semicolons, so that a comma is part of a word",
    ["Parks, recreation; trees", "a; b"],
    ["Parks, recreation; trees", "a; b"],
  ],
  ["mostly commas", ["a, b", "c, d", "e; f, g"], ["a; b", "c; d", "e; f, g"]],
  ["lists of a program", [`['Housing, new', "Mayor's office"]`, "[]"], ["Housing, new; Mayor's office", ""]],
  ["brackets that are no list", ["[draft] roads"], ["[draft] roads"]],
])("a column with %s", (_, cells, expected) => {
  expect(withSemicolons(cells).map((cell) => cell.replace(/; +/g, "; "))).toEqual(expected);
});

test("departments of a column, each once and with a code of its own", () => {
  expect(departmentsFromColumn(["Public Works", "PUBLIC  WORKS", "Police", "", "N/A", "Public Welfare"])).toEqual([
    { code: "PW", name: "Public Works", aliases: [] },
    { code: "POL", name: "Police", aliases: [] },
    { code: "PUW", name: "Public Welfare", aliases: [] },
  ]);
});
