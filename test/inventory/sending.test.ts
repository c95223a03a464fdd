import { createChecker } from "../../src/inventory/check-dataset";
import type { Dataset } from "../../src/inventory/field";
import { promptCodes } from "../../src/inventory/prompts";
import type { PromptStatuses } from "../../src/inventory/prompt-status";
import { planSending, planTakingBack } from "../../src/inventory/sending";
import { context, exampleDataset } from "./example-dataset";

const check = createChecker(context);
const answered = Object.fromEntries(promptCodes.map((code) => [code, { kind: "none" }])) as PromptStatuses;

const row = (reviewStatus: string, known: Partial<Dataset> = {}): Dataset =>
  exampleDataset({
    reviewStatus,
    ...known,
  });

test.each([
  ["Ready", {}, "toSend"],
  ["Draft", {}, "toSend"],
  ["", {}, "toSend"],
  ["in progress", {}, "toSend"],
  ["Ready", { description: "" }, "unready"],
  ["Draft", { datasetName: "" }, "unready"],
  ["Needs changes", {}, "unready"],
  ["Submitted", {}, "withLead"],
  ["Accepted", { description: "" }, "withLead"],
  ["Withdrawn", {}, "nothing"],
  ["Duplicate", {}, "nothing"],
  ["Retired", {}, "nothing"],
] as const)("a row whose status is “%s” %j", (status, known, where) => {
  const plan = planSending([row(status, known)], answered, check);
  expect({ toSend: plan.toSend.length, unready: plan.unready.length, withLead: plan.withLead }).toEqual({
    toSend: 0,
    unready: 0,
    withLead: 0,
    ...(where === "nothing" ? {} : { [where]: 1 }),
  });
  for (const { edited } of plan.toSend) expect(edited.reviewStatus).toBe("Submitted");
});

test("says what is wrong with each row, whether the lead asked, and which prompts are open", () => {
  const rows = [row("Draft", { description: "" }), row("Needs changes")];
  const plan = planSending(rows, { ...answered, P6: { kind: "inProgress", datasets: 1 } }, check);
  expect(plan.unready.map(({ findings, isAsked }) => [findings.map(({ field }) => field), isAsked])).toEqual([
    [["description"], false],
    [[], true],
  ]);
  expect(plan.unanswered).toEqual(["P6"]);
});

test("what is sent is repaired", () => {
  const [sent] = planSending([row("Draft", { updateFrequency: "yearly" })], answered, check).toSend;
  expect(sent?.edited.updateFrequency).toBe("Annually");
  expect(sent?.loaded.updateFrequency).toBe("yearly");
});

test("taking back gives the rows back that nobody has decided on", () => {
  const rows = ["Submitted", "Accepted", "Ready", "Needs changes"].map((status) => row(status));
  const statuses = (passes: boolean) =>
    planTakingBack(rows, () => passes).map(({ loaded, edited }) => [loaded.reviewStatus, edited.reviewStatus]);
  expect(statuses(true)).toEqual([["Submitted", "Ready"]]);
  expect(statuses(false)).toEqual([["Submitted", "Draft"]]);
});
