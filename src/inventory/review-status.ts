/** How far a row has come. */
export type ReviewStatus =
  "Draft" | "Ready" | "Submitted" | "Needs changes" | "Accepted" | "Duplicate" | "Withdrawn" | "Retired";

/** The statuses of rows that do not count: withdrawn, retired, or found to be the same as another. */
export const outOfInventory: readonly ReviewStatus[] = ["Withdrawn", "Duplicate", "Retired"];

/** What a point of contact does with a row: save it, remove it; and with all rows of the department: send, take back. */
export type PocAction = "saveDraft" | "save" | "send" | "takeBack" | "withdraw" | "undoWithdraw";

/**
 * What the lead analyst does with a row; `correct` is saving it with other answers, `merge` marks it as the Duplicate of a
 * row that has taken over its answers.
 */
export type LeadAction = "askForChange" | "accept" | "markDuplicate" | "merge" | "retire" | "reopen" | "correct";

export type ReviewAction = PocAction | LeadAction;

/** What a move depends on besides the status. */
export type MoveFacts = {
  /** Every rule of the row passes: no finding is an error. */
  readonly passes: boolean;
  /** The status before the row was withdrawn; needed to undo that. */
  readonly before?: ReviewStatus;
  /** The row was never sent before it became a Duplicate: nobody has reviewed it. Needed to reopen one. */
  readonly neverSent?: boolean;
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

/** For a row that passes every rule and for one that does not. */
type Ends = { readonly passes: End; readonly fails: End };

/** Where an action leads; `neverSent` is for rows that no department has sent. */
type Step = End | (Ends & { readonly neverSent?: Ends });

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
 *
 * A merge is the one decision that does not wait for a row to be sent: a list that was taken over whole is cleared of
 * what stands in it twice before any department has looked through it, and two accepted rows can turn out to be one.
 * Nothing of the row is lost, the one that stays has its answers. Only rows that are out of the list already are not
 * merged. Reopening gives a Duplicate back to the lead analyst when its department had sent it, and to the department
 * when it had not: nothing counts as sent that nobody has sent.
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
  merge: {
    Draft: "Duplicate",
    Ready: "Duplicate",
    Submitted: "Duplicate",
    "Needs changes": "Duplicate",
    Accepted: "Duplicate",
    Duplicate: "decided",
    Withdrawn: "decided",
    Retired: "decided",
  },
  retire: decision("Retired"),
  reopen: {
    Draft: "nothingToDo",
    Ready: "nothingToDo",
    Submitted: "nothingToDo",
    "Needs changes": { passes: "Submitted", fails: "problems" },
    Accepted: backToTheLead,
    Duplicate: { ...backToTheLead, neverSent: readyOrDraft },
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

const statuses: ReadonlySet<string> = new Set(Object.keys(steps.save));

function isStatus(text: string): text is ReviewStatus {
  return statuses.has(text);
}

/** The status that stands in a cell. Rows that were filled by hand have none, or a word of their own: they are Drafts. */
export function reviewStatusOf(text: string): ReviewStatus {
  return isStatus(text) ? text : "Draft";
}

/** Whether a row with this status has been sent by its department. */
export function wasSent(status: ReviewStatus): boolean {
  return status === "Submitted" || status === "Needs changes" || status === "Accepted";
}

/** Where an action brings a row, or why it does not. */
export function move(status: ReviewStatus, action: ReviewAction, facts: MoveFacts): Move {
  const step = steps[action][status];
  const end = typeof step === "string" ? step : endOf(facts.neverSent ? (step.neverSent ?? step) : step, facts);
  if (!isStatus(end)) return { kind: "refused", why: end };
  if (action === "undoWithdraw") return { kind: "moved", status: facts.before ?? end, tellLead: false };
  const edits = action === "save" || action === "saveDraft" || action === "withdraw";
  return { kind: "moved", status: end, tellLead: edits && (status === "Submitted" || status === "Accepted") };
}

function endOf(ends: Ends, { passes }: MoveFacts): End {
  return passes ? ends.passes : ends.fails;
}
