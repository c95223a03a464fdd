/** The values that formulas work with: single values, and rectangles of them. */
import { MAX_ROWS, type Area } from "../../../src/xlsx/address";
import type { CellError, CellValue, ErrorText, Sheet } from "../../../src/xlsx/model";

/** A rectangle of values; `place` says where it stands when it is cells of a sheet. */
export type Grid = {
  readonly rows: number;
  readonly columns: number;
  /** All rows from here on are empty: what saves walking down a whole column. */
  readonly filledRows: number;
  at(row: number, column: number): CellValue;
  readonly place?: { readonly sheet: Sheet; readonly area: Area };
};

export type Result = CellValue | Grid;

export function isGrid(result: Result): result is Grid {
  return typeof result === "object" && result !== null && "at" in result;
}

export function isError(value: Result): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function failure(error: ErrorText): CellError {
  return { error };
}

export function gridOfRows(rows: readonly (readonly CellValue[])[]): Grid {
  return {
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    filledRows: rows.length,
    at: (row, column) => rows[row]?.[column] ?? null,
  };
}

/** A single value as a rectangle of one. */
export function toGrid(result: Result): Grid {
  return isGrid(result) ? result : { rows: 1, columns: 1, filledRows: 1, at: () => result };
}

/** Every value of the filled part, row by row. */
export function* valuesOf(grid: Grid): Generator<CellValue> {
  const rows = Math.min(grid.rows, grid.filledRows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < grid.columns; column++) yield grid.at(row, column);
  }
}

/** More cells than this are not worked through at once: a formula over whole rows of the sheet would fill the memory. */
const MOST_CELLS = 2_000_000;

/**
 * Applies `work` to each place of several rectangles together; what has one row or column is repeated. Single
 * values give a single value.
 */
export function lift(parts: readonly Result[], work: (values: CellValue[]) => CellValue): Result {
  if (!parts.some(isGrid)) return work(parts as CellValue[]);
  const grids = parts.map(toGrid);
  const rows = Math.max(...grids.map(workingRows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  if (rows * columns > MOST_CELLS) return failure("#NUM!");
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
