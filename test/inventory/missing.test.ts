import { createChecker } from "../../src/inventory/check-dataset";
import { emptyDataset } from "../../src/inventory/dataset";
import { leftBySection, leftInRow } from "../../src/inventory/missing";
import { context, exampleDataset } from "./example-dataset";

const check = createChecker(context);

test("an empty form says how much each section still asks for", () => {
  const { findings } = check({ ...emptyDataset(), inventoryId: "PW-7K3QX9TB" });
  expect(leftBySection(findings)).toEqual({
    what: { toAnswer: 3, toPutRight: 0 },
    who: { toAnswer: 3, toPutRight: 0 },
    where: { toAnswer: 3, toPutRight: 0 },
    access: { toAnswer: 3, toPutRight: 0 },
    record: { toAnswer: 0, toPutRight: 0 },
  });
  expect(leftInRow(findings)).toEqual({ toAnswer: 12, toPutRight: 0 });
});

test("what is wrong and what is missing are counted apart, and warnings are not counted", () => {
  const { findings } = check(
    exampleDataset({ description: "Potholes", theme: "", containsPersonalData: "Yes", priority: "high" }),
  );
  expect(leftBySection(findings).what).toEqual({ toAnswer: 1, toPutRight: 1 });
  expect(leftInRow(findings)).toEqual({ toAnswer: 1, toPutRight: 1 });
});
