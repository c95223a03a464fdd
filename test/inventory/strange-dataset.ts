import fc from "fast-check";
import type { Dataset } from "../../src/inventory/field";
import { exampleDataset } from "./example-dataset";

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.webUrl().map((url) => `${url}/año`),
  fc
    .tuple(fc.constantFrom("https://", "http://", "www.", "ftp://", ""), fc.string({ maxLength: 20 }))
    .map((p) => p.join("")),
  fc.constantFrom(
    "https://a.gov#b#c",
    "https://a.gov/[x]",
    "https://a.gov:99999/",
    "https://a.gov/\ud800",
    "http://1.2.3.4/a",
    "http://1.2.3.999",
    "http://09.1.1.1",
    "http://12",
    "https://-a.gov",
    "https://a..gov",
    "https://xn--a.com",
    "https://xn--0.gov/x",
    "N/A",
  ),
);

const values = fc.record({
  division: fc.string({ unit: "binary", maxLength: 20 }),
  datasetName: fc.string({ unit: "binary", maxLength: 40 }),
  description: fc.string({ unit: "binary", minLength: 10, maxLength: 60 }),
  theme: fc.constantFrom("Fiscal", "Other", "Water"),
  keywords: fc.array(fc.string({ maxLength: 60 }), { maxLength: 4 }).map((words) => words.join(";")),
  dataSteward: fc.oneof(fc.string({ maxLength: 110 }), fc.constant("Not sure")),
  stewardEmail: fc.oneof(
    fc.emailAddress(),
    fc.tuple(fc.string({ maxLength: 8 }), fc.domain()).map((parts) => parts.join("@")),
    fc.constantFrom("", "Not sure", "a@b@c.gov", ".a@b.gov", "a@b.gov."),
  ),
  format: fc.constantFrom("Unknown", "Text or CSV", "xlsx"),
  updateFrequency: fc.constantFrom("Hourly", "Biennially", "As needed", "Static (historical)", "Unknown", "Yearly"),
  periodFrom: fc.constantFrom("", "2015", "2015-02-29", "2016-02-29", "0015", "2015-1", "2015-12"),
  periodTo: fc.constantFrom("", "2015", "2015-11", "20160", "2017-01-01", "present"),
  geographicCoverage: fc.string({ unit: "binary", maxLength: 20 }),
  dataLastUpdated: fc.constantFrom("", "2026-11-23", "2026-11-31", "6/30/2026", "2027-01-01"),
  classification: fc.constantFrom("Public", "Internal", "Sensitive", "Restricted", "Not yet determined", "Open"),
  sensitivityReason: fc.string({ maxLength: 300 }),
  publicationStatus: fc.constantFrom("Published", "Published elsewhere", "Planned"),
  license: fc.constantFrom("", "CC BY 4.0", "PDDL", "None"),
  publishedUrl: address,
  dataDictionaryLink: address,
});

/**
 * Rows that are right but for a few strange values at a time: rows with many of them never pass. A value that other
 * answers ask for is right, so that each can be strange by itself.
 */
export const strangeDataset: fc.Arbitrary<Dataset> = values.chain((strange) =>
  fc.subarray(Object.entries(strange), { maxLength: 4 }).map((some) =>
    exampleDataset({
      keywords: "potholes; streets",
      dataLastUpdated: "2026-06-30",
      publicationStatus: "Published",
      sensitivityReason: "Holds names and home addresses.",
      publishedUrl: "https://data.city.example.gov/potholes",
      license: "CC BY 4.0",
      ...Object.fromEntries(some),
    }),
  ),
);
