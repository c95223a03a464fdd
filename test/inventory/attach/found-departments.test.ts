import { alikeDepartments, foundDepartments } from "../../../src/inventory/attach/found-departments";

const known = [{ code: "PW", name: "Public Works", aliases: ["DPW"] }];
const pairs = (...names: readonly string[]) =>
  alikeDepartments(foundDepartments(names, [], known), known).map(({ one, other }) => `${one} = ${other}`);

test("each name once, in the spelling of most rows; known departments and stand-ins are left out", () => {
  const names = ["Fire", "fire", "Fire ", "dpw", "Public works", "N/A", "", "Library", "Fire"];
  expect(foundDepartments(names, [], known)).toEqual([
    { name: "Fire", rows: 4, code: "FIR", codeInList: "" },
    { name: "Library", rows: 1, code: "LIB", codeInList: "" },
  ]);
});

test("codes come from the list where it has some, and no two are alike", () => {
  const names = ["Public Library", "Public Library", "Schools", "Old Schools", "Works"];
  const codes = ["DCPL", "", "DCPS", "DCPS", "PW"];
  expect(foundDepartments(names, codes, known).map(({ code, codeInList }) => [code, codeInList])).toEqual([
    ["DCPL", "DCPL"],
    ["DCPS", "DCPS"],
    ["OS", "DCPS"],
    ["WOR", "PW"],
  ]);
});

test.each([
  ["the same telling words", ["Department of Finance", "Finance"], ["Department of Finance = Finance"]],
  ["a typing error", ["Transportation", "Transpotation"], ["Transportation = Transpotation"]],
  ["initials", ["Parks and Recreation Department", "PRD"], ["Parks and Recreation Department = PRD"]],
  ["one that the workbook knows", ["Public Works Department"], ["Public Works = Public Works Department"]],
  ["two that share a word", ["Fire Prevention", "Fire Rescue", "Police"], []],
])("asked whether they are one: %s", (_name, names, expected) => {
  expect(pairs(...names)).toEqual(expected);
});

test("asked whether they are one: two names with one short form in the list", () => {
  const found = foundDepartments(["Mayor", "Executive Office"], ["EOM", "EOM"], []);
  expect(alikeDepartments(found, [])).toEqual([{ one: "Mayor", other: "Executive Office" }]);
});
