import type { IsoDate, IsoDateTime } from "./field";

/** The last day that a cell can hold: 9999-12-31. */
const lastSerial = 2_958_465;

/** The day of 1900-02-29, which never was; Excel counts it all the same. */
const leapDayThatNeverWas = 60;

const minutesPerDay = 1440;

/** Days from 1970-01-01, counted in years that begin with March so that the leap day comes last. */
function daysFromCalendar(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function calendarFromDays(days: number): IsoDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days between 1970-01-01 and the day that Excel counts as 0. */
const excelDayZero = 25_569;

/** Whether the text is a day of the calendar in the form 2026-11-23. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || calendarFromDays(daysFromCalendar(Number(text.slice(0, 4)), month, day)) === text;
}

/**
 * The serial day number of a date in the 1900 date system: 36526 for 2000-01-01 (fact 2.8). Worked out from the parts
 * of the calendar, so no time zone can move the day. Undefined for what is no date and for days before 1900.
 */
export function serialFromDate(date: IsoDate): number | undefined {
  if (!isIsoDate(date)) return undefined;
  const days = daysFromCalendar(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
  const serial = days + excelDayZero;
  const counted = serial <= leapDayThatNeverWas ? serial - 1 : serial;
  return counted >= 1 ? counted : undefined;
}

/** The date of a serial day number; the time of the day is left out. Undefined where no date has that number. */
export function dateFromSerial(serial: number): IsoDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastSerial) || day === leapDayThatNeverWas) return undefined;
  return calendarFromDays(day - excelDayZero + (day < leapDayThatNeverWas ? 1 : 0));
}

/** The serial number of a date with a time, in days: 0.5 is noon. Undefined for what is none. */
export function serialFromDateTime(dateTime: IsoDateTime): number | undefined {
  const time = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(dateTime);
  if (time === null) return undefined;
  const [, date = "", hours, minutes] = time;
  const day = serialFromDate(date);
  return day === undefined ? undefined : day + (Number(hours) * 60 + Number(minutes)) / minutesPerDay;
}

/** The date and time of a serial number, to the nearest minute. Undefined where no date has that number. */
export function dateTimeFromSerial(serial: number): IsoDateTime | undefined {
  const minutes = Math.round(serial * minutesPerDay);
  const date = dateFromSerial(Math.floor(minutes / minutesPerDay));
  if (date === undefined) return undefined;
  const ofDay = minutes % minutesPerDay;
  return `${date}T${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}
