import type { Stage } from "../../../../../inventory/department-stage";
import type { NextStep } from "../../../../../inventory/next-step";
import { number as say } from "../counts";

const count = (number: number, one: string, several: string) => (number === 1 ? `1 ${one}` : `${number} ${several}`);

/** "today", "yesterday", "6 days ago" */
const ago = (days: number) => (days <= 0 ? "today" : days === 1 ? "yesterday" : `${days} days ago`);

/** What the lead analyst reads about all departments. */
export const leadDepartments = {
  count: (number: number) => count(number, "department", "departments"),
  none: "No department is listed yet. Fill in the Departments sheet.",
  work: "Work on the datasets",
  reviewWaiting: (rows: number) => `Review ${rows}`,
  promptsAnswered: "prompts answered",
  datasetsListed: "datasets listed",
  problems: "problems",
  of: (some: number, all: number) => `${some} of ${all}`,
  unassigned: (rows: number) =>
    rows === 1
      ? "1 row of the Inventory sheet names no known department."
      : `${rows} rows of the Inventory sheet name no known department.`,
  withoutCode: (rows: number) =>
    rows === 1
      ? "1 row of the Departments sheet has no code, or one that stands there twice. It is left out here."
      : `${rows} rows of the Departments sheet have no code, or one that stands there twice. They are left out here.`,
  show: "Show",
  all: (number: number) => `All (${number})`,
  needsYou: (number: number) => `Needs you (${number})`,
  overdueOnes: (number: number) => `Overdue (${number})`,
  stageCount: (stage: string, number: number) => `${stage} (${number})`,
  sort: "Sort by",
  sorts: { next: "Next step", name: "Name", due: "Due date", answered: "Fewest answers" },
  search: "Search departments",
  noneShown: "No department is shown with this choice.",
  stages: {
    "Not invited": "Not invited",
    "POC designated": "POC designated",
    "Prompts sent": "Prompts sent",
    Answering: "Answering",
    "Sent for review": "Sent for review",
    Reviewed: "Reviewed",
  } satisfies Record<Stage, string>,
  answered: (answered: number, of: number) => `${answered} of ${of}`,
  rows: (rows: number) => (rows === 0 ? "No rows" : count(rows, "row", "rows")),
  problemCount: (problems: number) => count(problems, "problem", "problems"),
  notSure: (prompts: number) => `${prompts} not sure`,
  notSentYet: "Prompts not sent yet",
  due: (day: string) => `Due ${day}`,
  overdue: (day: string) => `Overdue since ${day}`,
  sentAgo: (days: number) => `Sent ${ago(days)}`,
  remindedAgo: (days: number) => `Reminded ${ago(days)}`,
  changedAgo: (days: number) => `Changed ${ago(days)}`,
  to: (contact: string) => `To ${contact}`,
  next: (step: NextStep): string => {
    if (step.who === "nobody") return "Nothing is left to do";
    switch (step.what) {
      case "nameContact":
        return "Name a point of contact";
      case "sendPrompts":
        return "Share the prompts";
      case "remind":
        return "Remind the contact";
      case "review":
        return `Review ${count(step.rows, "row", "rows")}`;
      case "answerPrompts":
        return `Waiting for ${count(step.prompts, "prompt", "prompts")}`;
      case "answerQuestions":
        return `Waiting for ${count(step.rows, "answer", "answers")}`;
      case "finishRows":
        return `Waiting for ${count(step.rows, "dataset", "datasets")}`;
      case "send":
        return "Waiting for it to be sent";
    }
  },
  share: (number: number) => `Share the prompts with ${count(number, "department", "departments")}`,
  remind: (number: number) => `Remind ${count(number, "department", "departments")}`,
  counting: (read: number, total: number) => `Looking for problems: ${say(read)} of ${say(total)} rows`,
  countAgain: "Count again",
};
