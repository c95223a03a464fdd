/** The values that formulas work with: single values, and rectangles of them. */
import type { Area } from "../../../src/xlsx/address";
import type { CellError, CellValue, ErrorText, Sheet } from "../../../src/xlsx/model";
import type { CodedColumn } from "./coded-column";

/** A rectangle of values; `place` says where it stands when it is cells of a sheet. */
export type Grid = {
  readonly rows: number;
  readonly columns: number;
  /** All rows from here on are empty: what saves walking down a whole column. */
  readonly filledRows: number;
  at(row: number, column: number): CellValue;
  readonly place?: { readonly sheet: Sheet; readonly area: Area };
  /** The filled part of one column with each different value once, where it is at hand. */
  coded?(): CodedColumn | undefined;
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
