import type { IsoDate, IsoDateTime } from "../../inventory/field";

const two = (number: number) => String(number).padStart(2, "0");

/** The person's own calendar day. `toISOString` would be a day off in the evening in America. */
export function isoDay(date: Date): IsoDate {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function isoMinute(date: Date): IsoDateTime {
  return `${isoDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "December 18", with the year when it is another one; what is no date is shown as it is. */
export function spokenDay(day: IsoDate, today: IsoDate, language: string): string {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    month: "long",
    day: "numeric",
    ...(sameYear ? {} : { year: "numeric" }),
  });
  return format.format(Date.UTC(year, month - 1, date));
}
