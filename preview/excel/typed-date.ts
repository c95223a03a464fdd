import { daysInMonth, serialOfDate } from "./serial-date";

/** A date or time that was typed: its serial number and the format that Excel gives the cell. */
export type TypedMoment = { readonly value: number; readonly numberFormat: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const GAP = "\\s*[-/ ]?\\s*";

const THREE_NUMBERS = /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/;
const TWO_NUMBERS = /^(\d{1,4})[-/](\d{1,4})$/;
const DAY_MONTH = new RegExp(`^(\\d{1,2})${GAP}${MONTH}(?:${GAP}(\\d{4}|\\d{2}))?$`, "i");
const MONTH_NUMBER = new RegExp(`^${MONTH}${GAP}(\\d{4}|\\d{1,2})$`, "i");
const MONTH_DAY_YEAR = new RegExp(`^${MONTH}${GAP}(\\d{1,2})\\s*[,/ -]\\s*(\\d{4}|\\d{2})$`, "i");
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\s+([ap])m?)?$/i;
const HOUR_ALONE = /^(\d{1,2})\s+([ap])m?$/i;

/**
 * Reads a date, a time, or both as Excel (en-US) reads them (facts 2.5–2.7). `thisYear` completes a date without a year.
 * `undefined` when the text is neither: it then stays text.
 */
export function readMoment(text: string, thisYear: number): TypedMoment | undefined {
  const alone = readDate(text, thisYear) ?? readTime(text);
  if (alone) return alone;
  const parts = /^(.+?)\s+(\d{1,2}:.+)$/.exec(text);
  const date = parts?.[1] && readDate(parts[1], thisYear);
  const time = parts?.[2] && readTime(parts[2]);
  return date && time ? { value: date.value + time.value, numberFormat: "m/d/yyyy h:mm" } : undefined;
}

function readDate(text: string, thisYear: number): TypedMoment | undefined {
  const three = THREE_NUMBERS.exec(text);
  if (three?.[1] && three[3] && three[4]) return threeNumbers(three[1], three[3], three[4]);
  const two = TWO_NUMBERS.exec(text);
  if (two?.[1] && two[2]) return twoNumbers(two[1], two[2], thisYear);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth?.[1] && dayMonth[2]) {
    const year = dayMonth[3] === undefined ? thisYear : fullYear(dayMonth[3]);
    const format = dayMonth[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return moment(year, monthOf(dayMonth[2]), Number(dayMonth[1]), format);
  }
  const monthDayYear = MONTH_DAY_YEAR.exec(text);
  if (monthDayYear?.[1] && monthDayYear[2] && monthDayYear[3]) {
    return moment(fullYear(monthDayYear[3]), monthOf(monthDayYear[1]), Number(monthDayYear[2]), "d-mmm-yy");
  }
  const month = MONTH_NUMBER.exec(text);
  if (month?.[1] && month[2]) return monthAndNumber(monthOf(month[1]), month[2], thisYear);
  return undefined;
}

function threeNumbers(first: string, second: string, third: string): TypedMoment | undefined {
  if (first.length > 2) {
    return first.length === 4 ? moment(Number(first), Number(second), Number(third), "m/d/yyyy") : undefined;
  }
  if (third.length === 3) return undefined;
  return moment(fullYear(third), Number(first), Number(second), "m/d/yyyy");
}

/** "1-2" is a day of this year, "2024-12" and "12/2024" a month; "2024-25" and "19-8" are neither. */
function twoNumbers(first: string, second: string, thisYear: number): TypedMoment | undefined {
  if (first.length === 4) return second.length <= 2 ? moment(Number(first), Number(second), 1, "mmm-yy") : undefined;
  if (first.length > 2 || Number(first) < 1 || Number(first) > 12) return undefined;
  return monthAndNumber(Number(first), second, thisYear);
}

/** "Jan 24" is the 24th; "Jan 45" and "Jan 2024", which can be no day, are years. */
function monthAndNumber(month: number, number: string, thisYear: number): TypedMoment | undefined {
  if (number.length === 4) return moment(Number(number), month, 1, "mmm-yy");
  if (number.length === 3) return undefined;
  if (Number(number) <= daysInMonth(thisYear, month)) return moment(thisYear, month, Number(number), "d-mmm");
  return moment(fullYear(number), month, 1, "mmm-yy");
}

function moment(year: number, month: number, day: number, numberFormat: string): TypedMoment | undefined {
  const value = serialOfDate(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}

/** Two digits: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function readTime(text: string): TypedMoment | undefined {
  const alone = HOUR_ALONE.exec(text);
  if (alone?.[1] && alone[2]) return timeOfDay(Number(alone[1]), 0, undefined, alone[2]);
  const time = TIME.exec(text);
  if (!time?.[1] || !time[2]) return undefined;
  return timeOfDay(Number(time[1]), Number(time[2]), time[3] === undefined ? undefined : Number(time[3]), time[4]);
}

function timeOfDay(
  hours: number,
  minutes: number,
  seconds: number | undefined,
  half?: string,
): TypedMoment | undefined {
  if (minutes > 59 || (seconds ?? 0) > 59) return undefined;
  if (half !== undefined && (hours > 12 || hours < 1)) return undefined;
  const hour = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hour * 3600 + minutes * 60 + (seconds ?? 0)) / 86_400;
  if (hour > 23) return { value, numberFormat: "[h]:mm:ss" };
  const format = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { value, numberFormat: half === undefined ? format : `${format} AM/PM` };
}
