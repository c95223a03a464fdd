/** Which formulas a change makes old. */
import { FormulaGraph } from "../../../preview/excel/recalculation/formula-graph";
import type { Xlsx } from "../../../src/xlsx/model";
import { cellAddress, parseArea } from "../../../src/xlsx/address";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

/** A table at A1:B3 of Data, formulas on Sum, a list. */
function workbook(): Xlsx {
  const book = plainBook({
    Data: [
      ["Kind", "Qty"],
      ["road", 1],
      ["tree", 2],
    ],
    Sum: [["=SUM(Things[Qty])", "=A1*2", "=COUNTIF(Data!A:A,Wanted)", "=Data!B2", "=1+1", '=INDIRECT("Data!B3")']],
    List: [["road"]],
  });
  addPlainTable(sheetOf(book), "Things");
  book.names.push({ name: "Wanted", refersTo: "List!$A$1" });
  return book;
}

/** The formulas of Sum that are old after `change`, by their addresses. */
function dirtyAfter(change: (book: Xlsx) => void): string[] {
  const book = workbook();
  const graph = new FormulaGraph(book);
  for (const formula of graph.markDirty(book)) formula.dirty = false;
  change(book);
  return graph.markDirty(book).map(({ row, column }) => cellAddress(row, column));
}

function put(sheet: number, address: string, value: string | number): (book: Xlsx) => void {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  return (book) => {
    (sheetOf(book, sheet).rows[row] ??= [])[column] = { value, style: 0 };
  };
}

// F1 asks for a cell by a text, so nobody knows beforehand what it reads.
test.each<[string, (book: Xlsx) => void, string[]]>([
  ["a number of the table: its sum, and what follows from that", put(0, "B3", 9), ["A1", "B1", "F1"]],
  ["a cell that one formula reads twice over", put(0, "B2", 9), ["A1", "B1", "D1", "F1"]],
  ["a text in a whole column", put(0, "A900", "road"), ["C1", "F1"]],
  ["a cell behind a name", put(2, "A1", "tree"), ["C1", "F1"]],
  ["a cell that no formula reads", put(2, "C7", 1), ["F1"]],
  ["the same value again", put(0, "B3", 2), ["F1"]],
  ["nothing", () => {}, ["F1"]],
  ["a formula that gives way to a value", put(1, "A1", 5), ["B1", "F1"]],
  ["a name that means other cells", (book) => void book.names.pop(), ["A1", "B1", "C1", "D1", "E1", "F1"]],
])("after a change of %s", (_what, change, dirty) => {
  expect(dirtyAfter(change)).toEqual(dirty);
});
