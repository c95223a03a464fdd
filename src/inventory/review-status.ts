/** How far a row has come. */
export type ReviewStatus =
  "Draft" | "Ready" | "Submitted" | "Needs changes" | "Accepted" | "Duplicate" | "Withdrawn" | "Retired";

/** The statuses of rows that do not count: withdrawn, retired, or found to be the same as another. */
export const outOfInventory: readonly ReviewStatus[] = ["Withdrawn", "Duplicate", "Retired"];

/** What a point of contact does with a row: save it, remove it; and with all rows of the department: send, take back. */
export type PocAction = "saveDraft" | "save" | "send" | "takeBack" | "withdraw" | "undoWithdraw";

/** What the lead analyst does with a row; `correct` is saving it with other answers. */
export type LeadAction = "askForChange" | "accept" | "markDuplicate" | "retire" | "reopen" | "correct";

export type ReviewAction = PocAction | LeadAction;

/** What a move depends on besides the status. */
export type MoveFacts = {
  /** Every rule of the row passes: no finding is an error. */
  readonly passes: boolean;
  /** The status before the row was withdrawn; needed to undo that. */
  readonly before?: ReviewStatus;
};

/**
 * Why a move is refused. `problems`: rules of the row do not pass. `notReady`: only rows that are Ready are sent.
 * `closed`: the row is out of the department's hands until the lead reopens it. `notSent`: the row is still with the
 * department. `decided`: the lead has decided and must reopen the row first. `nothingToDo`: the row stands where the
 * action would bring it.
 */
export type MoveRefusal = "problems" | "notReady" | "closed" | "notSent" | "decided" | "nothingToDo";

export type Move =
  /** `tellLead`: a department took up a row that it had sent or that was accepted. */
  | { readonly kind: "moved"; readonly status: ReviewStatus; readonly tellLead: boolean }
  | { readonly kind: "refused"; readonly why: MoveRefusal };

type End = ReviewStatus | MoveRefusal;

/** Where an action leads; two ends are for a row that passes every rule and for one that does not. */
type Step = End | { readonly passes: End; readonly fails: End };

type Steps = Readonly<Record<ReviewStatus, Step>>;

const closed = { Duplicate: "closed", Withdrawn: "closed", Retired: "closed" } as const;

/** The lead's decisions are made on rows that were sent. */
function decision(submitted: Step): Steps {
  return {
    Draft: "notSent",
    Ready: "notSent",
    Submitted: submitted,
    "Needs changes": "notSent",
    Accepted: "decided",
    Duplicate: "decided",
    Withdrawn: "decided",
    Retired: "decided",
  };
}

const readyOrDraft = { passes: "Ready", fails: "Draft" } as const;
const backToTheLead = { passes: "Submitted", fails: "Needs changes" } as const;

/**
 * Every action from every status. Draft may have problems; Ready and Submitted mean that every rule passes. No edit is
 * lost to a refusal as long as the row is the department's: an edit that does not pass makes it a Draft.
 */
const steps: Readonly<Record<ReviewAction, Steps>> = {
  saveDraft: {
    Draft: "Draft",
    Ready: "Draft",
    Submitted: "Draft",
    "Needs changes": "Needs changes",
    Accepted: "Draft",
    ...closed,
  },
  save: {
    Draft: readyOrDraft,
    Ready: readyOrDraft,
    Submitted: readyOrDraft,
    "Needs changes": { passes: "Ready", fails: "Needs changes" },
    Accepted: readyOrDraft,
    ...closed,
  },
  send: {
    Draft: "notReady",
    Ready: { passes: "Submitted", fails: "problems" },
    Submitted: "nothingToDo",
    "Needs changes": "notReady",
    Accepted: "nothingToDo",
    ...closed,
  },
  takeBack: {
    Draft: "notSent",
    Ready: "notSent",
    Submitted: readyOrDraft,
    "Needs changes": "notSent",
    Accepted: "decided",
    ...closed,
  },
  withdraw: {
    Draft: "Withdrawn",
    Ready: "Withdrawn",
    Submitted: "Withdrawn",
    "Needs changes": "Withdrawn",
    Accepted: "Withdrawn",
    Duplicate: "closed",
    Withdrawn: "nothingToDo",
    Retired: "closed",
  },
  undoWithdraw: {
    Draft: "nothingToDo",
    Ready: "nothingToDo",
    Submitted: "nothingToDo",
    "Needs changes": "nothingToDo",
    Accepted: "nothingToDo",
    Duplicate: "nothingToDo",
    // Where the status before is not known; `move` gives it back where it is.
    Withdrawn: "Draft",
    Retired: "nothingToDo",
  },
  askForChange: decision("Needs changes"),
  accept: decision({ passes: "Accepted", fails: "problems" }),
  markDuplicate: decision("Duplicate"),
  retire: decision("Retired"),
  reopen: {
    Draft: "nothingToDo",
    Ready: "nothingToDo",
    Submitted: "nothingToDo",
    "Needs changes": { passes: "Submitted", fails: "problems" },
    Accepted: backToTheLead,
    Duplicate: backToTheLead,
    Withdrawn: backToTheLead,
    Retired: backToTheLead,
  },
  // What the lead analyst puts right stays where it is: the department need not send it again.
  correct: {
    Draft: "Draft",
    Ready: readyOrDraft,
    Submitted: { passes: "Submitted", fails: "problems" },
    "Needs changes": "Needs changes",
    Accepted: { passes: "Accepted", fails: "problems" },
    ...closed,
  },
};

const statuses = Object.keys(steps.save) as readonly ReviewStatus[];

function isStatus(text: string): text is ReviewStatus {
  return statuses.some((status) => status === text);
}

/** The status that stands in a cell. Rows that were filled by hand have none, or a word of their own: they are Drafts. */
export function reviewStatusOf(text: string): ReviewStatus {
  return isStatus(text) ? text : "Draft";
}

/** Where an action brings a row, or why it does not. */
export function move(status: ReviewStatus, action: ReviewAction, facts: MoveFacts): Move {
  const step = steps[action][status];
  const end = typeof step === "string" ? step : facts.passes ? step.passes : step.fails;
  if (!isStatus(end)) return { kind: "refused", why: end };
  if (action === "undoWithdraw") return { kind: "moved", status: facts.before ?? end, tellLead: false };
  const edits = action === "save" || action === "saveDraft" || action === "withdraw";
  return { kind: "moved", status: end, tellLead: edits && (status === "Submitted" || status === "Accepted") };
}
