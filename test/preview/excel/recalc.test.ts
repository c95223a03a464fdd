import { evaluate, recalculate } from "../../../preview/excel/recalc";
import type { CellValue, Xlsx } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

function valueOf(book: Xlsx, row: number, column: number, sheet = 0): CellValue | undefined {
  return sheetOf(book, sheet).rows[row]?.[column]?.value;
}

describe("recalculate", () => {
  test("follows formulas through other sheets, in whatever order they stand", () => {
    const book = plainBook({ First: [["=Second!A1*2", "=A1+1"]], Second: [["=B1+1", 4]] });
    recalculate(book);
    expect([valueOf(book, 0, 0), valueOf(book, 0, 1), valueOf(book, 0, 0, 1)]).toEqual([10, 11, 5]);
  });

  test("a cell whose result stays the same stays the same object", () => {
    const book = plainBook({ First: [[1, "=A1*2", "=A1*0"]] });
    recalculate(book);
    const before = sheetOf(book).rows[0]?.slice();
    const row = sheetOf(book).rows[0];
    if (row) row[0] = { value: 2, style: 0 };
    recalculate(book);
    const after = sheetOf(book).rows[0];
    expect(after?.[1]).toEqual({ value: 4, formula: "A1*2", style: 0 });
    expect(after?.[1]).not.toBe(before?.[1]);
    expect(after?.[2]).toBe(before?.[2]);
  });

  test("an error that stays the same is no change", () => {
    const book = plainBook({ First: [["=1/0"]] });
    recalculate(book);
    const before = sheetOf(book).rows[0]?.[0];
    recalculate(book);
    expect(before?.value).toEqual({ error: "#DIV/0!" });
    expect(sheetOf(book).rows[0]?.[0]).toBe(before);
  });

  test("formulas that depend on each other end", () => {
    const book = plainBook({ First: [["=B1+1", "=A1+1"]] });
    recalculate(book);
    expect(typeof valueOf(book, 0, 0)).toBe("number");
  });

  test("a long chain that runs upwards is followed to its end", () => {
    const length = 3_000;
    const rows = Array.from({ length }, (_, row) => [row === length - 1 ? 1 : `=A${row + 2}+1`]);
    const book = plainBook({ First: rows });
    recalculate(book);
    expect(valueOf(book, 0, 0)).toBe(length);
  });

  test("a ring of formulas ends, however long it is", () => {
    const length = 1_000;
    const book = plainBook({ First: Array.from({ length }, (_, row) => [`=A${((row + 1) % length) + 1}+1`]) });
    recalculate(book);
    expect(valueOf(book, 0, 0)).toBe(length);
  });

  test("fact 2.1: what is no formula shows #NAME?", () => {
    const book = plainBook({ First: [["=5 apples"]] });
    recalculate(book);
    expect(valueOf(book, 0, 0)).toEqual({ error: "#NAME?" });
  });

  test("a table's formulas see the row that was added to it", () => {
    const book = plainBook({ Data: [["Qty"], [1], [2]], Sum: [["=SUM(Things[Qty])"]] });
    const table = addPlainTable(sheetOf(book), "Things");
    recalculate(book);
    expect(valueOf(book, 0, 0, 1)).toBe(3);
    sheetOf(book).rows.push([{ value: 10, style: 0 }]);
    table.range = "A1:A4";
    recalculate(book);
    expect(valueOf(book, 0, 0, 1)).toBe(13);
  });
});

test("evaluate works out a formula as if it stood in the cell, and changes nothing", () => {
  const book = plainBook({ First: [[5, null]] });
  expect(evaluate(book, sheetOf(book), 0, 1, "A1+ROW()")).toBe(6);
  expect(valueOf(book, 0, 1)).toBeUndefined();
});
