import type { IsoDate } from "../field";
import { isIsoDate } from "../serial-date";
import { type RepairValue, tidyLine } from "./text";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const fullNames = "january february march april may june july august september october november december".split(" ");

/** 1 to 12 for "June", "Jun", "Jun." or "Sept"; 0 for anything else. */
function monthOf(word: string): number {
  const plain = word.toLowerCase().replace(/\.$/, "");
  const known = monthNames.includes(plain) || plain === "sept" || fullNames.includes(plain);
  return known ? monthNames.indexOf(plain.slice(0, 3)) + 1 : 0;
}

function iso(year: string, month: string | number, day: string | number): IsoDate | undefined {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(date) ? date : undefined;
}

/**
 * The date that a text can only mean: "6/30/2026", "June 30, 2026", "30 Jun 2026", "2026/6/30", or a day with the time
 * 00:00. Not "6/7/2026", which is June in America and July elsewhere, and no year of two digits.
 */
function certainDate(text: string): IsoDate | undefined {
  const midnight = /^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?$/.exec(text);
  if (midnight !== null) return isIsoDate(midnight[1] ?? "") ? midnight[1] : undefined;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst !== null) return iso(yearFirst[1] ?? "", yearFirst[2] ?? "", yearFirst[3] ?? "");
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (yearLast !== null) {
    const [, one = "", other = "", year = ""] = yearLast;
    const american = iso(year, one, other);
    const european = iso(year, other, one);
    return american === european || european === undefined ? american : american === undefined ? european : undefined;
  }
  const monthFirst = /^([a-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (monthFirst !== null) return iso(monthFirst[3] ?? "", monthOf(monthFirst[1] ?? ""), monthFirst[2] ?? "");
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}\.?),? (\d{4})$/i.exec(text);
  if (dayFirst !== null) return iso(dayFirst[3] ?? "", monthOf(dayFirst[2] ?? ""), dayFirst[1] ?? "");
  return undefined;
}

/** The month that a text can only mean: "7/2015", "July 2015", "2015-7". */
function certainMonth(text: string): string | undefined {
  const numbers = /^(?:(\d{1,2})[-/.](\d{4})|(\d{4})[-/.](\d{1,2}))$/.exec(text);
  const words = /^([a-z]{3,9}\.?),? (\d{4})$/i.exec(text);
  const year = numbers?.[2] ?? numbers?.[3] ?? words?.[2];
  const month = words === null ? Number(numbers?.[1] ?? numbers?.[4]) : monthOf(words[1] ?? "");
  if (year === undefined || !(month >= 1 && month <= 12)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** A date in a usual form becomes 2026-11-23. */
export const spellDate: RepairValue = (value) => {
  if (isIsoDate(value)) return value;
  const tidy = tidyLine(value);
  return certainDate(tidy) ?? tidy;
};

/** A day or a month in a usual form becomes 2026-11-23 or 2026-11. */
export const spellPeriod: RepairValue = (value) => {
  const tidy = tidyLine(value);
  return certainDate(tidy) ?? certainMonth(tidy) ?? tidy;
};

/** As above; and words for "until now" become empty, which is how an open end is written. */
export const spellPeriodEnd: RepairValue = (value) => {
  const period = spellPeriod(value);
  return /^(?:present|to present|ongoing|current|now|today|to date)$/i.test(period) ? "" : period;
};
