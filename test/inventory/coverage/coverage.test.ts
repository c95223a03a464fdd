import { fewestAnswers, isSilent, isWanting, promptCoverage } from "../../../src/inventory/coverage/prompt-coverage";
import { unnamedQuickStart } from "../../../src/inventory/coverage/unnamed-quick-start";
import { newDataset, summaryOf } from "../../../src/inventory/dataset";
import { overviewOf } from "../../../src/inventory/department-overview";
import type { Dataset } from "../../../src/inventory/field";
import type { Response } from "../../../src/inventory/tables";
import { department, publicWorks } from "../dcat/brightwater";

const answer = (departmentCode: string, prompt: string, given: string, finished = "Yes"): Response => ({
  departmentCode,
  prompt,
  answer: given,
  finished,
  note: "",
  answeredBy: "Data coordinator",
  answeredOn: "2026-11-20T10:00",
});

const row = (name: string, known: Partial<Dataset> = {}) =>
  newDataset({ inventoryId: name, department: "Public Works", datasetName: name, promptsAnswered: "P3", ...known });

const departments = [
  publicWorks,
  department({ code: "POL", department: "Police" }),
  department({ code: "ZOO", department: "Zoo", noDatasets: "Director, 2026-11-20" }),
];

const responses = [
  answer("PW", "P1", "None"),
  answer("PW", "P3", "Datasets listed"),
  answer("PW", "P4", "Datasets listed", "No"),
  answer("PW", "P5", "Does not apply"),
  answer("PW", "P6", "Not sure", "No"),
];

function coverage(rows: readonly Dataset[] = []) {
  const parts = { departments, responses, datasets: rows.map(summaryOf), decisions: [] };
  const settings = { dueDate: "", roundBegan: "2026-11-02" };
  return promptCoverage(overviewOf({ ...parts, settings }, "2026-11-24").departments);
}

/** As the picture has it: a number for datasets, and a sign for every other answer. */
const signs = ({ cells }: ReturnType<typeof coverage>["rows"][number]) =>
  Object.values(cells)
    .map((status) =>
      "datasets" in status ? `${status.datasets}${status.kind === "datasets" ? "" : status.kind}` : status.kind,
    )
    .join(" ");

test("what each department has answered to each prompt", () => {
  const { rows, answered, of } = coverage([row("Potholes"), row("Street trees", { promptsAnswered: "P3; P7" })]);
  expect(rows.map((each) => `${each.name}: ${signs(each)}`)).toEqual([
    "Public Works: none notStarted 2 0inProgress doesNotApply 0notSure 1inProgress notStarted notStarted",
    "Police: notStarted notStarted notStarted notStarted notStarted notStarted notStarted notStarted notStarted",
    "Zoo: none none none none none none none none none",
  ]);
  expect(rows.map((each) => [each.answered, isWanting(each), isSilent(each)])).toEqual([
    [4, true, false],
    [0, true, true],
    [9, false, false],
  ]);
  expect([answered, of]).toEqual([13, 27]);
});

test("how many departments have answered each prompt, and which have the fewest answers", () => {
  const { prompts } = coverage([row("Potholes")]);
  expect(prompts.map(({ answered }) => answered)).toEqual([2, 1, 2, 1, 2, 2, 1, 1, 1]);
  const counts = (...answered: number[]) => prompts.map(({ prompt }, i) => ({ prompt, answered: answered[i] ?? 9 }));
  expect(fewestAnswers(counts(3, 9, 1))).toEqual(["P1", "P3"]);
  expect(fewestAnswers(counts(3, 4, 1, 4))).toEqual(["P1", "P3"]);
  expect(fewestAnswers(counts(0, 0, 0, 0))).toEqual([]);
  expect(fewestAnswers(prompts.map(({ prompt }) => ({ prompt, answered: 1 })))).toEqual([]);
  expect(fewestAnswers([])).toEqual([]);
});

const entries = [
  { category: "Business", dataset: "Licenses", whatItCovers: "" },
  { category: "Business", dataset: "Inspections", whatItCovers: "" },
  { category: "Properties", dataset: "Inspections", whatItCovers: "" },
];

test.each([
  ["nothing", [], ["Business: Licenses, Inspections", "Properties: Inspections"]],
  [
    "one that says so",
    [{ quickStartMatch: "Business: Licenses" }],
    ["Business: Inspections", "Properties: Inspections"],
  ],
  [
    "one of the same theme and name",
    [{ theme: "Properties", datasetName: "Inspections" }],
    ["Business: Licenses, Inspections"],
  ],
  [
    "one that was taken out",
    [{ quickStartMatch: "Business: Licenses", reviewStatus: "Withdrawn" }],
    ["Business: Licenses, Inspections", "Properties: Inspections"],
  ],
])("quick start datasets that nobody named, in a sheet with %s", (_, rows: Partial<Dataset>[], unnamed) => {
  const found = unnamedQuickStart(
    entries,
    rows.map((known, i) => row(`Row ${i}`, known)),
  );
  expect(found.map(({ category, datasets }) => `${category}: ${datasets.join(", ")}`)).toEqual(unnamed);
});
