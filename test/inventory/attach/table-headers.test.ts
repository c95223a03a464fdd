import fc from "fast-check";
import { type ListColumn, tableHeaders } from "../../../src/inventory/attach/table-headers";
import { fields, headers } from "../../../src/inventory/fields";

const nameless = (index: number) => `Column ${index + 1}`;
const plain = (cell: string): ListColumn => ({ cell, header: cell });

test.each<[string, readonly ListColumn[], readonly string[]]>([
  ["a field gets the header of Appendix A", [{ ...plain("AGENCY_NAME"), field: "department" }], ["Department"]],
  ["every other column keeps its own", [plain("Station"), plain("Old No.")], ["Station", "Old No."]],
  ["one without a header gets a name", [plain("Station"), plain("")], ["Station", "Column 2"]],
  ["repeated headers get numbers", [plain("Notes"), plain("notes"), plain("Notes")], ["Notes", "notes 2", "Notes 3"]],
  ["a header that Appendix A needs for another column gets a number", [plain("Priority")], ["Priority 2"]],
  ["line breaks and spaces do not make two headers", [plain("Data\nSteward")], ["Data\nSteward 2"]],
  [
    "a header under a heading is told with it",
    [{ cell: "Phone", header: "Contact: Phone" }, plain("Phone")],
    ["Contact: Phone", "Phone"],
  ],
  [
    "a number that is in the sheet already is not given again",
    [plain("A"), plain("A 2"), plain("A")],
    ["A", "A 2", "A 3"],
  ],
])("%s", (_name, columns, expected) => {
  expect(tableHeaders(columns, nameless)).toEqual(expected);
});

test("whatever the columns say: all headers are filled and no two are alike, those still to be added included", () => {
  const text = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...headers, "Notes", "NOTES", " ", "A\n 2", ""));
  const column = fc.record({
    cell: text,
    field: fc.option(fc.constantFrom(...fields.map(({ key }) => key)), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(column, { selector: ({ field }) => field ?? {}, maxLength: 12 }), (columns) => {
      const found = tableHeaders(
        columns.map(({ cell, field }) => ({ cell, header: cell.replace(/\s+/g, " ").trim(), field })),
        nameless,
      );
      const missing = fields.filter(({ key }) => columns.every(({ field }) => field !== key));
      const all = [...found, ...missing.map(({ header }) => header)];
      const told = all.map((header) => header.replace(/\s+/g, " ").trim().toLowerCase());
      expect(told.every((header) => header !== "")).toBe(true);
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});
