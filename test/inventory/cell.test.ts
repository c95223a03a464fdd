import fc from "fast-check";
import { cellFromText, type CellData, numberFormat, textFromCell } from "../../src/inventory/cell";
import type { ColumnType } from "../../src/inventory/field";

const types = [
  "text",
  "longText",
  "list",
  "multiList",
  "date",
  "dateTime",
  "email",
  "url",
  "yesNoUnknown",
  "yesNo",
  "number",
] as const satisfies readonly ColumnType[];

test.each<[ColumnType, string, CellData]>([
  ["text", "007", "007"],
  ["text", "7", "7"],
  ["text", "2026-11-23", "2026-11-23"],
  ["date", "2026-11-23", 46_349],
  ["date", "soon", "soon"],
  ["date", "", ""],
  ["dateTime", "2026-11-23T12:00", 46_349.5],
  ["number", "7", 7],
  ["number", "007", "007"],
  ["number", "", ""],
  ["number", "Infinity", "Infinity"],
])("a %s column holds %j as %j", (type, text, value) => {
  expect(cellFromText(type, text)).toBe(value);
});

test.each<[ColumnType, CellData, string]>([
  ["text", 7, "7"],
  ["text", "007", "007"],
  ["text", true, "TRUE"],
  ["multiList", 311, "311"],
  ["list", 1, "1"],
  ["yesNo", true, "Yes"],
  ["yesNoUnknown", false, "No"],
  ["date", 46_349, "2026-11-23"],
  ["date", 46_349.75, "2026-11-23"],
  ["date", -3, "-3"],
  ["date", "soon", "soon"],
  ["dateTime", 46_349.5, "2026-11-23T12:00"],
  ["dateTime", 0.1, "0.1"],
])("a %s cell with %j reads %j", (type, value, text) => {
  expect(textFromCell(type, value)).toBe(text);
});

test("any text goes into a cell of any type and comes back the same", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("7", "007", "1E5", "-0", "2026-11-23", "2026-02-30", "2026-11-23T09:30", "TRUE"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...types), texts, (type, text) => {
      expect(textFromCell(type, cellFromText(type, text))).toBe(text);
    }),
  );
});

test("only dates and numbers have a format of their own", () => {
  expect(types.filter((type) => numberFormat(type) !== "@")).toEqual(["date", "dateTime", "number"]);
  expect([numberFormat("date"), numberFormat("dateTime")]).toEqual(["yyyy-mm-dd", "yyyy-mm-dd hh:mm"]);
});
