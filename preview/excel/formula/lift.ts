/** Applying what works on single values to rectangles of them. */
import { MAX_ROWS } from "../../../src/xlsx/address";
import type { CellValue } from "../../../src/xlsx/model";
import { Coder, valueAtPlace, type CodedColumn } from "./coded-column";
import { FormulaFault } from "./convert";
import { failure, gridOfRows, isGrid, toGrid, type Grid, type Result } from "./grids";

/** More cells than this are not worked through at once: a formula over whole rows of the sheet would fill the memory. */
const MOST_CELLS = 2_000_000;

/**
 * Applies `work` to each place of several rectangles together; what has one row or column is repeated. Single
 * values and single cells give a single value. `work` must give the same for the same values: for columns that come coded it is asked
 * once for each combination, and it must not keep the array that it is given.
 */
export function lift(parts: readonly Result[], work: (values: CellValue[]) => CellValue): Result {
  if (!parts.some(isGrid)) return work(parts as CellValue[]);
  const grids = parts.map(toGrid);
  const rows = Math.max(...grids.map(workingRows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  if (rows === 1 && columns === 1) return work(grids.map((grid) => grid.at(0, 0)));
  if (rows * columns > MOST_CELLS) return failure("#NUM!");
  const coded = columns === 1 ? liftCoded(grids, rows, work) : undefined;
  if (coded) return gridOfCoded(coded);
  const result: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < columns; column++) line.push(work(grids.map((grid) => repeated(grid, row, column))));
    result.push(line);
  }
  return gridOfRows(result);
}

/** Of a whole column only the filled part is worked through. */
function workingRows(grid: Grid): number {
  return grid.rows === MAX_ROWS ? Math.max(1, grid.filledRows) : grid.rows;
}

function repeated(grid: Grid, row: number, column: number): CellValue {
  const r = grid.rows === 1 ? 0 : row;
  const c = grid.columns === 1 ? 0 : column;
  return r < grid.rows && c < grid.columns ? grid.at(r, c) : failure("#N/A");
}

function gridOfCoded(coded: CodedColumn): Grid {
  const rows = coded.codes.length;
  return { rows, columns: 1, filledRows: rows, at: (row) => valueAtPlace(coded, row), coded: () => coded };
}

/** `undefined` when a part is no column of this length that comes coded. */
function liftCoded(
  grids: readonly Grid[],
  rows: number,
  work: (values: CellValue[]) => CellValue,
): CodedColumn | undefined {
  const args: CellValue[] = [];
  const columns: Array<{ readonly at: number; readonly column: CodedColumn }> = [];
  for (const [at, grid] of grids.entries()) {
    if (grid.rows === 1) args[at] = grid.at(0, 0);
    else {
      const column = grid.rows >= rows ? grid.coded?.() : undefined;
      if (!column) return undefined;
      columns.push({ at, column: filledUp(column, rows) });
    }
  }
  const [first, second, third] = columns;
  if (!first) return undefined;
  if (!second) {
    return liftOne(first.column, (value) => {
      args[first.at] = value;
      return work(args);
    });
  }
  if (!third && first.column.values.length * second.column.values.length <= 8 * rows + 1_024) {
    return liftTwo(first.column, second.column, (a, b) => {
      args[first.at] = a;
      args[second.at] = b;
      return work(args);
    });
  }
  return liftEach(rows, (row) => {
    for (const { at, column } of columns) args[at] = valueAtPlace(column, row);
    return work(args);
  });
}

/** Below its filled part a column is empty. */
function filledUp(column: CodedColumn, rows: number): CodedColumn {
  if (column.codes.length >= rows) return column;
  const codes = new Int32Array(rows).fill(column.values.length);
  codes.set(column.codes);
  return { codes, values: [...column.values, null] };
}

/** Few different values are all worked out, and the places stay as they are coded. */
const FEW = 256;

function liftOne(column: CodedColumn, work: (value: CellValue) => CellValue): CodedColumn {
  const { codes, values } = column;
  if (values.length <= FEW) {
    const results = workedOut(values, work);
    if (results) return { codes, values: results };
  }
  const results = new Coder();
  const known = new Int32Array(values.length).fill(-1);
  const out = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    let result = known[code] ?? -1;
    if (result < 0) known[code] = result = results.codeOf(work(values[code] ?? null));
    out[row] = result;
  }
  return { codes: out, values: results.values };
}

/** `undefined` when one of them, which may stand nowhere, is refused. */
function workedOut(values: readonly CellValue[], work: (value: CellValue) => CellValue): CellValue[] | undefined {
  try {
    return values.map(work);
  } catch (error) {
    if (error instanceof FormulaFault) return undefined;
    throw error;
  }
}

function liftTwo(a: CodedColumn, b: CodedColumn, work: (a: CellValue, b: CellValue) => CellValue): CodedColumn {
  const results = new Coder();
  const width = b.values.length;
  const known = new Int32Array(a.values.length * width).fill(-1);
  const [left, right] = [a.codes, b.codes];
  const out = new Int32Array(left.length);
  for (let row = 0; row < left.length; row++) {
    const pair = (left[row] ?? 0) * width + (right[row] ?? 0);
    let result = known[pair] ?? -1;
    if (result < 0) {
      result = results.codeOf(work(valueAtPlace(a, row), valueAtPlace(b, row)));
      known[pair] = result;
    }
    out[row] = result;
  }
  return { codes: out, values: results.values };
}

function liftEach(rows: number, work: (row: number) => CellValue): CodedColumn {
  const results = new Coder();
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = results.codeOf(work(row));
  return { codes, values: results.values };
}
