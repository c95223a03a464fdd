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

/** A closed row that says something in every cell that is not its name, its department, its steward or its class. */
const secrets: Partial<Dataset> = {
  division: "Victim services unit",
  description: "One row for each person who was hurt, with the name of the witness.",
  theme: "Public Safety",
  keywords: "shelter address; undercover officer",
  sourceSystem: "Case vault seven",
  format: "Text or CSV",
  updateFrequency: "Biweekly",
  periodFrom: "1987-02",
  periodTo: "2019-08",
  geographicCoverage: "Harbor precinct",
  dataLastUpdated: "2026-06-29",
  dataDictionaryLink: "https://inside.example.gov/columns",
  qualityConcerns: "Half of the cases are sealed.",
  sensitivityReason: "State law protects these names.",
  containsPersonalData: "Unknown",
  requestFrequency: "Occasional",
  requestChannels: "Council or mayor",
  publicationStatus: "Published elsewhere",
  publishedUrl: "https://leak.example.gov/data",
  license: "CC BY 4.0",
  promptsAnswered: "P4; P7",
  quickStartMatch: "Police: Crime reports",
  addedBy: "Clerk Ignatius",
  dateAdded: "2026-11-02",
  lastChangedBy: "Clerk Boniface",
  lastChanged: "2026-11-03T10:07",
  reviewerNote: "Never show this to anybody.",
  pocReply: "Agreed with the union.",
  reviewedBy: "Lead Wenceslas",
  reviewedOn: "2026-11-04",
};

test("of a closed row the public gets its name, its department, whom to ask, and no other cell", () => {
  const forms = fc.constantFrom<ExportForm>("dcat-us-1.1", "dcat-us-3.0", "csv", "pod-csv");
  const reader = fc.constantFrom<ExportScope>("public", "publicWithTitles");
  const classes = fc.constantFrom("Internal", "Sensitive", "Protected", "Restricted", "Not yet determined");
  const kept: Partial<Dataset> = { sensitivityReason: "Holds names and home addresses.", license: "PDDL" };
  const some = fc.subarray(Object.entries(secrets), { minLength: Object.keys(secrets).length - 8 });
  let goneOut = 0;
  fc.assert(
    fc.property(forms, reader, fc.boolean(), classes, some, (form, forReader, strict, classification, cells) => {
      const told = { ...kept, ...(Object.fromEntries(cells) as Partial<Dataset>) };
      const closed = accepted({ datasetName: "Injury reports", classification, ...told });
      const { file, leftOut } = fileOf(form, [closed], { scope: forReader, strict });
      const outOfIt = Object.values(told).filter((text) => text !== "" && file.text.includes(text));
      expect(outOfIt).toEqual([]);
      const goesOut = forReader === "publicWithTitles" && form !== "csv" && !strict;
      expect(file.text.includes("Injury reports")).toBe(goesOut);
      expect(leftOut.some(({ what }) => what === "row")).toBe(!goesOut);
      if (goesOut) goneOut += 1;
    }),
    { numRuns: 400 },
  );
  expect(goneOut).toBeGreaterThan(40);
});

test.each(["=", "+", "-", "@", "\t"])("no cell of either CSV begins with %j", (sign) => {
  const hostile = accepted({ datasetName: `${sign}HYPERLINK(1)`, keywords: `${sign}cmd; streets` });
  for (const form of ["csv", "pod-csv"] as const) {
    const { data } = Papa.parse<string[]>(fileOf(form, [hostile], { scope: "full", strict: false }).file.text.slice(1));
    expect(data.flat().filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    expect(data[1]?.some((cell) => cell.endsWith("HYPERLINK(1)"))).toBe(true);
  }
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
