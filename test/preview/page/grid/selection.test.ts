import fc from "fast-check";
import { type Extent, type Move, areaOf, at, fromArea, moved, usedPart } from "../../../../preview/page/grid/selection";
import { MAX_COLUMNS, MAX_ROWS } from "../../../../src/xlsx/address";

const extent: Extent = { usedRows: 100, usedColumns: 8, pageRows: 20, freeze: { rows: 4, columns: 1 } };

test.each<[Move, number, number]>([
  ["up", 9, 5],
  ["down", 11, 5],
  ["left", 10, 4],
  ["right", 10, 6],
  ["rowStart", 10, 1],
  ["rowEnd", 10, 7],
  ["columnStart", 0, 5],
  ["columnEnd", 99, 5],
  ["sheetStart", 4, 1],
  ["sheetEnd", 99, 7],
  ["pageUp", 0, 5],
  ["pageDown", 30, 5],
])("%s from F11", (move, row, column) => {
  expect(moved({ row: 10, column: 5 }, move, extent)).toEqual({ row, column });
});

test("Home from the first cell that scrolls leads into the frozen columns", () => {
  expect(moved({ row: 10, column: 1 }, "rowStart", extent)).toEqual({ row: 10, column: 0 });
});

test("no key leads off the sheet", () => {
  const moves: Move[] = [
    "up",
    "down",
    "left",
    "right",
    "rowStart",
    "rowEnd",
    "sheetStart",
    "sheetEnd",
    "pageUp",
    "pageDown",
  ];
  const corner = fc.record({ row: fc.constantFrom(0, MAX_ROWS - 1), column: fc.constantFrom(0, MAX_COLUMNS - 1) });
  fc.assert(
    fc.property(corner, fc.constantFrom(...moves), (cell, move) => {
      const { row, column } = moved(cell, move, { ...extent, usedRows: 0, usedColumns: 0 });
      expect(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS).toBe(true);
    }),
  );
});

test("a block is the same whichever corner it was begun from", () => {
  expect(areaOf({ active: { row: 5, column: 3 }, corner: { row: 2, column: 1 } })).toEqual({
    row: 2,
    column: 1,
    rows: 4,
    columns: 3,
  });
  expect(areaOf(fromArea({ row: 2, column: 1, rows: 4, columns: 3 }))).toEqual({
    row: 2,
    column: 1,
    rows: 4,
    columns: 3,
  });
  expect(areaOf(at(7, 7))).toEqual({ row: 7, column: 7, rows: 1, columns: 1 });
});

test("whole columns are copied and cleared as far as they are used", () => {
  expect(usedPart({ row: 0, column: 2, rows: MAX_ROWS, columns: 1 }, extent)).toEqual({
    row: 0,
    column: 2,
    rows: 100,
    columns: 1,
  });
  expect(usedPart({ row: 500, column: 20, rows: 3, columns: 2 }, extent)).toEqual({
    row: 500,
    column: 20,
    rows: 1,
    columns: 1,
  });
});
