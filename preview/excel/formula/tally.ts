import type { CellValue } from "../../../src/xlsx/model";
import { numberInText } from "./convert";
import { isError, valuesOf, type Grid } from "./grids";

/** How often each value stands in a range, for the ranges that were asked about. Good while nothing changes. */
export type Tallies = Map<string, ReadonlyMap<string, number>>;

const WORTH_IT = 100;

/**
 * How many cells of a range equal `wanted` as COUNTIF counts them, from one walk through the range for all questions:
 * looking for duplicates asks once for each row. `undefined` when the criterion is more than a plain value, or the range small.
 */
export function countEqual(range: Grid, wanted: CellValue, tallies: Tallies): number | undefined {
  if (!range.place || range.rows * range.columns < WORTH_IT) return undefined;
  const key = keyOfCriterion(wanted);
  if (key === undefined) return undefined;
  const { sheet, area } = range.place;
  const name = `${area.row} ${area.column} ${area.rows} ${area.columns} ${sheet.name}`;
  let tally = tallies.get(name);
  if (!tally) {
    tally = tallyOf(range);
    tallies.set(name, tally);
  }
  return tally.get(key) ?? 0;
}

function tallyOf(range: Grid): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  const count = (value: CellValue, times: number): void => {
    const key = keyOfValue(value);
    if (key !== undefined && times > 0) tally.set(key, (tally.get(key) ?? 0) + times);
  };
  const column = range.coded?.();
  if (!column) for (const value of valuesOf(range)) count(value, 1);
  else {
    const times = new Int32Array(column.values.length);
    for (const code of column.codes) times[code] = (times[code] ?? 0) + 1;
    column.values.forEach((value, code) => count(value, times[code] ?? 0));
  }
  return tally;
}

function keyOfCriterion(wanted: CellValue): string | undefined {
  if (typeof wanted === "string" && (wanted === "" || /^[<>=#]|[*?~]/.test(wanted))) return undefined;
  if (typeof wanted === "string" && /^(true|false)$/i.test(wanted)) return `is ${wanted.toLowerCase()}`;
  return keyOfValue(wanted);
}

/** A text that reads as a number counts as that number. */
function keyOfValue(value: CellValue): string | undefined {
  if (value === null || isError(value)) return undefined;
  if (typeof value !== "string") return typeof value === "number" ? `number ${value}` : `is ${value}`;
  const number = /^\s*[-+]?[\d.]/.test(value) ? numberInText(value) : undefined;
  return number === undefined ? `text ${value.toLowerCase()}` : `number ${number}`;
}
