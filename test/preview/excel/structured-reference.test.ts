import { evaluateFormula } from "../../../preview/excel/formula/evaluate";
import { resolveReference } from "../../../preview/excel/references";
import { areaAddress } from "../../../src/xlsx/address";
import type { CellValue, Xlsx } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

function sales(): Xlsx {
  const book = plainBook({
    Data: [
      ["Place", "Qty", "Unit price (€)", "a]b#c'd", "Two\nlines"],
      ["Oslo", 2, 1.5, 1, 5],
      ["Bergen", 3, 2, 2, 6],
      ["Total", 5, null, null, null],
    ],
    "Other sheet": [["x"]],
  });
  addPlainTable(sheetOf(book), "Sales", true);
  book.names.push({ name: "Places", refersTo: "Sales[Place]" });
  return book;
}

function areaOf(text: string): string | undefined {
  const place = resolveReference(sales(), sheetOf(sales()), text);
  return place && `${place.sheet.name}!${areaAddress(place.area)}`;
}

describe("resolveReference", () => {
  test.each([
    ["A1:B2", "Data!A1:B2"],
    ["=$B$2", "Data!B2"],
    ["'Other sheet'!A1:A3", "Other sheet!A1:A3"],
    ["other sheet!A1", undefined],
    ["Places", "Data!A2:A3"],
    ["places", "Data!A2:A3"],
    ["Sales", "Data!A2:E3"],
    ["Sales[Qty]", "Data!B2:B3"],
    ["sales[QTY]", "Data!B2:B3"],
    ["Sales[Unit price (€)]", "Data!C2:C3"],
    ["Sales[a']b'#c''d]", "Data!D2:D3"],
    ["Sales[Two\nlines]", "Data!E2:E3"],
    ["Sales[#Headers]", "Data!A1:E1"],
    ["Sales[#All]", "Data!A1:E4"],
    ["Sales[#Totals]", "Data!A4:E4"],
    ["Sales[[#Headers],[Qty]]", "Data!B1"],
    ["Sales[[#All],[Qty]:[Unit price (€)]]", "Data!B1:C4"],
    ["Sales[[#Data],[#Totals],[Qty]]", "Data!B2:B4"],
    ["Sales[[Place]:[Qty]]", "Data!A2:B3"],
    ["Sales[]", "Data!A2:E3"],
    ['INDIRECT("Sales[Place]")', "Data!A2:A3"],
    ["Sales[Nothing]", undefined],
    ["Nowhere[Qty]", undefined],
    ["1+1", undefined],
    ["", undefined],
  ])("%j is %j", (text, expected) => {
    expect(areaOf(text)).toBe(expected);
  });
});

describe("a formula in the table's own row", () => {
  test.each<[string, number, CellValue]>([
    ["[@Qty]*2", 1, 4],
    ["Sales[@Qty]*[@[Unit price (€)]]", 2, 6],
    ["Sales[[#This Row],[Qty]]", 2, 3],
    ["SUM(Sales[@[Qty]:[Unit price (€)]])", 1, 3.5],
    ["[@Qty]", 0, { error: "#VALUE!" }],
    ["Sales[@Nothing]", 1, { error: "#REF!" }],
  ])("%s in row %d", (formula, row, value) => {
    const book = sales();
    expect(evaluateFormula(formula, { book, sheet: sheetOf(book), row, column: 3 })).toEqual(value);
  });

  test("without a name it means the table around the cell", () => {
    const book = sales();
    expect(evaluateFormula("[@Qty]", { book, sheet: sheetOf(book), row: 1, column: 20 })).toEqual({ error: "#REF!" });
  });
});
