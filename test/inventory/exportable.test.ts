import fc from "fast-check";
import { createChecker, passes } from "../../src/inventory/check-dataset";
import { toDcatUs11 } from "../../src/inventory/dcat/dcat-us-1-1";
import { toDcatUs30 } from "../../src/inventory/dcat/dcat-us-3-0";
import type { ExportContext, ExportScope } from "../../src/inventory/dcat/export-context";
import { dcatUs11NonFederal, dcatUs11Strict, dcatUs30, type Validate } from "./dcat/schemas";
import { context } from "./example-dataset";
import { strangeDataset } from "./strange-dataset";

const check = createChecker({ ...context, mailDomains: [] });

/** Cities that say much about themselves, and cities that say nothing. */
const city: fc.Arbitrary<ExportContext> = fc.record({
  check: fc.constant(check),
  departments: fc.constant([]),
  city: fc.constantFrom("", "Brightwater"),
  leadAnalyst: fc.constantFrom("", "Chief data officer"),
  leadEmail: fc.constantFrom("", "data@city.example.gov", "ask at the desk"),
  title: fc.constant("Brightwater data inventory"),
  description: fc.constant("The data that the city keeps."),
});

const scope = fc.constantFrom<ExportScope>("public", "publicWithTitles", "full");

/** Whatever passes its rules is in the catalog, and the catalog is valid. */
function holds(to: typeof toDcatUs11 | typeof toDcatUs30, strict: boolean, validate: Validate): void {
  let passed = 0;
  fc.assert(
    fc.property(strangeDataset, city, scope, (row, of, reader) => {
      const { catalog, leftOut } = to([row], of, { scope: reader, statuses: ["Draft"], strict });
      const errors = validate(JSON.parse(JSON.stringify(catalog)));
      if (errors !== "") throw new Error(`${errors}\n${JSON.stringify(catalog, null, 2)}`);
      const codes = leftOut.filter(({ what }) => what === "row").map(({ code }) => code);
      expect(catalog.dataset.length + codes.length).toBe(1);
      expect(codes.includes("problems")).toBe(!passes(check(row)) && !codes.includes("notPublic"));
      if (!strict && reader === "full" && passes(check(row))) expect(catalog.dataset).toHaveLength(1);
      passed += catalog.dataset.length;
    }),
    { numRuns: 1500 },
  );
  expect(passed).toBeGreaterThan(300);
}

const schemas = [
  ["v1.1, non-federal", toDcatUs11, false, dcatUs11NonFederal()],
  ["v1.1, strict", toDcatUs11, true, dcatUs11Strict()],
  ["3.0", toDcatUs30, false, dcatUs30()],
  ["3.0, strict", toDcatUs30, true, dcatUs30()],
] as const;

describe.each(schemas)("whatever passes is valid DCAT-US %s", (_, to, strict, validate) => {
  const testIfThere = validate === undefined ? test.skip : test;

  testIfThere("by its official schema", () => {
    if (validate !== undefined) holds(to, strict, validate);
  });

  testIfThere("and the schema finds what is wrong in a dataset", () => {
    expect(validate?.({ dataset: [{ title: 7 }] })).toMatch(/title/);
    expect(validate?.({ dataset: [{ title: "Potholes" }] })).toMatch(/description/);
  });
});

/** The patterns of the schemas of v1.1, for where the schemas themselves are not at hand. */
const hasEmail = /^mailto:[\w_~!$&'()*+,;=:.-]+@[\w.-]+\.[\w.-]+?$/;
const time = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:[12]\\d|0[1-9]|3[01]))?)?";
const uriCharacters = /^[a-z][a-z\d+.-]*:(?:[a-z\d\-._~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;

test("whatever passes fits the patterns of DCAT-US v1.1", () => {
  fc.assert(
    fc.property(strangeDataset, city, (row, of) => {
      const { catalog } = toDcatUs11([row], of, { scope: "full", strict: false });
      for (const dataset of catalog.dataset) {
        const { identifier, title, description, contactPoint, publisher } = dataset;
        for (const needed of [identifier, title, description, contactPoint.fn, publisher.name]) {
          expect(needed.trim()).not.toBe("");
        }
        expect(contactPoint.hasEmail ?? "mailto:a@b.gov").toMatch(hasEmail);
        expect(dataset.modified ?? "2026").toMatch(new RegExp(`^${time}$`));
        expect(dataset.temporal ?? "2025/2026").toMatch(new RegExp(`^${time}/${time}$`));
        for (const link of [dataset.describedBy, dataset.distribution?.[0]?.accessURL]) {
          expect(link ?? "https://a.gov").toMatch(uriCharacters);
        }
        expect(dataset.rights?.length ?? 0).toBeLessThanOrEqual(255);
      }
    }),
    { numRuns: 1500 },
  );
});
