import fc from "fast-check";
import {
  dateFromSerial,
  dateTimeFromSerial,
  isIsoDate,
  serialFromDate,
  serialFromDateTime,
} from "../../src/inventory/serial-date";

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2000-01-01", 36_526],
  ["2000-02-29", 36_585],
  ["2026-08-22", 46_256],
  ["9999-12-31", 2_958_465],
])("%s is day %d", (date, serial) => {
  expect(serialFromDate(date)).toBe(serial);
  expect(dateFromSerial(serial)).toBe(date);
});

test.each(["1899-12-31", "1900-02-29", "2026-02-30", "2026-13-01", "2026-1-1", "", "2026"])("%j has no day", (text) => {
  expect(serialFromDate(text)).toBeUndefined();
});

test.each([0, -1, 60, 2_958_466, NaN, Infinity])("day %d is none", (serial) => {
  expect(dateFromSerial(serial)).toBeUndefined();
});

test("every day goes there and back, and the next day has the next number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const date = dateFromSerial(serial) ?? "";
      expect(isIsoDate(date)).toBe(true);
      expect(serialFromDate(date)).toBe(serial);
      expect(date < (dateFromSerial(serial + 1) ?? "")).toBe(true);
    }),
  );
});

test("days agree with the calendar of the language", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_900_000 }), (days) => {
      const date = new Date(Date.UTC(1900, 2, 1) + days * 86_400_000).toISOString().slice(0, 10);
      expect(serialFromDate(date)).toBe(days + 61);
    }),
  );
});

test("every minute goes there and back, also when the sheet has rounded it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const serial = day + minute / 1440;
      const dateTime = dateTimeFromSerial(serial) ?? "";
      expect(serialFromDateTime(dateTime)).toBeCloseTo(serial, 9);
      expect(dateTimeFromSerial(Number(serial.toPrecision(15)))).toBe(dateTime);
    }),
  );
});

test.each(["2026-11-23", "2026-11-23T24:00", "2026-11-23T9:30", "2026-02-30T09:30", "2026-11-23 09:30"])(
  "%j is no date with a time",
  (text) => {
    expect(serialFromDateTime(text)).toBeUndefined();
  },
);
