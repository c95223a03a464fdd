import type { IsoDate } from "./field";
import { serialFromDate } from "./serial-date";

/**
 * How many days later than `from` the day `to` is; below zero when it is earlier. Of a date with a time the day counts.
 * @returns undefined when one of the two is no date
 */
export function daysBetween(from: IsoDate, to: IsoDate): number | undefined {
  const [first, last] = [serialFromDate(from.slice(0, 10)), serialFromDate(to.slice(0, 10))];
  return first === undefined || last === undefined ? undefined : last - first;
}
