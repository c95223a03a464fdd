import { answers } from "../../src/inventory/answer";
import type { DatasetSummary } from "../../src/inventory/dataset";
import { reminderSent } from "../../src/inventory/decisions";
import { overviewOf } from "../../src/inventory/department-overview";
import type { Stage } from "../../src/inventory/department-stage";
import type { NextStep } from "../../src/inventory/next-step";
import type { Decision, Department, Response } from "../../src/inventory/tables";
import { allAnswered, departmentRow, responseRow, summaryRow } from "./department-rows";

const today = "2026-11-23";
const settings = { dueDate: "2026-12-18", roundBegan: "2026-11-02" };

type Example = {
  department?: Partial<Department>;
  responses?: readonly Response[];
  rows?: readonly string[];
  reminded?: string;
};

const reminder = (on: string, key = "PW"): Decision => ({
  key,
  kind: reminderSent,
  about: "Public Works",
  value: "2026",
  by: "Mayor's data office",
  on,
});

function overview({ department, responses = [], rows = [], reminded }: Example) {
  const parts = {
    departments: [departmentRow(department)],
    responses,
    datasets: rows.map((status) => summaryRow(status)),
    decisions: reminded === undefined ? [] : [reminder(reminded)],
    settings,
  };
  const [only] = overviewOf(parts, today).departments;
  if (!only) throw new Error("no department");
  return only;
}

const contact = { pointOfContact: "Data coordinator" };
const asked = { ...contact, promptsSentOn: "2026-11-20" };
const sent = { ...asked, sentForReviewOn: "2026-11-22T09:00" };
const lead = (what: "nameContact" | "sendPrompts" | "remind"): NextStep => ({ who: "lead", what });
const review = (rows: number): NextStep => ({ who: "lead", what: "review", rows });
const prompts = (count: number): NextStep => ({ who: "department", what: "answerPrompts", prompts: count });
const nobody: NextStep = { who: "nobody" };

const examples: readonly (readonly [what: string, example: Example, stage: Stage, next: NextStep])[] = [
  ["nothing is noted", {}, "Not invited", lead("nameContact")],
  ["rows from the list that it kept before", { rows: ["", "Accepted"] }, "Not invited", lead("nameContact")],
  ["a point of contact", { department: contact }, "POC designated", lead("sendPrompts")],
  ["an address alone", { department: { pocEmail: "a@b.example" } }, "POC designated", lead("sendPrompts")],
  [
    "the prompts went out in the round before",
    { department: { ...contact, promptsSentOn: "2025-11-20" } },
    "POC designated",
    lead("sendPrompts"),
  ],
  ["the prompts went out three days ago", { department: asked }, "Prompts sent", prompts(9)],
  ["they went out, and rows were there before", { department: asked, rows: ["", ""] }, "Prompts sent", prompts(9)],
  [
    "they went out a week ago",
    { department: { ...asked, promptsSentOn: "2026-11-16" } },
    "Prompts sent",
    lead("remind"),
  ],
  [
    "and it was reminded since",
    { department: { ...asked, promptsSentOn: "2026-11-10" }, reminded: "2026-11-19T10:00" },
    "Prompts sent",
    prompts(9),
  ],
  ["one prompt is answered", { department: asked, responses: [responseRow("P4")] }, "Answering", prompts(8)],
  [
    "not sure is an answer",
    { department: asked, responses: [responseRow("P4", { answer: answers.notSure, finished: "No" })] },
    "Answering",
    prompts(8),
  ],
  ["answered without having been asked", { responses: [responseRow("P4")] }, "Answering", prompts(8)],
  [
    "answered in the round before",
    { department: asked, responses: allAnswered({ answeredOn: "2025-11-20T10:15" }) },
    "Prompts sent",
    prompts(9),
  ],
  ["a dataset is saved under no prompt", { department: asked, rows: ["Draft"] }, "Answering", prompts(9)],
  [
    "all prompts answered, a draft left",
    { department: asked, responses: allAnswered(), rows: ["Draft", "Ready"] },
    "Answering",
    { who: "department", what: "finishRows", rows: 1 },
  ],
  [
    "everything ready and not sent",
    { department: asked, responses: allAnswered(), rows: ["Ready"] },
    "Answering",
    { who: "department", what: "send" },
  ],
  [
    "it states that it keeps no datasets, and has not sent that",
    { department: { ...asked, noDatasets: "Data coordinator, 2026-11-20" } },
    "Answering",
    { who: "department", what: "send" },
  ],
  [
    "the due date has passed",
    { department: { ...asked, promptsSentOn: "2026-11-03", dueDate: "2026-11-22" }, responses: [responseRow("P4")] },
    "Answering",
    lead("remind"),
  ],
  [
    "the due date is today",
    { department: { ...asked, promptsSentOn: "2026-11-03", dueDate: today }, responses: [responseRow("P4")] },
    "Answering",
    prompts(8),
  ],
  [
    "sent, rows wait for the lead analyst",
    { department: sent, responses: allAnswered(), rows: ["Submitted", "Accepted", "Submitted"] },
    "Sent for review",
    review(2),
  ],
  [
    "sent after the due date",
    { department: { ...sent, dueDate: "2026-11-10" }, responses: allAnswered(), rows: ["Submitted"] },
    "Sent for review",
    review(1),
  ],
  ["rows of the round before wait", { department: contact, rows: ["Submitted"] }, "Sent for review", review(1)],
  [
    "the lead analyst asks about a row",
    { department: sent, responses: allAnswered(), rows: ["Needs changes", "Accepted"] },
    "Sent for review",
    { who: "department", what: "answerQuestions", rows: 1 },
  ],
  ["everything is decided on", { department: sent, responses: allAnswered(), rows: ["Accepted"] }, "Reviewed", nobody],
  ["sent, with no datasets", { department: { ...sent, noDatasets: "Data coordinator" } }, "Reviewed", nobody],
  [
    "rows taken out wait for nobody",
    { department: sent, responses: allAnswered(), rows: ["Accepted", "Withdrawn", "Duplicate", "Retired"] },
    "Reviewed",
    nobody,
  ],
  [
    "decided on, and a row was added since",
    { department: sent, responses: allAnswered(), rows: ["Accepted", "Ready"] },
    "Answering",
    { who: "department", what: "send" },
  ],
  [
    "sent with a prompt left open",
    { department: sent, responses: allAnswered().slice(1), rows: ["Accepted"] },
    "Answering",
    prompts(1),
  ],
];

test.each(examples)("%s", (_, example, stage, next) => {
  const { stage: found, next: step } = overview(example);
  expect({ stage: found, next: step }).toEqual({ stage, next });
});

describe("one department", () => {
  test("is overdue when its own day has passed and it has not sent", () => {
    expect(overview({ department: { ...asked, dueDate: "2026-11-22" } })).toMatchObject({
      due: "2026-11-22",
      isOverdue: true,
    });
    expect(overview({ department: { ...sent, dueDate: "2026-11-22" }, rows: ["Submitted"] }).isOverdue).toBe(false);
    expect(overview({ department: asked })).toMatchObject({ due: "2026-12-18", isOverdue: false });
  });

  test("says when it last answered, and counts what it answered in this round", () => {
    const old = responseRow("P1", { answeredOn: "2025-06-01T09:00" });
    const latest = responseRow("P2", { answeredOn: "2026-11-21T16:40" });
    expect(overview({ responses: [old, latest, responseRow("P3")] })).toMatchObject({
      answered: 2,
      lastAnswered: "2026-11-21T16:40",
    });
    expect(overview({ responses: [old] }).lastAnswered).toBe("");
  });
});

describe("all departments", () => {
  const departments = [
    departmentRow({ aliases: "DPW" }),
    departmentRow({ code: "POL", department: "Police" }),
    departmentRow({ code: " pw ", department: "Public Works again" }),
    departmentRow({ code: "", department: "Libraries" }),
    departmentRow({ code: "", department: "" }),
  ];
  const datasets: readonly DatasetSummary[] = [
    summaryRow("Ready"),
    summaryRow("Ready", { department: "dpw" }),
    summaryRow("Withdrawn", { department: " public works" }),
    summaryRow("Ready", { department: "Police" }),
    summaryRow("Ready", { department: "Sanitation" }),
    summaryRow("Withdrawn", { department: "Sanitation" }),
    summaryRow("", { department: "" }),
  ];
  const responses = [responseRow("P1", { departmentCode: " pol" }), responseRow("P2"), responseRow("P3")];
  const { departments: found, ...rest } = overviewOf(
    { departments, datasets, responses, decisions: [reminder("2026-11-20T08:00", "POL")], settings },
    today,
  );

  test("get the rows and the answers that are theirs, whatever they are called in them", () => {
    expect(
      found.map(({ name, listed, answered, own, remindedOn }) => [name.name, listed, own.length, answered, remindedOn]),
    ).toEqual([
      ["Public Works", 2, 3, 2, ""],
      ["Police", 1, 1, 1, "2026-11-20T08:00"],
    ]);
  });

  test("rows of nobody, and departments without a code of their own, are counted", () => {
    expect(rest).toEqual({ unassigned: 2, withoutCode: 2 });
  });
});

test("a department that stated that it keeps no datasets has answered every prompt, whatever it began", () => {
  const department = { noDatasets: "Director, 2026-11-20" };
  expect(overview({ department }).answered).toBe(9);
  const begun = [responseRow("P4", { answer: answers.datasetsListed, finished: "No" })];
  expect(overview({ department, responses: begun }).answered).toBe(9);
});
