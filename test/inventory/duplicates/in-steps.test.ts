import fc from "fast-check";
import { decideAgain, notTheSame, pairDecisions, pairKey, sharedData } from "../../../src/inventory/decisions";
import { findDuplicates, findDuplicatesInSteps } from "../../../src/inventory/duplicates/find-duplicates";
import { newDataset } from "../../../src/inventory/dataset";
import { sampleRows } from "../../bench/sample-rows";

const word = fc.constantFrom("Pothole", "repairs", "Street", "trees", "survey", "2024", "of", "list");
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
const rows = fc
  .array(fc.record({ department: fc.constantFrom("Public Works", "Police"), datasetName: text, description: text }), {
    maxLength: 40,
  })
  .map((known) => known.map((each, i) => newDataset({ inventoryId: `PW-${i}`, ...each })));

test("in steps, others' work between them, the same pairs are found", () => {
  fc.assert(
    fc.property(rows, rows, (some, others) => {
      const steps = findDuplicatesInSteps(some);
      const between = findDuplicatesInSteps(others);
      let step = steps.next();
      for (; !step.done; step = steps.next()) between.next();
      expect(step.value).toEqual(findDuplicates(some));
    }),
  );
});

test("the way that is done only grows, up to the end, and no step holds much of the work", () => {
  const done = [...findDuplicatesInSteps(sampleRows(500))];
  expect(done).toEqual([...done].sort((one, other) => one - other));
  expect(done.at(-1)).toBeGreaterThan(0.95);
  expect(done.length).toBeGreaterThan(5 * 500);
});

test("the latest word about a pair counts, whatever kind it is", () => {
  const line = (kind: string, on: string) => ({ kind, key: pairKey("B", "A"), about: "", value: kind, by: "", on });
  const kindAfter = (...lines: Parameters<typeof pairDecisions>[0]) => pairDecisions(lines).get("A|B")?.kind;
  expect(kindAfter(line(notTheSame, "2026-11-23T09:30"), line(decideAgain, "2026-11-23T09:30"))).toBe(decideAgain);
  expect(kindAfter(line(sharedData, "2026-11-24T09:30"), line(notTheSame, "2026-11-23T09:30"))).toBe(sharedData);
  expect(kindAfter(line("Still right", "2026-11-24T09:30"))).toBeUndefined();
});
