import { cellAddress, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/xlsx/address";
import type { CellValue } from "../../../src/xlsx/model";
import { compareValues, FormulaFault, toBoolean, toNumber, toText } from "./convert";
import { wildcardPattern } from "./criteria";
import type { Evaluation, GridFunction } from "./evaluation";
import { single } from "./functions-math";
import { failure, gridOfRows, isError, isGrid, toGrid, type Grid, type Result } from "./grids";
import { lift } from "./lift";

export const LOOKUP: Record<string, GridFunction> = {
  MATCH: ([wanted = null, line = null, kind = 1]) => {
    const grid = toGrid(line);
    return lift([wanted], ([value = null]) => orNotFound(positionIn(value, lineOf(grid), whole(single(kind)))));
  },
  INDEX: ([array = null, row = null, column], evaluation) => indexed(toGrid(array), row, column, evaluation),
  VLOOKUP: ([wanted = null, table = null, column = null, near = true]) =>
    lookUp(wanted, toGrid(table), whole(single(column)), near),
  HLOOKUP: ([wanted = null, table = null, row = null, near = true]) =>
    lookUp(wanted, flipped(toGrid(table)), whole(single(row)), near),
  LOOKUP: ([wanted = null, line = null, results = line]) => {
    const grid = toGrid(line);
    const values = lineOf(toGrid(results));
    return lift([wanted], ([value = null]) => {
      const at = positionIn(value, lineOf(grid), 1);
      return at === undefined ? failure("#N/A") : values.at(at);
    });
  },
  ROW: ([part], { row }) => (part === undefined ? row + 1 : counted(part, "row")),
  COLUMN: ([part], { column }) => (part === undefined ? column + 1 : counted(part, "column")),
  ROWS: ([part = null]) => toGrid(part).rows,
  COLUMNS: ([part = null]) => toGrid(part).columns,
  TRANSPOSE: ([part = null]) => flipped(toGrid(part)),
  ADDRESS: ([row = null, column = null]) => {
    const address = cellAddress(whole(single(row)) - 1, whole(single(column)) - 1);
    return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  },
  INDIRECT: ([text = null], evaluation) => {
    const result = evaluation.evaluateText(toText(single(text)));
    return isGrid(result) && result.place ? result : failure("#REF!");
  },
  OFFSET: ([start = null, down = null, right = null, height, width], evaluation) => {
    const place = isGrid(start) ? start.place : undefined;
    if (!place) return failure("#VALUE!");
    const area = {
      row: place.area.row + whole(single(down)),
      column: place.area.column + whole(single(right)),
      rows: height === undefined ? place.area.rows : whole(single(height)),
      columns: width === undefined ? place.area.columns : whole(single(width)),
    };
    const fitsRows = area.row >= 0 && area.rows > 0 && area.row + area.rows <= MAX_ROWS;
    const fitsColumns = area.column >= 0 && area.columns > 0 && area.column + area.columns <= MAX_COLUMNS;
    return fitsRows && fitsColumns ? evaluation.cells(place.sheet, area) : failure("#REF!");
  },
};

function whole(value: CellValue): number {
  return Math.trunc(toNumber(value));
}

type Line = { readonly length: number; readonly filled: number; at(index: number): CellValue };

/** One row or one column as a list. */
function lineOf(grid: Grid): Line {
  if (grid.columns === 1)
    return { length: grid.rows, filled: Math.min(grid.rows, grid.filledRows), at: (i) => grid.at(i, 0) };
  if (grid.rows === 1) return { length: grid.columns, filled: grid.columns, at: (i) => grid.at(0, i) };
  throw new FormulaFault("#N/A");
}

/**
 * Where a value stands, from 0. `kind` 0: exactly, with wildcards in texts; 1: the last that is not larger, in a
 * line that ascends; -1: the last that is not smaller, in a line that descends.
 */
function positionIn(wanted: CellValue, line: Line, kind: number): number | undefined {
  if (isError(wanted)) throw new FormulaFault(wanted.error);
  if (kind === 0) return exactPosition(wanted, line);
  let found: number | undefined;
  for (let index = 0; index < line.filled; index++) {
    const value = line.at(index);
    if (value === null || isError(value) || typeof value !== typeof wanted) continue;
    const order = compareValues(value, wanted);
    if (kind > 0 ? order > 0 : order < 0) break;
    found = index;
  }
  return found;
}

function exactPosition(wanted: CellValue, line: Line): number | undefined {
  const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcardPattern(wanted) : undefined;
  for (let index = 0; index < line.filled; index++) {
    const value = line.at(index);
    if (value === null || isError(value)) continue;
    if (pattern ? typeof value === "string" && pattern.test(value) : isSame(value, wanted)) return index;
  }
  return undefined;
}

function isSame(value: string | number | boolean, wanted: CellValue): boolean {
  return typeof value === typeof (wanted ?? 0) && compareValues(value, wanted) === 0;
}

function orNotFound(position: number | undefined): CellValue {
  return position === undefined ? failure("#N/A") : position + 1;
}

function lookUp(wanted: Result, table: Grid, nth: number, near: Result): Result {
  if (nth < 1) return failure("#VALUE!");
  if (nth > table.columns) return failure("#REF!");
  const keys: Line = { length: table.rows, filled: Math.min(table.rows, table.filledRows), at: (i) => table.at(i, 0) };
  const kind = toBoolean(single(near)) ? 1 : 0;
  return lift([wanted], ([value = null]) => {
    const at = positionIn(value, keys, kind);
    return at === undefined ? failure("#N/A") : table.at(at, nth - 1);
  });
}

function flipped(grid: Grid): Grid {
  return {
    rows: grid.columns,
    columns: grid.rows,
    filledRows: grid.columns,
    at: (row, column) => grid.at(column, row),
  };
}

function indexed(grid: Grid, row: Result, column: Result | undefined, evaluation: Evaluation): Result {
  const given = whole(single(row));
  const alongRow = column === undefined && grid.rows === 1;
  const [r, c] = alongRow
    ? [1, given]
    : [given, column === undefined ? Number(grid.columns === 1) : whole(single(column))];
  if (r < 0 || c < 0) return failure("#VALUE!");
  if (r > grid.rows || c > grid.columns) return failure("#REF!");
  const area: Area = {
    row: Math.max(0, r - 1),
    column: Math.max(0, c - 1),
    rows: r === 0 ? grid.rows : 1,
    columns: c === 0 ? grid.columns : 1,
  };
  if (grid.place) {
    const { sheet, area: outer } = grid.place;
    return evaluation.cells(sheet, { ...area, row: outer.row + area.row, column: outer.column + area.column });
  }
  if (area.rows === 1 && area.columns === 1) return grid.at(area.row, area.column);
  return {
    rows: area.rows,
    columns: area.columns,
    filledRows: Math.max(0, grid.filledRows - area.row),
    at: (down, right) => grid.at(area.row + down, area.column + right),
  };
}

function counted(part: Result, which: "row" | "column"): Result {
  const place = isGrid(part) ? part.place : undefined;
  if (!place) return failure("#VALUE!");
  const { area } = place;
  if (which === "column") {
    return simple(gridOfRows([Array.from({ length: area.columns }, (_, index) => area.column + index + 1)]));
  }
  return simple({ rows: area.rows, columns: 1, filledRows: area.rows, at: (row) => area.row + row + 1 });
}

function simple(grid: Grid): Result {
  return grid.rows === 1 && grid.columns === 1 ? grid.at(0, 0) : grid;
}
