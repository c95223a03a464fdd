import type { ReviewState } from "../../../../../inventory/review-queue";
import type { ReviewStatus } from "../../../../../inventory/review-status";
import { number } from "../counts";

const datasets = (count: number) => (count === 1 ? "1 dataset" : `${count} datasets`);

/** The lead analyst's queue and the card of one dataset. */
export const review = {
  department: "Department",
  allDepartments: "All departments",
  show: "Show",
  states: {
    waiting: "Waiting for you",
    asked: "Asked, not answered yet",
    accepted: "Accepted",
    closed: "Duplicate, retired or removed",
    notSent: "Not sent yet",
  } satisfies Record<ReviewState, string>,
  stateWithCount: (state: string, count: number) => `${state} (${count})`,
  age: "For at least",
  ages: { "0": "Any time", "7": "7 days", "30": "30 days" },
  reading: (read: number, total: number) =>
    total === 0 ? "Reading the rows…" : `Reading the rows: ${number(read)} of ${number(total)}`,
  nothingWaits: "Nothing waits for you.",
  noneOfFilter: "No dataset is shown with this choice.",
  noId: (count: number) =>
    count === 1
      ? "1 row is not shown: it has no Inventory ID of its own. Its department gives it one under Your datasets."
      : `${count} rows are not shown: they have no Inventory ID of their own. Their departments give them one under Your datasets.`,
  count: (count: number) => datasets(count),
  noDepartment: "No department",
  pick: (name: string) => `Pick “${name}”`,
  pickAll: (count: number) => `Pick all ${count} shown`,
  since: (days: number | undefined) =>
    days === undefined ? "" : days <= 0 ? "today" : days === 1 ? "1 day" : `${days} days`,
  toLookAt: (count: number) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  open: "Open the first one",
  acceptSeveral: (count: number) => `Accept ${count}`,
  askSeveral: (count: number) => `Ask for a change in ${count}`,
  sendToSeveral: (count: number) => `Send the question to ${count}`,
  about: "About",
  wholeRow: "The dataset as a whole",
  question: "Your question",
  questionHelp: "It goes into Reviewer Note, and the department sees it in its side panel.",
  questionMissing: "Write a question first",
  cancel: "Do not ask",
  acceptedSeveral: (count: number) => `${datasets(count)} accepted.`,
  askedSeveral: (count: number) =>
    count === 1 ? "1 department is asked for a change." : `Changes are asked for in ${datasets(count)}.`,
  withProblems: (count: number) =>
    count === 1
      ? "1 was not accepted: something in it has to be put right first."
      : `${count} were not accepted: something in them has to be put right first.`,
  changedMeanwhile: (count: number) =>
    count === 1
      ? "1 was changed meanwhile and stays as it is: look at it again."
      : `${count} were changed meanwhile and stay as they are: look at them again.`,
  goneMeanwhile: (count: number) =>
    count === 1
      ? "1 stays as it is: its row is no longer in the sheet, or another row has its Inventory ID too."
      : `${count} stay as they are: their rows are no longer in the sheet, or other rows have their Inventory IDs too.`,

  position: (place: number, of: number) => `${place} of ${of}`,
  previous: "Previous dataset",
  next: "Next dataset",
  waits: (days: number | undefined) =>
    days === undefined ? "" : days <= 0 ? "today" : days === 1 ? "1 day ago" : `${days} days ago`,
  status: (status: ReviewStatus, since: string, by: string) =>
    [`${status} ${since}`.trim(), ...(by === "" ? [] : [`last changed by ${by}`])].join(", "),
  reviewed: (by: string, on: string) => `Reviewed by ${by || "the lead analyst"}${on && ` on ${on}`}`,
  notProvided: "Not provided",
  findings: {
    personalDataPublic: "It holds personal data, and its classification is Public.",
    publishedButNotPublic: "It is published, and its classification is not Public.",
  } as Readonly<Record<string, string>>,
  answersPrompts: "Answers prompts",
  askAbout: (label: string) => `Ask about ${label}`,
  questionAboutRow: "What should change in this dataset?",
  questionAbout: (label: string) => `What should change in ${label}?`,
  youAsked: "You asked",
  theirReply: "The department’s answer",
  noReply: "No answer yet",
  accept: "Accept",
  cannotAccept: "It cannot be accepted yet. Ask for a change, or put it right yourself.",
  ask: "Ask for a change",
  sendQuestions: (count: number) => (count === 1 ? "Send the question" : `Send ${count} questions`),
  dropQuestions: "Do not ask",
  reopen: "Reopen",
  takeQuestionBack: "Take the question back",
  withDepartment: "The department has not sent it. You decide when it has.",
  retire: "Retire: the data is no longer kept",
  duplicate: "It is a duplicate of…",
  change: "Change it myself",
  showRow: "Show the row in the sheet",
  others: "Other decisions",
  duplicateTitle: "Which dataset stays?",
  duplicateSearch: "Search by name or Inventory ID",
  duplicateNone: "No other dataset has such a name.",
  duplicateOf: (name: string, department: string) => `“${name}”, ${department}`,
  isDuplicateOf: (name: string) => `Duplicate of ${name}`,
  gone: "This dataset is no longer in the sheet. Somebody may have deleted its row.",
  toQueue: "Back to the list",
  changedTitle: "Somebody has changed this dataset while you looked at it",
  changedText: "Nothing was written over. This is how it stands now:",
  before: (text: string) => `Before: ${text || "empty"}`,
  now: (text: string) => `Now: ${text || "empty"}`,
  seen: "I have seen it",
  done: {
    accept: (name: string) => `“${name}” is accepted.`,
    askForChange: (name: string) => `The department is asked about “${name}”.`,
    markDuplicate: (name: string) => `“${name}” is marked as a duplicate.`,
    retire: (name: string) => `“${name}” is retired.`,
    reopen: (name: string) => `“${name}” is open again.`,
  },
  lastOne: "That was the last one in this list.",
  undone: (name: string) => `“${name}” is as it was before.`,
  undoneSeveral: (count: number) => `${datasets(count)} as before.`,
  itself: "A dataset is no duplicate of itself.",
  keys: "Keys: A accept, C ask for a change, J next, K previous",
};
