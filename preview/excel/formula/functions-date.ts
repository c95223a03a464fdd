import type { CellValue } from "../../../src/xlsx/model";
import { dateOfSerial, daysInMonth, LAST_SERIAL, serialOfDate } from "../serial-date";
import { numberInText, toNumber, toText } from "./convert";
import type { GridFunction, ValueFunction } from "./evaluation";
import { numbersOf, single } from "./functions-math";
import { failure } from "./grids";

const DAY_SECONDS = 86_400;

export const DATES: Record<string, ValueFunction> = {
  DATE: (year, month, day) => {
    const given = Math.trunc(toNumber(year));
    return dateFrom(given < 1900 ? given + 1900 : given, Math.trunc(toNumber(month)), Math.trunc(toNumber(day)));
  },
  TIME: (hour, minute, second) =>
    ((toNumber(hour) * 3600 + toNumber(minute) * 60 + toNumber(second)) % DAY_SECONDS) / DAY_SECONDS,
  YEAR: (serial) => dateOfSerial(toNumber(serial)).year,
  MONTH: (serial) => dateOfSerial(toNumber(serial)).month,
  DAY: (serial) => dateOfSerial(toNumber(serial)).day,
  HOUR: (serial) => Math.floor(secondsOf(serial) / 3600),
  MINUTE: (serial) => Math.floor(secondsOf(serial) / 60) % 60,
  SECOND: (serial) => secondsOf(serial) % 60,
  WEEKDAY: (serial, kind = 1) => {
    const fromSunday = (Math.floor(toNumber(serial)) + 6) % 7;
    const type = toNumber(kind);
    if (type === 1) return fromSunday + 1;
    return type === 2 ? ((fromSunday + 6) % 7) + 1 : (fromSunday + 6) % 7;
  },
  EDATE: (serial, months) => movedByMonths(toNumber(serial), Math.trunc(toNumber(months)), false),
  EOMONTH: (serial, months) => movedByMonths(toNumber(serial), Math.trunc(toNumber(months)), true),
  DATEVALUE: (text) => {
    const serial = numberInText(toText(text));
    return serial === undefined ? failure("#VALUE!") : Math.floor(serial);
  },
  DAYS: (end, start) => Math.floor(toNumber(end)) - Math.floor(toNumber(start)),
  DATEDIF: (start, end, unit) => difference(toNumber(start), toNumber(end), toText(unit).toUpperCase()),
};

export const DATE_GRIDS: Record<string, GridFunction> = {
  TODAY: (_parts, { today }) => todaySerial(today),
  NOW: (_parts, { today }) =>
    todaySerial(today) + (today.getHours() * 3600 + today.getMinutes() * 60 + today.getSeconds()) / DAY_SECONDS,
  NETWORKDAYS: ([start = null, end = null, holidays]) => {
    const off = new Set(holidays === undefined ? [] : numbersOf([holidays]));
    const [from, to] = [toNumber(single(start)), toNumber(single(end))];
    if (Math.min(from, to) < 0 || Math.max(from, to) > LAST_SERIAL) return failure("#NUM!");
    let days = 0;
    for (let day = Math.floor(Math.min(from, to)); day <= Math.max(from, to); day++) {
      const fromSunday = (day + 6) % 7;
      if (fromSunday > 0 && fromSunday < 6 && !off.has(day)) days += 1;
    }
    return from <= to ? days : -days;
  },
};

function todaySerial(today: Date): number {
  return serialOfDate(today.getFullYear(), today.getMonth() + 1, today.getDate()) ?? 0;
}

function secondsOf(serial: CellValue | undefined): number {
  return Math.round((toNumber(serial) % 1) * DAY_SECONDS) % DAY_SECONDS;
}

/** Months and days beyond the end run on into the next year or month, as in Excel. */
function dateFrom(year: number, month: number, day: number): CellValue {
  const months = year * 12 + month - 1;
  const first = serialOfDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  if (first === undefined || first + day - 1 < 0) return failure("#NUM!");
  return first + day - 1;
}

function movedByMonths(serial: number, count: number, toEnd: boolean): CellValue {
  const { year, month, day } = dateOfSerial(serial);
  const months = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = daysInMonth(newYear, newMonth);
  return serialOfDate(newYear, newMonth, toEnd ? last : Math.min(day, last)) ?? failure("#NUM!");
}

function difference(start: number, end: number, unit: string): CellValue {
  if (start > end) return failure("#NUM!");
  const [a, b] = [dateOfSerial(start), dateOfSerial(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit) {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    default:
      return failure("#NUM!");
  }
}
