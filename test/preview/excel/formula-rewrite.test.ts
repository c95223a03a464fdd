import {
  loseColumnInFormula,
  loseTableInFormula,
  renameColumnInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  shiftFormula,
} from "../../../preview/excel/formula-rewrite";

/** A row is inserted above row 3 of Data. */
const inserted = { sheet: "Data", axis: "rows", at: 2, count: 1, first: 0, last: 16_383 } as const;

test.each([
  ["A1+A3", "A1+A4"],
  ["SUM($A$2:A3) * 2", "SUM($A$2:A4) * 2"],
  ["Data!A3&Lists!A3&'Data'!3:4", "Data!A4&Lists!A3&'Data'!4:5"],
  ['"A3"&Inventory[A3]&LOG10(A2)', '"A3"&Inventory[A3]&LOG10(A2)'],
  ["COUNTA(A:A)", "COUNTA(A:A)"],
  ['A3&"left open', 'A3&"left open'],
])("inserting a row: %s", (formula, after) => {
  expect(shiftFormula(formula, "Data", inserted)).toBe(after);
});

test("deleting the row that a formula means", () => {
  expect(shiftFormula("Data!A3+A4", "Data", { ...inserted, count: -1 })).toBe("Data!#REF!+A3");
});

test.each([
  ["Data!A1+'data'!Name", "'New data'!A1+'New data'!Name"],
  ["Data!#REF!+Other!A1", "'New data'!#REF!+Other!A1"],
  ['"Data!A1"&Data', '"Data!A1"&Data'],
])("renaming a sheet: %s", (formula, after) => {
  expect(renameSheetInFormula(formula, "Data", "New data")).toBe(after);
});

test.each([
  ["ROWS(Things[Qty])+things[[#All],[Qty]:[Kind]]", "ROWS(Stock[Qty])+Stock[[#All],[Qty]:[Kind]]"],
  ["MyThings[Qty]&\"Things[Qty]\"&'Things'!A1", "MyThings[Qty]&\"Things[Qty]\"&'Things'!A1"],
])("renaming a table: %s", (formula, after) => {
  expect(renameTableInFormula(formula, "Things", "Stock")).toBe(after);
});

test.each([
  ["SUM(Things[Qty])+Things[@Qty]", "SUM(Things[How many])+Things[@[How many]]"],
  ["Things[[#Headers],[qty]:[Kind]]+Other[Qty]", "Things[[#Headers],[How many]:[Kind]]+Other[Qty]"],
])("renaming a column: %s", (formula, after) => {
  expect(renameColumnInFormula(formula, "Things", "Qty", "How many")).toBe(after);
});

test.each([
  ["ROWS(Things[Qty])+Other[Qty]", "ROWS(#REF!)+Other[Qty]"],
  ['COUNTIFS(things[[#All],[Qty]:[Kind]],"Things[Qty]")', 'COUNTIFS(#REF!,"Things[Qty]")'],
])("a table that is gone: %s", (formula, after) => {
  expect(loseTableInFormula(formula, "Things")).toBe(after);
});

test.each([
  ["SUM(Things[Qty])+Things[Kind]", "SUM(Things[#REF!])+Things[Kind]"],
  ["Things[[#All],[qty]]+Other[Qty]", "Things[[#All],[#REF!]]+Other[Qty]"],
])("a column of a table that is gone: %s", (formula, after) => {
  expect(loseColumnInFormula(formula, "Things", "Qty")).toBe(after);
});
