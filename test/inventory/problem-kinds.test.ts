import { createChecker } from "../../src/inventory/check-dataset";
import type { Dataset } from "../../src/inventory/field";
import { problemKinds } from "../../src/inventory/problem-kinds";
import { repairKinds } from "../../src/inventory/repair-kinds";
import { context, exampleDataset } from "./example-dataset";

const check = createChecker(context);
const rowsOf = (...rows: readonly Partial<Dataset>[]) =>
  rows.map((changes, row) => ({
    row,
    checked: check(exampleDataset({ inventoryId: `PW-7K3QX9T${row + 2}`, ...changes })),
  }));

test("problems come by field and rule, in the order of the columns, the most frequent of a field first", () => {
  const rows = rowsOf(
    { description: "Potholes" },
    { description: "" },
    { description: "", department: "Sanitation" },
    {
      classification: "Sensitive",
      sensitivityReason: "Home addresses of people",
      publicationStatus: "Published elsewhere",
    },
    { inventoryId: "" },
  );
  const kinds = problemKinds(
    rows,
    rows.map(({ checked }) => checked.dataset),
  );
  expect(
    kinds.map(({ field, code, severity, problems }) => [field, code, severity, problems.map(({ row }) => row.row)]),
  ).toEqual([
    ["inventoryId", "missing", "error", [4]],
    ["department", "unknownDepartment", "error", [2]],
    ["description", "missing", "error", [1, 2]],
    ["description", "tooShort", "error", [0]],
  ]);
});

test("an ID that another row has is a problem of each row that counts, also when the other was taken out", () => {
  const copied = "PW-7K3QX9TB";
  const rows = rowsOf({ inventoryId: copied }, {});
  const kinds = problemKinds(rows, [{ inventoryId: copied }, { inventoryId: copied }, { inventoryId: "PW-7K3QX9T3" }]);
  expect(kinds.map(({ code, problems }) => [code, problems.map(({ row }) => row.row)])).toEqual([["idTwice", [0]]]);
});

test("repairs come as spaces wherever they are, and by field with one line for each text", () => {
  const rows = rowsOf(
    { updateFrequency: "every week", datasetName: "Potholes  of the city" },
    { updateFrequency: "every week", theme: " Transportation" },
    { updateFrequency: "yearly" },
  );
  const kinds = repairKinds(rows).map(({ of, cells, changes }) => [
    of,
    cells,
    changes.map(({ before, after, rows: at }) => `${before}>${after}:${at.length}`),
  ]);
  expect(kinds).toEqual([
    ["spaces", 2, ["Potholes  of the city>Potholes of the city:1", " Transportation>Transportation:1"]],
    ["updateFrequency", 3, ["every week>Weekly:2", "yearly>Annually:1"]],
  ]);
});
