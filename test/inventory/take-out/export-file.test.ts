import fc from "fast-check";
import Papa from "papaparse";
import { createChecker } from "../../../src/inventory/check-dataset";
import { headers } from "../../../src/inventory/fields";
import { toDcatUs11 } from "../../../src/inventory/dcat/dcat-us-1-1";
import { toDcatUs30 } from "../../../src/inventory/dcat/dcat-us-3-0";
import { exportContext, type ExportOptions, type ExportScope } from "../../../src/inventory/dcat/export-context";
import { en } from "../../../src/inventory/dcat/language/en";
import { es } from "../../../src/inventory/dcat/language/es";
import type { Dataset } from "../../../src/inventory/field";
import { exportFile, type ExportForm } from "../../../src/inventory/take-out/export-file";
import { brightwater, everything } from "../dcat/brightwater";
import { context, exampleDataset } from "../example-dataset";
import { strangeDataset } from "../strange-dataset";

const check = createChecker(context);
const withChecks = (rows: readonly Dataset[]) => rows.map((dataset) => ({ dataset, checked: check(dataset) }));
const fileOf = (form: ExportForm, rows: readonly Dataset[], options: ExportOptions) =>
  exportFile(form, withChecks(rows), brightwater, options);

const accepted = (known: Partial<Dataset>) => exampleDataset({ reviewStatus: "Accepted", ...known });

test("each dataset has a line of its own, so that two nights' files can be compared", () => {
  const rows = [accepted({ inventoryId: "PW-BBBBBBBB" }), accepted({ inventoryId: "PW-CCCCCCCC" })];
  const { file } = fileOf("dcat-us-1.1", rows, everything);
  expect(file.lines.map((line) => /PW-\w+/.exec(line)?.[0])).toEqual([
    undefined,
    "PW-BBBBBBBB",
    "PW-CCCCCCCC",
    undefined,
  ]);
  expect(file.text).toBe(`${file.lines.join("\n")}\n`);
});

test("a dataset that would not fit into a cell takes several lines, and the file says the same", () => {
  const keywords = Array.from({ length: 2000 }, (_, i) => `keyword number ${i}`).join("; ");
  const rows = [accepted({ keywords }), accepted({ inventoryId: "PW-CCCCCCCC" })];
  const { file } = fileOf("dcat-us-1.1", rows, everything);
  expect(Math.max(...file.lines.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  expect(JSON.parse(file.text)).toEqual(JSON.parse(JSON.stringify(toDcatUs11(rows, brightwater, everything).catalog)));
});

test("a catalog of nothing is a catalog all the same", () => {
  expect(JSON.parse(fileOf("dcat-us-3.0", [], everything).file.text)).toMatchObject({
    "@type": "Catalog",
    dataset: [],
  });
});

const scope = fc.constantFrom<ExportScope>("public", "publicWithTitles", "full");

test.each([
  ["dcat-us-1.1", toDcatUs11],
  ["dcat-us-3.0", toDcatUs30],
] as const)("%s row by row is the same as all at once", (form, to) => {
  fc.assert(
    fc.property(fc.array(strangeDataset, { maxLength: 6 }), scope, fc.boolean(), (rows, reader, strict) => {
      const options: ExportOptions = { scope: reader, strict, statuses: ["Draft", "Ready", "Accepted"] };
      const { file, leftOut } = fileOf(form, rows, options);
      const whole = to(rows, brightwater, options);
      expect(JSON.parse(file.text)).toEqual(JSON.parse(JSON.stringify(whole.catalog)));
      expect(new Set(leftOut)).toEqual(new Set(whole.leftOut));
      expect(leftOut).toHaveLength(whole.leftOut.length);
    }),
    { numRuns: 200 },
  );
});

test("what another program reads out of the CSV is the sheet's rows", () => {
  const whole: ExportOptions = { scope: "full", strict: false, statuses: ["Draft", "Ready", "Accepted", "Submitted"] };
  fc.assert(
    fc.property(fc.array(strangeDataset, { maxLength: 5 }), (rows) => {
      const { file, leftOut } = fileOf("csv", rows, whole);
      const text = file.text.replace(/^\ufeff/, "").slice(0, -2);
      const { data } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
      const plain = data.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, "")));
      expect(plain).toEqual(file.table);
      expect(plain[0]).toEqual(headers);
      expect(plain.length - 1 + leftOut.length).toBe(rows.length);
    }),
    { numRuns: 200 },
  );
});

test("a catalog without a city's name has a title, in both languages", () => {
  for (const sentences of [en, es]) {
    const { title, description } = exportContext(
      { settings: { city: "", leadAnalyst: "", leadEmail: "" }, departments: [] },
      sentences,
    );
    expect([title, description].every((text) => text.length > 10)).toBe(true);
  }
});
