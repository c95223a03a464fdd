import { spellDate } from "../repairs/date";
import { dateFromSerial, isIsoDate } from "../serial-date";
import type { ValueMatch } from "./value-match";

/** "6/7/2026", "6-7-26". */
const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
/** A day with a time, and perhaps a time zone, in which the day may be another. */
const withTime = /^(.+?)(?:T|,? +)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?(Z| ?[+-]\d\d:?\d\d)?$/i;

/** Serial day numbers of 1950 to 2099: what Excel gives for a date when it is read as a number. */
const serial = /^\d{5}(?:\.\d+)?$/;
const firstSerial = 18_264;
const lastSerial = 73_050;

/** Years of two digits as Excel reads them: 00 to 29 are of this century. */
const firstOfLastCentury = 30;

type Order = "monthFirst" | "dayFirst";

function withoutTime(value: string): { readonly day: string; readonly zone: boolean } {
  const [, day = value, zone] = withTime.exec(value) ?? [];
  return { day, zone: zone !== undefined };
}

/** The order in which a column writes its days, where one of its dates can be read in one order alone and none in the other. */
function orderOf(values: readonly string[]): Order | undefined {
  const found = new Set<Order>();
  for (const value of values) {
    const [, one, other] = numbers.exec(withoutTime(value).day) ?? [];
    if (Number(other) > 12 && Number(one) <= 12) found.add("monthFirst");
    if (Number(one) > 12 && Number(other) <= 12) found.add("dayFirst");
  }
  const [order] = found;
  return found.size === 1 ? order : undefined;
}

/** The days that a date in numbers can be, by the order in which it is read. */
function readings(day: string): { readonly [Key in Order]: string | undefined } & { readonly shortYear: boolean } {
  const [, one = "", other = "", year = ""] = numbers.exec(day) ?? [];
  const century = year.length === 4 ? "" : Number(year) < firstOfLastCentury ? "20" : "19";
  const date = (month: string, ofMonth: string) => {
    const iso = `${century}${year}-${month.padStart(2, "0")}-${ofMonth.padStart(2, "0")}`;
    return isIsoDate(iso) ? iso : undefined;
  };
  return { monthFirst: date(one, other), dayFirst: date(other, one), shortYear: century !== "" };
}

const ask = (candidates: readonly string[]): ValueMatch => ({ kind: "ask", candidates });

/**
 * Makes the function that recognises the dates of one column. A date that can be read in two orders is known when
 * another of the column shows the order; otherwise both days are asked. Years of two digits are always asked, and so is
 * a day with a time of another time zone.
 * @param values every filled value of the column, without spaces at the ends
 */
export function dateRecogniser(values: readonly string[]): (value: string) => ValueMatch {
  const order = orderOf(values);
  return (value) => {
    if (isIsoDate(value)) return { kind: "same" };
    const spelled = spellDate(value);
    if (isIsoDate(spelled)) return { kind: "known", to: spelled };
    const { day, zone } = withoutTime(value);
    const match = dayMatch(day, order);
    return zone && match.kind === "known" ? ask([match.to]) : match;
  };
}

function dayMatch(day: string, order: Order | undefined): ValueMatch {
  const spelled = spellDate(day);
  if (isIsoDate(spelled)) return { kind: "known", to: spelled };
  if (serial.test(day) && Number(day) >= firstSerial && Number(day) <= lastSerial) {
    return { kind: "known", to: dateFromSerial(Number(day)) ?? day };
  }
  const { monthFirst, dayFirst, shortYear } = readings(day);
  const certain = order === "monthFirst" ? monthFirst : order === "dayFirst" ? dayFirst : undefined;
  if (certain !== undefined) return shortYear ? ask([certain]) : { kind: "known", to: certain };
  const candidates = [monthFirst, dayFirst].filter((date) => date !== undefined);
  return candidates.length > 0 ? ask([...new Set(candidates)]) : { kind: "unknown" };
}
