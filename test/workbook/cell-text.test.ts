import fc from "fast-check";
import { forCell } from "../../src/workbook/cell-text";
import { runExcel } from "../../src/workbook/office";
import { newXlsx } from "../../src/xlsx/new";
import { openInExcel } from "../support/excel";

/** Writes texts below each other and reads them back. */
async function roundTrip(texts: readonly string[], format: string): Promise<readonly unknown[]> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, texts.length, 1);
    range.numberFormat = texts.map(() => [format]);
    range.values = texts.map((text) => [forCell(text)]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

const typed = [
  "=SUM(A1)",
  "-5",
  "+x",
  "@x",
  "'quoted",
  "''twice",
  "007",
  "1-2",
  "TRUE",
  "false",
  "1E5",
  "#N/A",
  "2024-25",
  "15-Feb",
  "Mar 2024",
  "may 5",
  "$120",
  "50%",
  "(5)",
  "12:30",
  "1/2",
  "3 Jun",
  " 5",
  "5 ",
  "  both  ",
  "line\nline",
  "line\r\nline",
  "tab\there",
  "\u{1F6A7} potholes",
  "Ünïcode \u{4E2D}\u{6587}",
  "_x000D_",
  "311 requests",
  "x".repeat(32_767),
  `-${"x".repeat(9_000)}`,
];

describe("what a person types comes back as typed", () => {
  beforeEach(() => void openInExcel(newXlsx()));

  test.each(["@", "General"])("the awkward ones, in cells formatted %s", async (format) => {
    expect(await roundTrip(typed, format)).toEqual(typed);
  });

  test("property: any text, in cells of any kind", async () => {
    const token = fc.constantFrom(..."=+-@'\"#0123456789.,/:%$()eE \n", "jan", "May", "true", "AM", "calls");
    const looksLikeMore = fc.array(token, { maxLength: 8 }).map((tokens) => tokens.join(""));
    const text = fc.oneof(fc.string({ unit: "binary" }), looksLikeMore);
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 60 }),
        fc.constantFrom("@", "General", "yyyy-mm-dd"),
        async (texts, format) => {
          expect(await roundTrip(texts, format)).toEqual(texts);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("plain words carry no apostrophe", () => {
    for (const text of ["Pothole repairs", "311 requests", "Traffic counts 2024"]) expect(forCell(text)).toBe(text);
  });
});
