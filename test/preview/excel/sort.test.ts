/** Sorting and filtering a table by hand, at its headers. */
import type { CellValue } from "../../../src/xlsx/model";
import { openInExcel } from "../../support/excel";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

const SHEET = "Sheet1";

function open(rows: readonly (readonly CellValue[])[]) {
  const book = plainBook({ [SHEET]: [["Name", "Count"], ...rows] });
  addPlainTable(sheetOf(book), "Roads");
  const { seat } = openInExcel(book);
  const texts = (): string[][] =>
    seat
      .view(SHEET, 1, 0, rows.length, 2)
      .cells.map((line) => line.map((cell) => cell.edit))
      .filter((_, i) => seat.view(SHEET, 1 + i, 0, 1, 1).rowHeights[0] !== 0);
  return { seat, texts };
}

test("numbers come before texts, and blank cells last either way", () => {
  const { seat, texts } = open([
    ["b", 1],
    [null, 2],
    ["A", 3],
    [7, 4],
    [true, 5],
  ]);
  seat.sort(SHEET, 0, 0, "ascending");
  expect(texts().map(([name]) => name)).toEqual(["7", "A", "b", "TRUE", ""]);
  seat.sort(SHEET, 0, 0, "descending");
  expect(texts().map(([name]) => name)).toEqual(["TRUE", "b", "A", "7", ""]);
});

test("rows stay whole, and equal ones in their order; a formula goes on meaning its own row", () => {
  const { seat, texts } = open([
    ["same", "=LEN(A2)"],
    ["a", "=LEN(A3)"],
    ["same", 3],
  ]);
  seat.sort(SHEET, 0, 0, "ascending");
  expect(texts()).toEqual([
    ["a", "=LEN(A2)"],
    ["same", "=LEN(A3)"],
    ["same", "3"],
  ]);
});

test("a filter by one value hides the other rows; sorting leaves those where they are", () => {
  const { seat, texts } = open([
    ["b", 1],
    ["x", 2],
    ["b", 0],
  ]);
  expect(seat.headerMenu(SHEET, 0, 0)).toEqual({ table: "Roads", column: 0, values: ["b", "x"], filtered: false });
  seat.filter(SHEET, 0, 0, "b");
  expect(texts()).toEqual([
    ["b", "1"],
    ["b", "0"],
  ]);
  seat.sort(SHEET, 0, 1, "ascending");
  expect(texts()).toEqual([
    ["b", "0"],
    ["b", "1"],
  ]);
  expect(seat.headerMenu(SHEET, 0, 0)?.filtered).toBe(true);
  seat.filter(SHEET, 0, 0);
  expect(texts()).toEqual([
    ["b", "0"],
    ["x", "2"],
    ["b", "1"],
  ]);
});

test("a protected sheet is not sorted", () => {
  const { seat, texts } = open([
    ["b", 1],
    ["a", 2],
  ]);
  seat.trouble({ kind: "protectedSheet", sheet: SHEET });
  expect(seat.sort(SHEET, 0, 0, "ascending").kind).toBe("locked");
  expect(texts()[0]).toEqual(["b", "1"]);
});

test("nothing happens at a cell that is no header of a table", () => {
  const { seat, texts } = open([
    ["b", 1],
    ["a", 2],
  ]);
  expect(seat.headerMenu(SHEET, 1, 0)).toBeUndefined();
  expect(seat.sort(SHEET, 1, 0, "ascending")).toEqual({ kind: "accepted" });
  expect(texts()[0]).toEqual(["b", "1"]);
});
