import fc from "fast-check";
import { createChecker, passes } from "../../src/inventory/check-dataset";
import type { Dataset } from "../../src/inventory/field";
import { context, exampleDataset } from "./example-dataset";

/**
 * What the schemas of DCAT-US v1.1 (non-federal) ask of the values that go into them, in its own patterns: any row that
 * passes must keep them.
 */
const hasEmail = /^mailto:[\w_~!$&'()*+,;=:.-]+@[\w.-]+\.[\w.-]+?$/;
const dayOrPart = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:[12]\d|0[1-9]|3[01]))?)?$/;
const uriCharacters = /^[a-z][a-z\d+.-]*:(?:[a-z\d\-._~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;

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
    "http://1.2.3.4/a",
    "http://1.2.3.999",
    "http://09.1.1.1",
    "http://12",
    "https://-a.gov",
    "https://a..gov",
    "N/A",
  ),
);

const values = fc.record({
  datasetName: fc.string({ unit: "binary", maxLength: 40 }),
  description: fc.string({ unit: "binary", minLength: 10, maxLength: 60 }),
  keywords: fc.array(fc.string({ maxLength: 60 }), { maxLength: 4 }).map((words) => words.join(";")),
  dataSteward: fc.oneof(fc.string({ maxLength: 110 }), fc.constant("Not sure")),
  stewardEmail: fc.oneof(
    fc.emailAddress(),
    fc.tuple(fc.string({ maxLength: 8 }), fc.domain()).map((parts) => parts.join("@")),
    fc.constantFrom("", "Not sure", "a@b@c.gov", ".a@b.gov", "a@b.gov."),
  ),
  periodFrom: fc.constantFrom("", "2015", "2015-02-29", "2016-02-29", "0015", "2015-1", "2015-12"),
  periodTo: fc.constantFrom("", "2015", "2015-11", "20160", "2017-01-01", "present"),
  dataLastUpdated: fc.constantFrom("", "2026-11-23", "2026-11-31", "6/30/2026", "2027-01-01"),
  classification: fc.constantFrom("Public", "Sensitive", "Not yet determined", "Open"),
  sensitivityReason: fc.string({ maxLength: 300 }),
  publicationStatus: fc.constantFrom("Published", "Planned"),
  license: fc.constantFrom("", "CC BY 4.0", "None"),
  publishedUrl: address,
  dataDictionaryLink: address,
});

/** A few strange values at a time: rows with many of them never pass. */
const dataset: fc.Arbitrary<Dataset> = values.chain((strange) =>
  fc.subarray(Object.entries(strange), { maxLength: 3 }).map((some) => exampleDataset(Object.fromEntries(some))),
);

/** As an exporter writes it: letters beyond ASCII with percent signs. */
const asUri = (link: string) => new URL(link).href;

test("whatever passes fits the patterns of DCAT-US v1.1", () => {
  const check = createChecker({ ...context, mailDomains: [] });
  let passed = 0;
  fc.assert(
    fc.property(dataset, (row) => {
      const checked = check(row);
      if (!passes(checked)) return;
      passed += 1;
      const { identifier, title, description, email, steward, ...rest } = exported(checked.dataset);
      for (const needed of [identifier, title, description, steward]) expect(needed.trim()).not.toBe("");
      if (email !== "" && email !== "Not sure") expect(`mailto:${email}`).toMatch(hasEmail);
      for (const time of rest.times) if (time !== "") expect(time).toMatch(dayOrPart);
      for (const link of rest.links) if (link !== "") expect(asUri(link)).toMatch(uriCharacters);
      expect(rest.rights.length).toBeLessThanOrEqual(255);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(300);
});

function exported(row: Dataset) {
  return {
    identifier: row.inventoryId,
    title: row.datasetName,
    description: row.description,
    steward: row.dataSteward,
    email: row.stewardEmail,
    rights: row.sensitivityReason,
    times: [row.periodFrom, row.periodTo, row.dataLastUpdated],
    links: [row.publishedUrl, row.dataDictionaryLink],
  };
}
