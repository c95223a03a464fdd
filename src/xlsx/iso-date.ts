const DAY = 86_400_000;

/**
 * An ISO 8601 date or date with time, as strict files have it, → Excel's serial number; `undefined` when it is none.
 * Serial 60 is 1900-02-29, a day that was not: dates before it are one lower.
 */
export function isoToSerial(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / DAY + (hour * 3600 + minute * 60 + second) / 86_400;
  if (date1904) return days - Date.UTC(1904, 0, 1) / DAY;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
