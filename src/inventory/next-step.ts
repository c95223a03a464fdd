import { daysBetween } from "./days-between";
import { countRows, openPrompts, type DepartmentFacts, type Stage } from "./department-stage";
import type { IsoDate } from "./field";

/** What has to be done next so that a department gets on, and who has to do it. */
export type NextStep =
  | { readonly who: "lead"; readonly what: "nameContact" | "sendPrompts" | "remind" }
  | { readonly who: "lead"; readonly what: "review"; readonly rows: number }
  | { readonly who: "department"; readonly what: "answerPrompts"; readonly prompts: number }
  | { readonly who: "department"; readonly what: "answerQuestions" | "finishRows"; readonly rows: number }
  | { readonly who: "department"; readonly what: "send" }
  | { readonly who: "nobody" };

/** What the next step depends on besides the department itself. */
export type Timing = {
  /** The day by which the department answers; "" when there is none. */
  readonly due: IsoDate;
  /** When it was last reminded; "" when it was not. */
  readonly remindedOn: string;
  readonly today: IsoDate;
};

/** A department that was written to is left in peace for so many days. */
export const quietDays = 7;

/** Whether the day has passed by which a department was to send its answers, and it has not. */
export function isOverdue(stage: Stage, { due, today }: Pick<Timing, "due" | "today">): boolean {
  return due !== "" && due < today && stage !== "Sent for review" && stage !== "Reviewed";
}

/**
 * Who has to do what next. A department that was asked and does not begin, or lets the day pass, is reminded by the
 * lead analyst, at most once in seven days.
 */
export function nextStep(facts: DepartmentFacts, stage: Stage, timing: Timing): NextStep {
  switch (stage) {
    case "Reviewed":
      return { who: "nobody" };
    case "Not invited":
      return { who: "lead", what: "nameContact" };
    case "POC designated":
      return { who: "lead", what: "sendPrompts" };
    case "Prompts sent":
    case "Answering":
    case "Sent for review": {
      const { submitted } = countRows(facts.own);
      if (submitted > 0) return { who: "lead", what: "review", rows: submitted };
      return isToBeReminded(facts, stage, timing) ? { who: "lead", what: "remind" } : ownStep(facts);
    }
  }
}

function isToBeReminded({ department }: DepartmentFacts, stage: Stage, timing: Timing): boolean {
  if (stage !== "Prompts sent" && !isOverdue(stage, timing)) return false;
  const asked =
    [department.promptsSentOn, timing.remindedOn]
      .map((on) => on.slice(0, 10))
      .sort()
      .at(-1) ?? "";
  return (daysBetween(asked, timing.today) ?? quietDays) >= quietDays;
}

/** What the department itself has to do: answer what it is asked, then the prompts, then its rows, then send. */
function ownStep(facts: DepartmentFacts): NextStep {
  const { asked, drafts } = countRows(facts.own);
  if (asked > 0) return { who: "department", what: "answerQuestions", rows: asked };
  const prompts = openPrompts(facts).length;
  if (prompts > 0) return { who: "department", what: "answerPrompts", prompts };
  if (drafts > 0) return { who: "department", what: "finishRows", rows: drafts };
  return { who: "department", what: "send" };
}
