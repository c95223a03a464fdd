import { createChecker } from "../../src/inventory/check-dataset";
import { overviewOf } from "../../src/inventory/department-overview";
import { whatIsLeft } from "../../src/inventory/reminder";
import { allAnswered, departmentRow } from "./department-rows";
import { context, exampleDataset } from "./example-dataset";

const check = createChecker(context);

function facts(noDatasets = "") {
  const settings = { dueDate: "", roundBegan: "" };
  const departments = [departmentRow({ noDatasets })];
  const responses = allAnswered().slice(2);
  const [only] = overviewOf(
    { departments, responses, datasets: [], decisions: [], settings },
    "2026-11-23",
  ).departments;
  if (!only) throw new Error("no department");
  return only;
}

test("names open prompts, datasets with gaps, and questions; what is with the lead analyst is not left", () => {
  const gap = exampleDataset({ datasetName: "Street trees", description: "", dataSteward: "" });
  const asked = exampleDataset({
    datasetName: "Traffic counts",
    reviewStatus: "Needs changes",
    reviewerNote: "Description: Which streets?\nIs it still kept?",
  });
  const both = { ...asked, datasetName: "Street lights", theme: "" };
  const rows = [
    gap,
    asked,
    both,
    exampleDataset({ reviewStatus: "Ready" }),
    exampleDataset({ reviewStatus: "Submitted", description: "" }),
    exampleDataset({ reviewStatus: "Withdrawn", description: "" }),
  ];
  expect(whatIsLeft(facts(), rows, check)).toEqual({
    prompts: ["P1", "P2"],
    gaps: [
      { dataset: gap, left: { toAnswer: 2, toPutRight: 0 } },
      { dataset: both, left: { toAnswer: 1, toPutRight: 0 } },
    ],
    questions: [asked, both].map((dataset) => ({
      dataset,
      questions: [{ field: "description", text: "Which streets?" }, { text: "Is it still kept?" }],
    })),
    toSend: 1,
  });
});

test("a department that states that it keeps no datasets has no prompt left", () => {
  expect(whatIsLeft(facts("Data coordinator, 2026-11-20"), [], check).prompts).toEqual([]);
});
