import fc from "fast-check";
import { emptyDataset } from "../../src/inventory/dataset";
import type { Dataset, FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import { mergeDataset } from "../../src/inventory/merge-dataset";

const loaded: Dataset = {
  ...emptyDataset(),
  inventoryId: "PW-7K3QX9TB",
  datasetName: "Pothole requests",
  theme: "Transportation",
  promptsAnswered: "P3",
  lastChanged: "2026-11-01T09:00",
  lastChangedBy: "Street supervisor",
};
const stamp = { lastChanged: "2026-11-23T09:30", lastChangedBy: "Permit clerk" };

describe("one row changed by two people", () => {
  test("different cells merge: only mine are written, with the new stamp", () => {
    const mine = { ...loaded, ...stamp, theme: "Services" };
    const theirs = { ...loaded, datasetName: "Pothole repair requests" };
    expect(mergeDataset(loaded, mine, theirs)).toEqual({ kind: "merged", changes: { theme: "Services", ...stamp } });
  });

  test("the same cell changed to two values is a conflict that shows all three", () => {
    const mine = { ...loaded, ...stamp, theme: "Services", datasetName: "Potholes" };
    const theirs = { ...loaded, theme: "Utilities" };
    expect(mergeDataset(loaded, mine, theirs)).toEqual({
      kind: "conflict",
      conflicts: [{ field: "theme", loaded: "Transportation", mine: "Services", theirs: "Utilities" }],
    });
  });

  test("the same cell changed to the same value is none, and there is nothing to write", () => {
    const mine = { ...loaded, ...stamp, theme: "Services" };
    expect(mergeDataset(loaded, mine, { ...loaded, theme: "Services" })).toEqual({ kind: "merged", changes: {} });
  });

  test("prompts of both stay", () => {
    const mine = { ...loaded, ...stamp, promptsAnswered: "P3; P4" };
    const theirs = { ...loaded, promptsAnswered: "P1; P3" };
    expect(mergeDataset(loaded, mine, theirs)).toEqual({
      kind: "merged",
      changes: { promptsAnswered: "P1; P3; P4", ...stamp },
    });
  });

  test("prompts that they have already are not written again", () => {
    const mine = { ...loaded, ...stamp, promptsAnswered: "P3; P4" };
    const theirs = { ...loaded, promptsAnswered: "P1; P3; P4" };
    expect(mergeDataset(loaded, mine, theirs)).toEqual({ kind: "merged", changes: {} });
  });

  test("who changed it last never conflicts", () => {
    const mine = { ...loaded, ...stamp, theme: "Services" };
    const theirs = { ...loaded, lastChanged: "2026-11-22T10:00", lastChangedBy: "Urban forester" };
    expect(mergeDataset(loaded, mine, theirs)).toEqual({ kind: "merged", changes: { theme: "Services", ...stamp } });
  });

  const value = fc.constantFrom("", "a", "b", "c");
  const dataset = fc.record(Object.fromEntries(fields.map(({ key }) => [key, value]))) as fc.Arbitrary<Dataset>;
  const cells = fields.map(({ key }) => key).filter((key) => !["lastChanged", "lastChangedBy"].includes(key));

  test("property: what is written was changed by me alone, and a change of theirs is never lost", () => {
    fc.assert(
      fc.property(dataset, dataset, dataset, (base, mine, theirs) => {
        const merge = mergeDataset(base, mine, theirs);
        const clash = cells.filter(
          (key) =>
            key !== "promptsAnswered" &&
            mine[key] !== base[key] &&
            theirs[key] !== base[key] &&
            mine[key] !== theirs[key],
        );
        if (merge.kind === "conflict") {
          expect(merge.conflicts.map(({ field }) => field)).toEqual(clash);
          return;
        }
        expect(clash).toEqual([]);
        const after: Dataset = { ...theirs, ...merge.changes };
        for (const key of cells.filter((each): each is FieldKey => each !== "promptsAnswered")) {
          expect(after[key]).toBe(mine[key] === base[key] ? theirs[key] : mine[key]);
        }
      }),
    );
  });
});
