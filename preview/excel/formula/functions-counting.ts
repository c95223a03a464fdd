import type { CellValue } from "../../../src/xlsx/model";
import { criterionOf } from "./criteria";
import { FormulaFault } from "./convert";
import type { GridFunction } from "./evaluation";
import { average, extreme, sum } from "./functions-math";
import { countEqual } from "./tally";
import { isError, isGrid, toGrid, valuesOf, type Grid, type Result } from "./grids";
import { lift } from "./lift";
import { countOf, eachRow, inAll, selectionOf, type Selection } from "./selection";

export const COUNTING: Record<string, GridFunction> = {
  COUNT: (parts) => count(parts, (value) => typeof value === "number"),
  COUNTA: (parts) => count(parts, (value) => value !== null),
  COUNTBLANK: ([part = null]) => {
    const grid = toGrid(part);
    return grid.rows * grid.columns - count([grid], (value) => value !== null && value !== "");
  },
  COUNTIF: ([range = null, wanted = null], { tallies }) => {
    const grid = toGrid(range);
    return lift(
      [wanted],
      ([value = null]) => countEqual(grid, value, tallies) ?? countMatches([{ range: grid, wanted: value }]),
    );
  },
  COUNTIFS: (parts) => forEachCriterion(parts, (pairs) => countMatches(pairs)),
  SUMIF: ([range = null, wanted = null, values = range]) =>
    forEachCriterion([range, wanted], (pairs) => sum(numbersOfMatches(values, pairs))),
  AVERAGEIF: ([range = null, wanted = null, values = range]) =>
    forEachCriterion([range, wanted], (pairs) => average(numbersOfMatches(values, pairs))),
  SUMIFS: ([values = null, ...rest]) => forEachCriterion(rest, (pairs) => sum(numbersOfMatches(values, pairs))),
  AVERAGEIFS: ([values = null, ...rest]) => forEachCriterion(rest, (pairs) => average(numbersOfMatches(values, pairs))),
  MINIFS: ([values = null, ...rest]) =>
    forEachCriterion(rest, (pairs) => extreme(numbersOfMatches(values, pairs), (a, b) => a < b)),
  MAXIFS: ([values = null, ...rest]) =>
    forEachCriterion(rest, (pairs) => extreme(numbersOfMatches(values, pairs), (a, b) => a > b)),
};

function count(parts: readonly Result[], isCounted: (value: CellValue) => boolean): number {
  let counted = 0;
  for (const part of parts) {
    if (!isGrid(part)) counted += isCounted(part) ? 1 : 0;
    else for (const value of valuesOf(part)) if (isCounted(value)) counted += 1;
  }
  return counted;
}

type Pair = { readonly range: Grid; readonly wanted: CellValue };

/** `parts` are ranges and criteria by turns. A criterion that is an array gives an array of results. */
function forEachCriterion(parts: readonly Result[], work: (pairs: Pair[]) => CellValue): Result {
  const ranges = parts.filter((_, index) => index % 2 === 0).map(toGrid);
  const wanted = parts.filter((_, index) => index % 2 === 1);
  const first = ranges[0];
  if (!first || ranges.some((range) => range.rows !== first.rows || range.columns !== first.columns)) {
    throw new FormulaFault("#VALUE!");
  }
  return lift(wanted, (criteria) => work(ranges.map((range, index) => ({ range, wanted: criteria[index] ?? null }))));
}

function countMatches(pairs: readonly Pair[]): number {
  const selection = selectionOfAll(pairs);
  let counted = selection ? countOf(selection) : 0;
  if (!selection) eachMatch(pairs, () => (counted += 1));
  const first = pairs[0]?.range;
  // The empty rest of a range below the last row in use is counted at once.
  const rest = first ? (first.rows - filledRows(pairs)) * first.columns : 0;
  return rest > 0 && pairs.every(({ wanted }) => criterionOf(wanted)(null)) ? counted + rest : counted;
}

function numbersOfMatches(values: Result, pairs: readonly Pair[]): number[] {
  const grid = toGrid(values);
  const numbers: number[] = [];
  const take = (row: number, column: number): void => {
    const value = grid.at(row, column);
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new FormulaFault(value.error);
  };
  const selection = selectionOfAll(pairs);
  if (selection) eachRow(selection, (row) => take(row, 0));
  else eachMatch(pairs, take);
  return numbers;
}

/** The matching rows of single columns that come coded, else `undefined`. */
function selectionOfAll(pairs: readonly Pair[]): Selection | undefined {
  const rows = filledRows(pairs);
  const selections: Selection[] = [];
  for (const { range, wanted } of pairs) {
    const column = range.coded?.();
    if (!column) return undefined;
    selections.push(selectionOf(column, rows, wanted));
  }
  return inAll(selections);
}

function eachMatch(pairs: readonly Pair[], visit: (row: number, column: number) => void): void {
  const tests = pairs.map(({ range, wanted }) => ({ range, holds: criterionOf(wanted) }));
  const rows = filledRows(pairs);
  const columns = pairs[0]?.range.columns ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (tests.every(({ range, holds }) => holds(range.at(row, column)))) visit(row, column);
    }
  }
}

function filledRows(pairs: readonly Pair[]): number {
  return Math.max(0, ...pairs.map(({ range }) => Math.min(range.rows, range.filledRows)));
}
