import type { CellValue } from "../../../src/xlsx/model";
import { roundTo } from "../number-format";
import { FormulaFault, toNumber } from "./convert";
import type { Evaluation, GridFunction, ValueFunction } from "./evaluation";
import { failure, isError, isGrid, toGrid, valuesOf, type Result } from "./grids";
import { sumOfProducts } from "./sum-of-products";

export const MATH: Record<string, ValueFunction> = {
  ABS: (value) => Math.abs(toNumber(value)),
  SIGN: (value) => Math.sign(toNumber(value)),
  SQRT: (value) => Math.sqrt(toNumber(value)),
  POWER: (base, exponent) => toNumber(base) ** toNumber(exponent),
  EXP: (value) => Math.exp(toNumber(value)),
  LN: (value) => Math.log(toNumber(value)),
  LOG: (value, base = 10) => Math.log(toNumber(value)) / Math.log(toNumber(base)),
  LOG10: (value) => Math.log10(toNumber(value)),
  PI: () => Math.PI,
  INT: (value) => Math.floor(toNumber(value)),
  TRUNC: (value, places) => shifted(toNumber(value), toNumber(places), Math.trunc),
  ROUND: (value, places) => shifted(toNumber(value), toNumber(places), roundHalfAway),
  ROUNDUP: (value, places) => shifted(toNumber(value), toNumber(places), awayFromZero),
  ROUNDDOWN: (value, places) => shifted(toNumber(value), toNumber(places), Math.trunc),
  CEILING: (value, step = 1) => stepped(toNumber(value), toNumber(step), Math.ceil),
  FLOOR: (value, step = 1) => stepped(toNumber(value), toNumber(step), Math.floor),
  MROUND: (value, step) => stepped(toNumber(value), toNumber(step), roundHalfAway),
  MOD: (value, by) => {
    const divisor = toNumber(by);
    if (divisor === 0) return failure("#DIV/0!");
    return toNumber(value) - divisor * Math.floor(toNumber(value) / divisor);
  },
};

/** Rounds at a decimal place without the binary dust: 1.005 is rounded as 1.005. */
function shifted(value: number, places: number, round: (value: number) => number): number {
  const moved = Number(`${Number(value.toPrecision(15))}e${Math.trunc(places)}`);
  if (!Number.isFinite(moved)) return value;
  return Number(`${round(moved)}e${-Math.trunc(places)}`);
}

function roundHalfAway(value: number): number {
  return Math.sign(value) * Number(roundTo(Math.abs(value), 0));
}

function awayFromZero(value: number): number {
  return value < 0 ? Math.floor(value) : Math.ceil(value);
}

function stepped(value: number, step: number, round: (value: number) => number): number {
  return step === 0 ? 0 : Number((round(Number((value / step).toPrecision(15))) * step).toPrecision(15));
}

export const MATH_GRIDS: Record<string, GridFunction> = {
  SUM: (parts) => sum(numbersOf(parts)),
  PRODUCT: (parts) => numbersOf(parts).reduce((product, value) => product * value, 1),
  SUMSQ: (parts) => sum(numbersOf(parts).map((value) => value * value)),
  AVERAGE: (parts) => average(numbersOf(parts)),
  MIN: (parts) => extreme(numbersOf(parts), (a, b) => a < b),
  MAX: (parts) => extreme(numbersOf(parts), (a, b) => a > b),
  MEDIAN: (parts) => median(numbersOf(parts)),
  LARGE: ([numbers = null, nth = null]) =>
    nthOf(
      numbersOf([numbers]).sort((a, b) => b - a),
      nth,
    ),
  SMALL: ([numbers = null, nth = null]) =>
    nthOf(
      numbersOf([numbers]).sort((a, b) => a - b),
      nth,
    ),
  RANK: ([value = null, numbers = null, upwards = null]) => {
    const own = toNumber(single(value));
    const all = numbersOf([numbers]);
    if (!all.includes(own)) return failure("#N/A");
    const up = toNumber(single(upwards)) !== 0;
    return 1 + all.filter((other) => (up ? other < own : other > own)).length;
  },
  STDEV: (parts) => deviation(numbersOf(parts), 1),
  "STDEV.S": (parts) => deviation(numbersOf(parts), 1),
  "STDEV.P": (parts) => deviation(numbersOf(parts), 0),
  SUMPRODUCT: (parts) => sumOfProducts(parts),
  SUBTOTAL: ([code = null, ...parts], evaluation) => subtotal(toNumber(single(code)), parts, evaluation),
};

/** The numbers among the parts: in a rectangle texts, booleans and empty cells do not count. */
export function numbersOf(parts: readonly Result[]): number[] {
  const numbers: number[] = [];
  for (const part of parts) {
    if (!isGrid(part)) {
      numbers.push(toNumber(part));
      continue;
    }
    for (const value of valuesOf(part)) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) throw new FormulaFault(value.error);
    }
  }
  return numbers;
}

export function single(result: Result): CellValue {
  return isGrid(result) ? result.at(0, 0) : result;
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return Number(total.toPrecision(15));
}

export function average(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? failure("#DIV/0!") : sum(numbers) / numbers.length;
}

export function extreme(numbers: readonly number[], isBetter: (a: number, b: number) => boolean): number {
  let best: number | undefined;
  for (const number of numbers) if (best === undefined || isBetter(number, best)) best = number;
  return best ?? 0;
}

function median(numbers: number[]): CellValue {
  if (numbers.length === 0) return failure("#NUM!");
  const sorted = numbers.sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function nthOf(sorted: readonly number[], nth: Result): CellValue {
  return sorted[Math.ceil(toNumber(single(nth))) - 1] ?? failure("#NUM!");
}

function deviation(numbers: readonly number[], less: number): CellValue {
  if (numbers.length <= less) return failure("#DIV/0!");
  const mean = sum(numbers) / numbers.length;
  return Math.sqrt(sum(numbers.map((value) => (value - mean) ** 2)) / (numbers.length - less));
}

const SUBTOTALS = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV", "STDEV.P", "SUM"];

/** Rows hidden by a filter never count; from 101 on, rows hidden by hand do not either. The stand-in hides both alike. */
function subtotal(code: number, parts: readonly Result[], evaluation: Evaluation): Result {
  const name = SUBTOTALS[(code > 100 ? code - 100 : code) - 1];
  if (!name) return failure("#VALUE!");
  const values = parts.flatMap((part) => visibleValues(part, evaluation));
  if (name === "COUNT") return values.filter((value) => typeof value === "number").length;
  if (name === "COUNTA") return values.filter((value) => value !== null).length;
  const ofNumbers = MATH_GRIDS[name];
  return ofNumbers
    ? ofNumbers(
        values.filter((value) => typeof value === "number"),
        evaluation,
      )
    : failure("#VALUE!");
}

function visibleValues(part: Result, { book }: Evaluation): CellValue[] {
  const grid = toGrid(part);
  const place = grid.place;
  if (!place || !book.sheets.includes(place.sheet)) return [...valuesOf(grid)];
  const values: CellValue[] = [];
  for (let row = 0; row < Math.min(grid.rows, grid.filledRows); row++) {
    if (place.sheet.rowFormats.get(place.area.row + row)?.hidden) continue;
    for (let column = 0; column < grid.columns; column++) values.push(grid.at(row, column));
  }
  return values;
}
