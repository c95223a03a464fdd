import fc from "fast-check";
import { displayText } from "../../../preview/excel/number-format";
import { readText, splitApostrophe } from "../../../preview/excel/typed-text";

const YEAR = 2026;

/** Serial numbers that were looked up in calendars: 2000-01-01 is 36526 (fact 2.8). */
describe("readText", () => {
  test.each([
    ["fact 2.1: a formula", "=A1+1", "A1+1"],
    ["fact 2.1: plus", "+A1", "+A1"],
    ["fact 2.1: minus and words", "-5 apples", "-5 apples"],
    ["fact 2.1: a list item", "- item", "- item"],
    ["a date cannot have a sign", "-1-2", "-1-2"],
    ["a sign before a sign", "--5", "--5"],
  ])("%s: %s", (_case, text, formula) => {
    expect(readText(text, YEAR)).toEqual({ formula });
  });

  test.each([
    ["5", 5, undefined],
    ["+5", 5, undefined],
    ["-5", -5, undefined],
    ["(5)", -5, undefined],
    ["007", 7, undefined],
    [" 7 ", 7, undefined],
    [".5", 0.5, undefined],
    ["5.", 5, undefined],
    ["12345678901234567", 12345678901234500, undefined],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["$120", 120, "$#,##0_);[Red]($#,##0)"],
    ["$29.96", 29.96, "$#,##0.00_);[Red]($#,##0.00)"],
    ["-$5", -5, "$#,##0_);[Red]($#,##0)"],
    ["12%", 0.12, "0%"],
    ["12.3%", 0.123, "0.00%"],
    ["1 1/2", 1.5, "# ?/?"],
    ["1 12/25", 1.48, "# ??/??"],
    ["1E5", 100000, "0.00E+00"],
    ["12e-2", 0.12, "0.00E+00"],
  ])("fact 2.5: %j is a number", (text, value, numberFormat) => {
    expect(readText(text, YEAR)).toEqual({ value, ...(numberFormat && { numberFormat }) });
  });

  test.each([
    ["fact 2.6", "2018-12-31", 43465, "m/d/yyyy"],
    ["fact 2.5", "1/2/2017", 42737, "m/d/yyyy"],
    ["fact 2.5", "15-Feb", 46068, "d-mmm"],
    ["month first", "12-31-99", 36525, "m/d/yyyy"],
    ["two digits up to 29", "1/1/29", 47119, "m/d/yyyy"],
    ["two digits from 30", "1/1/30", 10959, "m/d/yyyy"],
    ["a section number", "1-2", 46024, "d-mmm"],
    ["a fraction", "1/2", 46024, "d-mmm"],
    ["a fiscal year that is a month", "2024-12", 45627, "mmm-yy"],
    ["month and year", "Jan 2024", 45292, "mmm-yy"],
    ["no such day: a year", "Jan-45", 16438, "mmm-yy"],
    ["a gene", "SEPT2", 46267, "d-mmm"],
    ["a gene", "MARCH1", 46082, "d-mmm"],
    ["in words", "January 2, 2024", 45293, "d-mmm-yy"],
    ["in words", "2 January 2024", 45293, "d-mmm-yy"],
    ["the last day", "12/31/9999", 2958465, "m/d/yyyy"],
    ["time", "9:30", 0.3958333333333333, "h:mm"],
    ["time", "9:30:15", 0.39600694444444445, "h:mm:ss"],
    ["half past nine at night", "9:30 PM", 0.8958333333333334, "h:mm AM/PM"],
    ["the hour alone", "12 AM", 0, "h:mm AM/PM"],
    ["more than a day", "25:30", 1.0625, "[h]:mm:ss"],
    ["both", "1/2/2017 9:30", 42737.395833333336, "m/d/yyyy h:mm"],
  ])("%s: %j is a date or a time", (_case, text, value, numberFormat) => {
    expect(readText(text, YEAR)).toEqual({ value, numberFormat });
  });

  test.each([
    "2024-25",
    "19-8-2025",
    "13/1/2017",
    "2/30/2024",
    "24/7",
    "1,23",
    "1e400",
    "9:75",
    "May",
    "-",
    "+",
    "=",
    "P1",
    "12 main street",
    "$12%",
    "2018-12-31T10:00:00Z",
    "$",
    "%",
    "1/1/1899",
    " leading space",
  ])("fact 2.7: %j stays text", (text) => {
    expect(readText(text, YEAR)).toEqual({ value: text });
  });

  test("fact 2.12: TRUE and FALSE in any case are booleans", () => {
    expect(readText("true")).toEqual({ value: true });
    expect(readText("False")).toEqual({ value: false });
  });

  test("an error's name is that error, nothing is an empty cell", () => {
    expect(readText("#n/a")).toEqual({ value: { error: "#N/A" } });
    expect(readText("")).toEqual({ value: null });
  });

  test("what General shows of a whole number reads back as that number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (value) => {
        expect(readText(displayText(value, "General"))).toEqual({ value });
      }),
    );
  });

  test("whatever is typed is read without failing, and never lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = readText(text, YEAR);
        if ("value" in read && typeof read.value === "string") expect(read.value).toBe(text);
        if ("formula" in read) expect(text.endsWith(read.formula)).toBe(true);
      }),
    );
  });
});

describe("splitApostrophe", () => {
  test("fact 2.3: the apostrophe is no part of the text", () => {
    expect(splitApostrophe("'=x")).toEqual({ text: "=x", quotePrefix: true });
    expect(splitApostrophe("it's")).toEqual({ text: "it's", quotePrefix: false });
  });
});
