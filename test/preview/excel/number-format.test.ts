import fc from "fast-check";
import { displayText, isDateFormat } from "../../../preview/excel/number-format";
import { dateOfSerial, serialOfDate } from "../../../preview/excel/serial-date";

describe("displayText", () => {
  test.each([
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [12345.678912, "12345.67891"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [0.00001, "0.00001"],
    [1.23e-7, "0.000000123"],
    [1.2345e-7, "1.2345E-07"],
    [-1.5, "-1.5"],
    [-0, "0"],
  ])("General shows %d as %j", (value, text) => {
    expect(displayText(value, "General")).toBe(text);
  });

  test.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [1234567, "#,##0", "1,234,567"],
    [0.5, "#,##0", "1"],
    [0, "#", ""],
    [-1234.5, "#,##0.00;[Red](#,##0.00)", "(1,234.50)"],
    [-120, "$#,##0_);[Red]($#,##0)", "($120)"],
    [0, '0;-0;"none"', "none"],
    [5, ";;;", ""],
    [1.005, "0.00", "1.01"],
    [2.5, "0", "3"],
    [0.125, "0.0%", "12.5%"],
    [123456789, "000-00-0000", "123-45-6789"],
    [5, "00000", "00005"],
    [5, '0 "days"', "5 days"],
    [1500000, '0.0,,"M"', "1.5M"],
    [2.5, "# ?/?", "2 1/2"],
    [0.25, "?/?", "1/4"],
    [12345, "0.00E+00", "1.23E+04"],
    [75, '[>=50]"high";"low"', "high"],
    [25, '[>=50]"high";"low"', "low"],
    [1200.5, "[$€-407] #,##0.00", "€ 1,200.50"],
    [-5, "0", "-5"],
  ])("%d in %j is %j", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  test.each([
    [36526, "yyyy-mm-dd", "2000-01-01"],
    [36526.5, "m/d/yyyy h:mm", "1/1/2000 12:00"],
    [36526.75, "h:mm AM/PM", "6:00 PM"],
    [36526, "dddd, mmmm d, yyyy", "Saturday, January 1, 2000"],
    [36526, "[$-409]d-mmm-yy", "1-Jan-00"],
    [36526, "m/d/yyyy;@", "1/1/2000"],
    [0.999999, "h:mm:ss", "0:00:00"],
    [1.5, "[h]:mm:ss", "36:00:00"],
    [0.5 + 1.25 / 86400, "mm:ss.00", "00:01.25"],
    [-1, "yyyy-mm-dd", "########"],
    [60, "yyyy-mm-dd", "1900-02-29"],
  ])("fact 2.8: %d in %j is %j", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  test("fact 2.9: the same number is four years later in a 1904 workbook", () => {
    expect(displayText(35064, "yyyy-mm-dd", true)).toBe("2000-01-01");
  });

  test("fact 2.10: texts, booleans, errors and nothing", () => {
    expect(displayText("abc", "0.00")).toBe("abc");
    expect(displayText("abc", '@" (x)"')).toBe("abc (x)");
    expect(displayText(true, "0.00")).toBe("TRUE");
    expect(displayText({ error: "#N/A" }, "General")).toBe("#N/A");
    expect(displayText(null, "0.00")).toBe("");
    expect(displayText(5, "@")).toBe("5");
  });

  test("no format makes it fail", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (value, format) => {
        expect(typeof displayText(value, format)).toBe("string");
      }),
    );
  });
});

test("a date format is told from a number format with the same letters in quotes", () => {
  expect(isDateFormat("d-mmm")).toBe(true);
  expect(isDateFormat('0 "days"')).toBe(false);
  expect(isDateFormat("[Red]0")).toBe(false);
  expect(isDateFormat("General")).toBe(false);
});

test("fact 2.8: every day from 1900 to 9999 has one serial number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
      fc.pre(serial !== 60);
      const { year, month, day } = dateOfSerial(serial);
      expect(serialOfDate(year, month, day)).toBe(serial);
    }),
  );
});
