import fc from "fast-check";
import {
  type Move,
  move,
  type MoveRefusal,
  type ReviewAction,
  type ReviewStatus,
  reviewStatusOf,
} from "../../src/inventory/review-status";
import { vocabularies } from "../../src/inventory/vocabularies";

const statuses = vocabularies.reviewStatus.values as readonly ReviewStatus[];
const pocActions = ["saveDraft", "save", "send", "takeBack", "withdraw", "undoWithdraw"] as const;
const leadActions = ["askForChange", "accept", "markDuplicate", "merge", "retire", "reopen", "correct"] as const;

function end(result: Move): string {
  return result.kind === "moved" ? result.status : `refused: ${result.why}`;
}

type Outcome = ReviewStatus | `refused: ${MoveRefusal}`;

/** Status, action, where it ends when every rule passes, and when not. */
const examples: ReadonlyArray<readonly [ReviewStatus, ReviewAction, Outcome, Outcome]> = [
  ["Draft", "saveDraft", "Draft", "Draft"],
  ["Draft", "save", "Ready", "Draft"],
  ["Ready", "save", "Ready", "Draft"],
  ["Ready", "saveDraft", "Draft", "Draft"],
  ["Needs changes", "save", "Ready", "Needs changes"],
  ["Needs changes", "saveDraft", "Needs changes", "Needs changes"],
  ["Submitted", "save", "Ready", "Draft"],
  ["Accepted", "save", "Ready", "Draft"],
  ["Withdrawn", "save", "refused: closed", "refused: closed"],
  ["Duplicate", "save", "refused: closed", "refused: closed"],
  ["Draft", "send", "refused: notReady", "refused: notReady"],
  ["Ready", "send", "Submitted", "refused: problems"],
  ["Submitted", "send", "refused: nothingToDo", "refused: nothingToDo"],
  ["Submitted", "takeBack", "Ready", "Draft"],
  ["Ready", "takeBack", "refused: notSent", "refused: notSent"],
  ["Accepted", "takeBack", "refused: decided", "refused: decided"],
  ["Draft", "withdraw", "Withdrawn", "Withdrawn"],
  ["Accepted", "withdraw", "Withdrawn", "Withdrawn"],
  ["Retired", "withdraw", "refused: closed", "refused: closed"],
  ["Submitted", "askForChange", "Needs changes", "Needs changes"],
  ["Submitted", "accept", "Accepted", "refused: problems"],
  ["Submitted", "markDuplicate", "Duplicate", "Duplicate"],
  ["Draft", "merge", "Duplicate", "Duplicate"],
  ["Ready", "merge", "Duplicate", "Duplicate"],
  ["Submitted", "merge", "Duplicate", "Duplicate"],
  ["Needs changes", "merge", "Duplicate", "Duplicate"],
  ["Accepted", "merge", "Duplicate", "Duplicate"],
  ["Duplicate", "merge", "refused: decided", "refused: decided"],
  ["Withdrawn", "merge", "refused: decided", "refused: decided"],
  ["Retired", "merge", "refused: decided", "refused: decided"],
  ["Submitted", "retire", "Retired", "Retired"],
  ["Draft", "accept", "refused: notSent", "refused: notSent"],
  ["Accepted", "retire", "refused: decided", "refused: decided"],
  ["Accepted", "reopen", "Submitted", "Needs changes"],
  ["Duplicate", "reopen", "Submitted", "Needs changes"],
  ["Withdrawn", "reopen", "Submitted", "Needs changes"],
  ["Retired", "reopen", "Submitted", "Needs changes"],
  ["Needs changes", "reopen", "Submitted", "refused: problems"],
  ["Draft", "reopen", "refused: nothingToDo", "refused: nothingToDo"],
  ["Draft", "correct", "Draft", "Draft"],
  ["Ready", "correct", "Ready", "Draft"],
  ["Submitted", "correct", "Submitted", "refused: problems"],
  ["Needs changes", "correct", "Needs changes", "Needs changes"],
  ["Accepted", "correct", "Accepted", "refused: problems"],
  ["Retired", "correct", "refused: closed", "refused: closed"],
];

test.each(examples)("%s, %s: %s, or with problems %s", (status, action, whenPasses, whenFails) => {
  expect(end(move(status, action, { passes: true }))).toBe(whenPasses);
  expect(end(move(status, action, { passes: false }))).toBe(whenFails);
});

test("a row that a department takes up again after sending it is told to the lead", () => {
  for (const status of ["Submitted", "Accepted"] as const) {
    for (const action of ["save", "saveDraft", "withdraw"] as const) {
      expect(move(status, action, { passes: true })).toMatchObject({ kind: "moved", tellLead: true });
    }
  }
  expect(move("Draft", "save", { passes: true })).toMatchObject({ tellLead: false });
  expect(move("Submitted", "takeBack", { passes: true })).toMatchObject({ tellLead: false });
});

test("undoing a removal gives the status before", () => {
  for (const before of statuses) {
    if (end(move(before, "withdraw", { passes: true })) !== "Withdrawn") continue;
    expect(end(move("Withdrawn", "undoWithdraw", { passes: false, before }))).toBe(before);
  }
  expect(end(move("Withdrawn", "undoWithdraw", { passes: true }))).toBe("Draft");
});

test("a Duplicate that was never sent goes back to its department", () => {
  expect(end(move("Duplicate", "reopen", { passes: true, neverSent: true }))).toBe("Ready");
  expect(end(move("Duplicate", "reopen", { passes: false, neverSent: true }))).toBe("Draft");
});

test("no move makes a row with problems Ready, Submitted or Accepted", () => {
  for (const status of statuses) {
    for (const action of [...pocActions, ...leadActions]) {
      expect(["Ready", "Submitted", "Accepted"]).not.toContain(end(move(status, action, { passes: false })));
    }
  }
});

test("from every status the lead can bring a row back to where a department can save it", () => {
  for (const status of statuses) {
    const reopened = move(status, "reopen", { passes: true });
    const open = reopened.kind === "moved" ? reopened.status : status;
    expect(move(open, "save", { passes: true }).kind).toBe("moved");
  }
});

test("any sequence of actions ends in a status of the list", () => {
  const actions = fc.array(fc.tuple(fc.constantFrom(...pocActions, ...leadActions), fc.boolean()));
  fc.assert(
    fc.property(actions, (sequence) => {
      let status: ReviewStatus = "Draft";
      for (const [action, passes] of sequence) {
        const result = move(status, action, { passes });
        if (result.kind === "moved") status = result.status;
      }
      expect(statuses).toContain(status);
    }),
  );
});

test.each([
  ["Ready", "Ready"],
  ["", "Draft"],
  ["ready", "Draft"],
  ["toString", "Draft"],
])("the cell %j reads %s", (text, status) => {
  expect(reviewStatusOf(text)).toBe(status);
});
