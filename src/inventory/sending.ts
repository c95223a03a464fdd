import type { Dataset, PromptCode } from "./field";
import type { Checked, Finding } from "./finding";
import { isAnswered, isListed, type PromptStatuses } from "./prompt-status";
import { promptCodes } from "./prompts";
import { move, reviewStatusOf } from "./review-status";

/** A row that keeps a department from sending everything, and what has to be put right in it. */
export type Unready = {
  readonly dataset: Dataset;
  /** Errors alone. */
  readonly findings: readonly Finding[];
  /** The lead analyst asked for a change, and nobody has answered yet. */
  readonly isAsked: boolean;
};

/** What sending a department's answers would do. */
export type SendPlan = {
  /** Rows as they stand and as they are sent: repaired, Submitted. */
  readonly toSend: readonly { readonly loaded: Dataset; readonly edited: Dataset }[];
  readonly unready: readonly Unready[];
  readonly unanswered: readonly PromptCode[];
  /** Rows that are with the lead analyst already, accepted or not. */
  readonly withLead: number;
};

/**
 * What sending would do with the rows of a department. A row without an error is sent, whether its status says Ready or
 * it was typed into the sheet by hand. One about which the lead analyst asked waits for the answer.
 * @param rows all rows of the department
 */
export function planSending(
  rows: readonly Dataset[],
  statuses: PromptStatuses,
  check: (dataset: Dataset) => Checked,
): SendPlan {
  const toSend: { loaded: Dataset; edited: Dataset }[] = [];
  const unready: Unready[] = [];
  let withLead = 0;
  for (const loaded of rows) {
    if (!isListed(loaded)) continue;
    const status = reviewStatusOf(loaded.reviewStatus);
    if (status === "Submitted" || status === "Accepted") {
      withLead += 1;
      continue;
    }
    const { dataset, findings } = check(loaded);
    const errors = findings.filter(({ severity }) => severity === "error");
    const isAsked = status === "Needs changes";
    const sent = errors.length === 0 && !isAsked ? sentStatus(status) : undefined;
    if (sent === undefined) unready.push({ dataset: loaded, findings: errors, isAsked });
    else toSend.push({ loaded, edited: { ...dataset, reviewStatus: sent } });
  }
  const unanswered = promptCodes.filter((code) => !isAnswered(statuses[code]));
  return { toSend, unready, unanswered, withLead };
}

/** A row that was never saved in the pane is saved first: Draft, then Ready, then Submitted. */
function sentStatus(status: ReturnType<typeof reviewStatusOf>): string | undefined {
  const saved = status === "Ready" ? status : movedTo(status, "save");
  return saved && movedTo(saved, "send");
}

function movedTo(status: ReturnType<typeof reviewStatusOf>, action: "save" | "send") {
  const moved = move(status, action, { passes: true });
  return moved.kind === "moved" ? moved.status : undefined;
}

/** The rows that a department gets back when it takes back what it sent, with their new status. */
export function planTakingBack(
  rows: readonly Dataset[],
  passes: (dataset: Dataset) => boolean,
): readonly { readonly loaded: Dataset; readonly edited: Dataset }[] {
  return rows.flatMap((loaded) => {
    const moved = move(reviewStatusOf(loaded.reviewStatus), "takeBack", { passes: passes(loaded) });
    return moved.kind === "moved" ? [{ loaded, edited: { ...loaded, reviewStatus: moved.status } }] : [];
  });
}
