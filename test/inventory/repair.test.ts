import fc from "fast-check";
import { createChecker, passes } from "../../src/inventory/check-dataset";
import type { Dataset, FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import { createRepairer } from "../../src/inventory/repair";
import { synonyms } from "../../src/inventory/repairs/synonyms";
import { vocabularies, vocabularyKeys } from "../../src/inventory/vocabularies";
import { context, exampleDataset } from "./example-dataset";

const repair = createRepairer(context);
const check = createChecker(context);

const repaired = (field: FieldKey, value: string) => repair(exampleDataset({ [field]: value })).dataset[field];

test.each<[FieldKey, string, string]>([
  ["department", "pw", "Public Works"],
  ["department", "dpw", "Public Works"],
  ["department", "Dept of Public Works", "Public Works"],
  ["department", " public  works ", "Public Works"],
  ["datasetName", "  Pothole\u00a0 repair\nrequests\u200b ", "Pothole repair requests"],
  ["description", " First line.\r\n\r\n  Second line. ", "First line.\r\n\r\n  Second line."],
  ["dataSteward", "unknown", "Not sure"],
  ["sourceSystem", "NOT SURE", "Not sure"],
  ["stewardEmail", "mailto:streets@city.example.gov", "streets@city.example.gov"],
  ["stewardEmail", "<streets@city.example.gov>;", "streets@city.example.gov"],
  ["stewardEmail", "not sure", "Not sure"],
  ["keywords", "potholes;streets ;  Potholes;", "potholes; streets"],
  ["keywords", "potholes\nstreets", "potholes; streets"],
  ["keywords", "potholes, streets, Snow plows", "potholes; streets; Snow plows"],
  ["keywords", "Washington, DC", "Washington, DC"],
  ["keywords", "potholes, streets, plows\n", "potholes; streets; plows"],
  ["theme", "public safety", "Public Safety"],
  ["format", "Geographic Information", "GIS layer"],
  ["format", "xlsx", "Spreadsheet"],
  ["updateFrequency", "Real-Time/Near Real-Time", "Continuous"],
  ["updateFrequency", "Yearly", "Annually"],
  ["updateFrequency", "R/P3M", "Quarterly"],
  ["updateFrequency", "STATIC", "Static (historical)"],
  ["classification", "Open", "Public"],
  ["classification", "Level 1 - Public", "Public"],
  ["containsPersonalData", "TRUE", "Yes"],
  ["containsPersonalData", "n", "No"],
  ["requestFrequency", "Frequent Request", "Frequent"],
  ["requestFrequency", "NULL", ""],
  ["requestChannels", "311, media", "311; Media"],
  ["requestChannels", "FOIA; Mayor; City council", "FOIA or Right to Know; Council or mayor"],
  ["publicationStatus", "not-published", "Not published"],
  ["license", "https://creativecommons.org/publicdomain/zero/1.0/", "Public domain or CC0"],
  ["publishedUrl", "www.city.example.gov/data", "https://www.city.example.gov/data"],
  ["publishedUrl", "data.city.gov", "https://data.city.gov"],
  ["publishedUrl", " http://opendata.dc.gov/datasets/1", "http://opendata.dc.gov/datasets/1"],
  ["publishedUrl", "N/A", ""],
  ["dataLastUpdated", "6/30/2026", "2026-06-30"],
  ["dataLastUpdated", "30/6/2026", "2026-06-30"],
  ["dataLastUpdated", "6/6/2026", "2026-06-06"],
  ["dataLastUpdated", "June 30, 2026", "2026-06-30"],
  ["dataLastUpdated", "30 Jun. 2026", "2026-06-30"],
  ["dataLastUpdated", "Sept 1st, 2026", "2026-09-01"],
  ["dataLastUpdated", "2026/6/30", "2026-06-30"],
  ["dataLastUpdated", "2026-06-30T00:00:00Z", "2026-06-30"],
  ["periodFrom", "7/2015", "2015-07"],
  ["periodFrom", "July 2015", "2015-07"],
  ["periodTo", "Present", ""],
  ["promptsAnswered", "p4; P1;P4", "P1; P4"],
])("%s %j becomes %j", (field, before, after) => {
  expect(repaired(field, before)).toBe(after);
});

test.each<[FieldKey, string]>([
  ["classification", "Level 1"],
  ["classification", "Confidential"],
  ["updateFrequency", "Bi-annually"],
  ["updateFrequency", "Bimonthly"],
  ["department", "PD"],
  ["dataLastUpdated", "6/7/2026"],
  ["dataLastUpdated", "6/30/26"],
  ["dataLastUpdated", "2026-06-30T15:30:00Z"],
  ["publishedUrl", "Mainframe"],
  ["publishedUrl", "system7"],
  ["publishedUrl", "asp.net"],
  ["publishedUrl", "www.a.gov ; www.b.gov"],
  ["format", "N/A"],
  ["license", "None"],
  ["qualityConcerns", "None"],
  ["datasetName", "=SUM(A1)"],
])("%s %j could mean two things, or is meant: it stays", (field, value) => {
  expect(repaired(field, value)).toBe(value);
});

test("a repair tells what it changed", () => {
  const { repairs } = repair(exampleDataset({ format: "Excel", theme: "Transportation " }));
  expect(repairs).toEqual([
    { field: "theme", before: "Transportation ", after: "Transportation" },
    { field: "format", before: "Excel", after: "Spreadsheet" },
  ]);
});

test("every synonym leads to a value of its list, and none hides a value of the list", () => {
  for (const key of vocabularyKeys) {
    const { values } = vocabularies[key];
    for (const [synonym, value] of Object.entries(synonyms[key])) {
      expect(values).toContain(value);
      expect(values).not.toContain(synonym);
    }
  }
});

/** Texts near to what people type: words of the lists and their synonyms, dates, links, and anything at all. */
const text = fc.oneof(
  fc.constantFrom(...vocabularyKeys.flatMap((key) => [...vocabularies[key].values, ...Object.keys(synonyms[key])])),
  fc.constantFrom("N/A", "pw", "PD", "mailto:a@b.gov;", "www.a.gov", "<www.a.gov>", "mailto:mailto:a@b.gov", "present"),
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1990, max: 2030 }))
    .map((parts) => parts.join("/")),
  fc
    .array(fc.constantFrom("311", "Media", "P1", "p9", ";", ",", " ", "\n", "x"), { maxLength: 8 })
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
);

const anyDataset: fc.Arbitrary<Dataset> = fc
  .dictionary(fc.constantFrom(...fields.map((field) => field.key)), text, { maxKeys: 12 })
  .map((changes) => exampleDataset(changes));

test("repairing twice changes nothing more", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const once = repair(dataset).dataset;
      expect(repair(once).repairs).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("a row that passes still passes after its repairs, and no repair fills or drops a field that is needed", () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const checked = check(dataset);
      expect(passes(check(checked.dataset))).toBe(passes(checked));
      for (const { field, before, after } of checked.repairs) {
        expect(before).not.toBe("");
        expect(after).not.toBe(before);
        expect(checked.dataset[field]).toBe(after);
      }
    }),
    { numRuns: 1000 },
  );
});
