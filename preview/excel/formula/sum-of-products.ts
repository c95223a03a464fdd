import { MAX_ROWS } from "../../../src/xlsx/address";
import type { CellValue } from "../../../src/xlsx/model";
import { failure, isError, toGrid, type Grid, type Result } from "./grids";

/** SUMPRODUCT. What is no number counts as 0; rectangles of different sizes are #VALUE!. */
export function sumOfProducts(parts: readonly Result[]): CellValue {
  const grids = parts.map(toGrid);
  const first = grids[0];
  if (!first) return failure("#VALUE!");
  if (grids.some((grid) => grid.rows !== first.rows || grid.columns !== first.columns)) {
    const whole = grids.every((grid) => grid.columns === first.columns) && grids.some((grid) => grid.rows === MAX_ROWS);
    if (!whole) return failure("#VALUE!");
  }
  const rows = Math.max(...grids.map((grid) => Math.min(grid.rows, grid.filledRows)));
  return sumOfCodedProducts(grids, rows) ?? sumOfEachProduct(grids, rows, first.columns);
}

function sumOfEachProduct(grids: readonly Grid[], rows: number, columns: number): CellValue {
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const grid of grids) {
        const value = grid.at(row, column);
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return Number(total.toPrecision(15));
}

/** `undefined` unless all are single columns that come coded, without an error among their values. */
function sumOfCodedProducts(grids: readonly Grid[], rows: number): number | undefined {
  const products = new Float64Array(rows).fill(1);
  for (const grid of grids) {
    const column = grid.coded?.();
    if (!column || column.values.some(isError)) return undefined;
    const { codes } = column;
    const numbers = Float64Array.from(column.values, (value) => (typeof value === "number" ? value : 0));
    for (let row = 0; row < codes.length; row++) products[row] = (products[row] ?? 0) * (numbers[codes[row] ?? 0] ?? 0);
    products.fill(0, codes.length);
  }
  let total = 0;
  for (let row = 0; row < rows; row++) total += products[row] ?? 0;
  return Number(total.toPrecision(15));
}
