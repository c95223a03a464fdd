import { newDataset, summaryOf } from "../../src/inventory/dataset";
import type { PromptCode } from "../../src/inventory/field";
import { answeredCount, isListed, promptStatuses, responseTo, rowsOf } from "../../src/inventory/prompt-status";
import type { Response } from "../../src/inventory/tables";

const publicWorks = { code: "PW", name: "Public Works", aliases: ["DPW"] };

function response(prompt: PromptCode, answer: string, changes: Partial<Response> = {}): Response {
  return { departmentCode: "PW", prompt, answer, finished: "No", note: "", answeredBy: "", answeredOn: "", ...changes };
}

function dataset(promptsAnswered: string, reviewStatus = "Draft", department = "Public Works") {
  return summaryOf(newDataset({ inventoryId: "PW-BBBBBBBB", department, promptsAnswered, reviewStatus }));
}

const statusesOf = (responses: readonly Response[], datasets: ReturnType<typeof dataset>[]) =>
  promptStatuses("PW", responses, rowsOf(publicWorks, datasets).filter(isListed));

const finished = { finished: "Yes" };

test.each([
  ["nothing", [], [], { kind: "notStarted" }],
  ["the row made at set-up", [response("P4", "Not answered")], [], { kind: "notStarted" }],
  [
    "a dataset, not finished",
    [response("P4", "Datasets listed")],
    [dataset("P3; P4")],
    { kind: "inProgress", datasets: 1 },
  ],
  ["a dataset without a response", [], [dataset("p4")], { kind: "inProgress", datasets: 1 }],
  [
    "a dataset, finished",
    [response("P4", "Datasets listed", finished)],
    [dataset("P4")],
    { kind: "datasets", datasets: 1 },
  ],
  [
    "datasets listed, but all taken out",
    [response("P4", "Datasets listed", finished)],
    [dataset("P4", "Withdrawn")],
    { kind: "inProgress", datasets: 0 },
  ],
  ["none", [response("P4", "None", finished)], [], { kind: "none" }],
  ["none, but a dataset came later", [response("P4", "None")], [dataset("P4")], { kind: "inProgress", datasets: 1 }],
  ["does not apply", [response("P4", "Does not apply")], [], { kind: "doesNotApply" }],
  ["not sure", [response("P4", "Not sure")], [dataset("P4")], { kind: "notSure", datasets: 1 }],
  ["another department's answer", [response("P4", "None", { departmentCode: "POL" })], [], { kind: "notStarted" }],
  ["another department's dataset", [], [dataset("P4", "Draft", "Police")], { kind: "notStarted" }],
  [
    "rows by the department's code and alias",
    [],
    [dataset("P4", "Draft", "pw"), dataset("P4", "Draft", "DPW")],
    { kind: "inProgress", datasets: 2 },
  ],
  ["P10 is not P1", [], [dataset("P14")], { kind: "notStarted" }],
])("%s", (_, responses, datasets, status) => {
  expect(statusesOf(responses, datasets).P4).toEqual(status);
});

test("of two responses the later one counts, of equals the lower row", () => {
  const early = response("P4", "None", { answeredOn: "2026-11-20T09:00" });
  const late = response("P4", "Not sure", { answeredOn: "2026-11-21T08:00" });
  expect(responseTo("P4", "pw", [late, early])).toBe(late);
  expect(responseTo("P4", "PW", [early, late])).toBe(late);
  const below = { ...late, answer: "None" };
  expect(responseTo("P4", "PW", [late, below])).toBe(below);
  expect(responseTo("P5", "PW", [late])).toBeUndefined();
});

test("none, does not apply and not sure count as answered; what is in progress does not", () => {
  const responses = [
    response("P1", "Datasets listed", finished),
    response("P2", "None"),
    response("P3", "Not sure"),
    response("P4", "Datasets listed"),
    response("P5", "Does not apply"),
    response("P6", "Not answered"),
  ];
  const statuses = statusesOf(responses, [dataset("P1"), dataset("P4")]);
  expect(answeredCount(statuses)).toBe(4);
});

test("rows that were taken out do not count", () => {
  const rows = ["Draft", "Withdrawn", "Duplicate", "Retired", "Accepted", ""].map((status) => dataset("P1", status));
  expect(rows.filter(isListed).map((row) => row.reviewStatus)).toEqual(["Draft", "Accepted", ""]);
});
