import fc from "fast-check";
import { mergePair } from "../../../src/inventory/duplicates/merge-pair";
import { emptyDataset } from "../../../src/inventory/dataset";
import type { Dataset, FieldKey } from "../../../src/inventory/field";
import { fields } from "../../../src/inventory/fields";

const row = (changes: Partial<Dataset>): Dataset => ({ ...emptyDataset(), ...changes });
const kept = (keep: Partial<Dataset>, other: Partial<Dataset>, choices = {}) =>
  mergePair(row(keep), row(other), choices).keep;

test.each<readonly [string, Partial<Dataset>, Partial<Dataset>, Partial<Dataset>]>([
  ["nothing for rows that agree", { theme: "Fiscal" }, { theme: "Fiscal" }, {}],
  ["its own answer where both have one", { theme: "Fiscal" }, { theme: "Services" }, {}],
  [
    "the other's answer where it has none",
    {},
    { geographicCoverage: "Whole city" },
    { geographicCoverage: "Whole city" },
  ],
  ["the other's answer where nobody knew", { format: "Unknown" }, { format: "Database" }, { format: "Database" }],
  ["its own answer where nobody knew in the other", { format: "Database" }, { format: "Unknown" }, {}],
  ["the prompts of both", { promptsAnswered: "P4" }, { promptsAnswered: "P1; P4" }, { promptsAnswered: "P1; P4" }],
  ["the words of both lists", { keywords: "holes" }, { keywords: "Holes; streets" }, { keywords: "holes; streets" }],
  ["no email address of another steward", { dataSteward: "Ana" }, { dataSteward: "Bo", stewardEmail: "bo@a.gov" }, {}],
  [
    "an email address together with its steward",
    { dataSteward: "Not sure" },
    { dataSteward: "Bo", stewardEmail: "bo@a.gov" },
    { dataSteward: "Bo", stewardEmail: "bo@a.gov" },
  ],
  [
    "the email address of the same steward",
    { dataSteward: "Bo" },
    { dataSteward: "Bo", stewardEmail: "bo@a.gov" },
    { stewardEmail: "bo@a.gov" },
  ],
  [
    "no reason for a class that it does not have",
    { classification: "Public" },
    { classification: "Sensitive", sensitivityReason: "Names of callers" },
    {},
  ],
  [
    "an open end where it says when records begin",
    { periodFrom: "2015" },
    { periodFrom: "2015", periodTo: "2024" },
    {},
  ],
  [
    "the whole period where it has none",
    {},
    { periodFrom: "2015", periodTo: "2024" },
    { periodFrom: "2015", periodTo: "2024" },
  ],
  ["nothing about the other row itself", { addedBy: "Ana" }, { addedBy: "Bo", reviewerNote: "Which streets?" }, {}],
])("the row that stays gets %s", (_, keep, other, changes) => {
  expect(kept(keep, other)).toEqual(changes);
});

test("the lead analyst chooses field by field, and what belongs to a field follows it", () => {
  const keep = {
    classification: "Public",
    dataSteward: "Ana",
    stewardEmail: "ana@a.gov",
    keywords: "a",
    theme: "Fiscal",
  };
  const other = {
    classification: "Sensitive",
    sensitivityReason: "Names of callers",
    dataSteward: "Bo",
    stewardEmail: "bo@a.gov",
    keywords: "b",
    theme: "Services",
  };
  const choices = { classification: "other", dataSteward: "other", stewardEmail: "keep", keywords: "keep" } as const;
  expect(kept(keep, other, choices)).toEqual({
    classification: "Sensitive",
    sensitivityReason: "Names of callers",
    dataSteward: "Bo",
  });
});

test("a preview shows each field in which the rows differ", () => {
  const { fields: shown } = mergePair(
    row({ inventoryId: "PW-1", theme: "Fiscal", format: "" }),
    row({ inventoryId: "PW-2", theme: "Services", format: "Paper", lastChanged: "2026-11-01T09:00" }),
  );
  expect(shown).toEqual([
    { field: "theme", keep: "Fiscal", other: "Services", merged: "Fiscal", from: "keep" },
    { field: "format", keep: "", other: "Paper", merged: "Paper", from: "other" },
  ]);
});

describe("properties", () => {
  const value = fc.constantFrom("", "a", "b", "Unknown", "P1; P2", "P3");
  const dataset = fc.record(Object.fromEntries(fields.map(({ key }) => [key, value]))) as fc.Arbitrary<Dataset>;
  const side = fc.constantFrom("keep" as const, "other" as const);
  const choices = fc.dictionary(fc.constantFrom(...fields.map(({ key }) => key)), side);

  test("no value is made up, and the row's own cells are never written", () => {
    fc.assert(
      fc.property(dataset, dataset, choices, (keep, other, chosen) => {
        const plan = mergePair(keep, other, chosen);
        for (const { field, merged, from } of plan.fields) {
          if (from === "both") continue;
          expect(merged).toBe(from === "keep" ? keep[field] : other[field]);
          const choice = (chosen as Partial<Record<FieldKey, string>>)[field];
          if (choice !== undefined) expect(from).toBe(choice);
        }
        for (const key of ["inventoryId", "reviewStatus", "lastChanged", "duplicateOf"] as const) {
          expect(plan.keep).not.toHaveProperty(key);
        }
      }),
    );
  });

  test("merging again changes nothing", () => {
    fc.assert(
      fc.property(dataset, dataset, (keep, other) => {
        const once = { ...keep, ...mergePair(keep, other).keep };
        expect(mergePair(once, other).keep).toEqual({});
      }),
    );
  });
});
