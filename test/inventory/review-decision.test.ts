import { checkDataset } from "../../src/inventory/check-dataset";
import type { Dataset } from "../../src/inventory/field";
import { questionsIn } from "../../src/inventory/question";
import { decide, decideMerge, type ReviewDecision } from "../../src/inventory/review-decision";
import { context, exampleDataset } from "./example-dataset";

const reviewer = { by: "Mayor's data office", on: "2026-11-24" };

function after(known: Partial<Dataset>, decision: ReviewDecision): Partial<Dataset> | string {
  const row = exampleDataset({ reviewStatus: "Submitted", ...known });
  const decided = decide(checkDataset(row, context), decision, reviewer);
  if (decided.kind === "refused") return decided.why;
  const changed = Object.entries(decided.row).filter(([key, value]) => row[key as keyof Dataset] !== value);
  return Object.fromEntries(changed);
}

const reviewed = { reviewedBy: "Mayor's data office", reviewedOn: "2026-11-24" };
const ask: ReviewDecision = {
  action: "askForChange",
  questions: [{ field: "description", text: "Which streets?\nAll of them?" }, { text: "Who uses it?" }],
};

test.each<[string, Partial<Dataset>, ReviewDecision, Partial<Dataset> | string]>([
  ["accepting", {}, { action: "accept" }, { reviewStatus: "Accepted", ...reviewed }],
  ["accepting a row with problems", { description: "" }, { action: "accept" }, "problems"],
  ["accepting a row that was not sent", { reviewStatus: "Ready" }, { action: "accept" }, "notSent"],
  [
    "accepting puts right what can only mean one thing",
    { format: "database" },
    { action: "accept" },
    { reviewStatus: "Accepted", format: "Database", ...reviewed },
  ],
  [
    "asking takes the place of what was asked and answered before",
    { reviewerNote: "Theme: Really?", pocReply: "Yes." },
    ask,
    {
      reviewStatus: "Needs changes",
      reviewerNote: "Description: Which streets? All of them?\nWho uses it?",
      pocReply: "",
      ...reviewed,
    },
  ],
  [
    "a duplicate names the row that stays",
    {},
    { action: "markDuplicate", of: "PW-9C2RX7KD" },
    { reviewStatus: "Duplicate", duplicateOf: "PW-9C2RX7KD", ...reviewed },
  ],
  ["a row is no duplicate of itself", {}, { action: "markDuplicate", of: "PW-7K3QX9TB" }, "itself"],
  ["retiring", {}, { action: "retire" }, { reviewStatus: "Retired", ...reviewed }],
  [
    "reopening a duplicate",
    { reviewStatus: "Duplicate", duplicateOf: "PW-9C2RX7KD", ...reviewed },
    { action: "reopen" },
    { reviewStatus: "Submitted", duplicateOf: "", reviewedBy: "", reviewedOn: "" },
  ],
  ["deciding on what is decided", { reviewStatus: "Accepted" }, { action: "retire" }, "decided"],
])("%s", (_, known, decision, expected) => {
  expect(after(known, decision)).toEqual(expected);
});

test.each<[string, Partial<Dataset>, Partial<Dataset>, string]>([
  ["Draft", { description: "" }, { reviewedBy: "", reviewedOn: "" }, "Draft"],
  ["Ready", {}, { reviewedBy: "", reviewedOn: "" }, "Ready"],
  ["Ready", { reviewedBy: "Somebody", reviewedOn: "2026-05-01" }, { reviewedBy: "", reviewedOn: "" }, "Ready"],
  ["Submitted", {}, reviewed, "Submitted"],
  ["Needs changes", { description: "" }, reviewed, "Needs changes"],
  ["Accepted", { reviewedBy: "Somebody", reviewedOn: "2026-05-01" }, reviewed, "Submitted"],
])("merged, %s (%j) is a Duplicate with %j, and reopened %s", (reviewStatus, known, expected, reopened) => {
  const row = exampleDataset({ reviewStatus, ...known });
  const merged = decideMerge(row, "PW-9C2RX7KD", reviewer);
  expect(merged).toEqual({
    kind: "decided",
    row: { ...row, reviewStatus: "Duplicate", duplicateOf: "PW-9C2RX7KD", ...expected },
  });
  if (merged.kind === "refused") return;
  expect(decide(checkDataset(merged.row, context), { action: "reopen" }, reviewer)).toMatchObject({
    row: { reviewStatus: reopened, duplicateOf: "" },
  });
});

test.each(["Duplicate", "Withdrawn", "Retired"])("%s is not merged", (reviewStatus) => {
  expect(decideMerge(exampleDataset({ reviewStatus }), "PW-9C2RX7KD", reviewer)).toEqual({
    kind: "refused",
    why: "decided",
  });
});

test("a question reads back as it was asked", () => {
  const asked = after({}, ask);
  expect(questionsIn(typeof asked === "string" ? "" : (asked.reviewerNote ?? ""))).toEqual([
    { field: "description", text: "Which streets? All of them?" },
    { text: "Who uses it?" },
  ]);
});
