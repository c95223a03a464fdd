import fc from "fast-check";
import type { Dataset } from "../../../src/inventory/field";
import { en } from "../../../src/inventory/priority/language/en";
import { es } from "../../../src/inventory/priority/language/es";
import { priorityOf, publishingOrder, withoutWord } from "../../../src/inventory/priority/publishing-order";
import { createPrioritizer } from "../../../src/inventory/priority/suggest-priority";
import { vocabularies } from "../../../src/inventory/vocabularies";
import { exampleDataset } from "../example-dataset";

const suggest = createPrioritizer("Safer streets\nA faster answer to every request");

const examples: readonly (readonly [name: string, row: Partial<Dataset>, priority: string, why: string])[] = [
  ["often asked for and public", { requestFrequency: "Frequent" }, "1", "often asked for, Public"],
  ["asked for now and then", { requestFrequency: "Occasional" }, "2", "asked for now and then, Public"],
  [
    "asked for now and then by several",
    { requestFrequency: "Occasional", requestChannels: "311; Media" },
    "1",
    "asked for now and then, asked for by 2 kinds of people, Public",
  ],
  ["named under prompt 4 alone", { promptsAnswered: "P4" }, "2", "named as requested data, Public"],
  [
    "said to be never asked for, the prompt aside",
    { promptsAnswered: "P4", requestFrequency: "Never" },
    "2",
    "nobody is known to ask for it, Public",
  ],
  [
    "under prompts 2 and 4",
    { promptsAnswered: "P2; P4" },
    "1",
    "named as requested data, serves a citywide goal, Public",
  ],
  [
    "names a goal of the city",
    { description: "One row for each street that was made safer, with the date.", keywords: "safer streets" },
    "2",
    "serves a citywide goal: Safer streets, Public",
  ],
  ["feeds other work", { promptsAnswered: "P5; P6; P9" }, "2", "used for 3 other purposes, Public"],
  ["answers one of prompts 5 to 9", { promptsAnswered: "P3; P8" }, "2", "nobody is known to ask for it, Public"],
  [
    "sensitive data is never first",
    { classification: "Sensitive", requestFrequency: "Frequent" },
    "2",
    "often asked for, Sensitive",
  ],
  [
    "internal data that nobody asks for",
    { classification: "Internal" },
    "3",
    "nobody is known to ask for it, Internal",
  ],
  [
    "protected, often asked for",
    { classification: "Protected", requestFrequency: "Frequent" },
    "2",
    "often asked for, Protected",
  ],
  [
    "protected, named under prompt 4",
    { classification: "Protected", promptsAnswered: "P4" },
    "3",
    "named as requested data, Protected",
  ],
  ["protected, nobody asks", { classification: "Protected" }, "4", "nobody is known to ask for it, Protected"],
  [
    "restricted, often asked for",
    { classification: "Restricted", requestFrequency: "Frequent" },
    "4",
    "often asked for, Restricted",
  ],
  [
    "public payroll",
    { containsPersonalData: "Yes", requestFrequency: "Frequent" },
    "2",
    "often asked for, Public, but it holds personal data",
  ],
  [
    "not classified",
    { classification: "Not yet determined", requestFrequency: "Frequent" },
    "Unassigned",
    "nobody has said yet who may see it, often asked for",
  ],
  ["published", { publicationStatus: "Published", requestFrequency: "Frequent" }, "Unassigned", "Published"],
];

test.each(examples)("%s", (_, row, priority, why) => {
  const suggestion = suggest(exampleDataset(row));
  expect([suggestion.priority, suggestion.reasons.map(en.priorityReason).join(", ")]).toEqual([priority, why]);
  expect(suggestion.reasons.map(es.priorityReason).every((text) => text !== "")).toBe(true);
});

const anyRow = fc
  .record({
    classification: fc.constantFrom(...vocabularies.classification.values, ""),
    containsPersonalData: fc.constantFrom("Yes", "No", "Unknown"),
    requestFrequency: fc.constantFrom(...vocabularies.requestFrequency.values, ""),
    requestChannels: fc.subarray([...vocabularies.requestChannels.values]).map((some) => some.join("; ")),
    promptsAnswered: fc.subarray(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"]).map((some) => some.join("; ")),
    publicationStatus: fc.constantFrom(...vocabularies.publicationStatus.values),
  })
  .map(exampleDataset);

test("only public data without personal data is ever the first to publish", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      if (suggest(row).priority !== "1") return;
      expect([row.classification, row.containsPersonalData === "Yes"]).toEqual(["Public", false]);
    }),
  );
});

test("one more reason to want it never puts it later", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const before = suggest(row).priority;
      const more = suggest({ ...row, promptsAnswered: `${row.promptsAnswered}; P2` }).priority;
      expect(more <= before).toBe(true);
    }),
  );
});

const ordered = (rows: readonly Dataset[]) =>
  publishingOrder(rows.map((dataset) => ({ row: { dataset }, suggestion: suggest(dataset) })));

test("the lead analyst's word wins, whatever is suggested", () => {
  const row = exampleDataset({ requestFrequency: "Frequent", priority: "3" });
  expect(priorityOf(row, suggest(row))).toEqual({ priority: "3", by: "lead" });
  expect(priorityOf({ priority: "soon" }, suggest(row))).toEqual({ priority: "1", by: "rule" });
});

test("what to publish first: by priority, then by demand; what is settled or taken out is not in it", () => {
  const order = ordered([
    exampleDataset({ datasetName: "Later", classification: "Protected" }),
    exampleDataset({ datasetName: "Wanted", requestFrequency: "Frequent", promptsAnswered: "P2" }),
    exampleDataset({ datasetName: "Asked", requestFrequency: "Frequent" }),
    exampleDataset({ datasetName: "The lead's first", classification: "Protected", priority: "1" }),
    exampleDataset({ datasetName: "Out", publicationStatus: "Published" }),
    exampleDataset({ datasetName: "Gone", reviewStatus: "Retired" }),
  ]);
  expect(order.map(({ row, priority, by }) => `${priority} ${by} ${row.dataset.datasetName}`)).toEqual([
    "1 rule Wanted",
    "1 rule Asked",
    "1 lead The lead's first",
    "4 rule Later",
  ]);
  expect(withoutWord(order).map(({ row }) => row.dataset.datasetName)).toEqual(["Wanted", "Asked", "Later"]);
});
