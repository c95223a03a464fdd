/** Dates as Excel counts them: days since 1899-12-31, with a 29 February 1900 that never was (fact 2.8). No time zone. */

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 29 February 1900 in Excel's calendar. */
const PHANTOM_DAY = 60;
export const LAST_SERIAL = 2_958_465;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The serial number of a day; month 1 to 12. `undefined` when the day does not exist or lies outside 1900 to 9999. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
  return serial > PHANTOM_DAY ? serial : serial - 1;
}

/** The day of a serial number; the time of day is left out. */
export function dateOfSerial(serial: number): DateParts {
  const whole = Math.floor(serial);
  if (whole === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < PHANTOM_DAY ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
