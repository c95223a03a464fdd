import { useState } from "react";
import type { Dataset } from "../../inventory/field";
import type { DecisionRefusal, ReviewDecision } from "../../inventory/review-decision";
import type { QueueFilter } from "../../inventory/review-queue";
import { useChecker } from "../app/checker";
import type { Problem } from "../app/errors";
import { focusControl, keepFocus } from "../app/focus";
import { review as texts } from "../app/language/en/lead/review";
import { useTexts } from "../app/language/use-texts";
import { back, isShown, replace, tell } from "../app/navigation";
import { usePane } from "../app/store";
import { useAction } from "../app/use-action";
import { seenId } from "./changed-meanwhile";
import { makeDecision, undoDecision } from "./make-decision";

export type Decisions = {
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
  /** Why the last decision was not written, and how often that was so. */
  readonly refusal: { readonly why: DecisionRefusal; readonly attempt: number } | undefined;
  /** @param onMade what is no longer needed once it is written */
  readonly make: (decision: ReviewDecision, onMade?: () => void) => void;
};

/**
 * Decides on one dataset. When it is written the next one of the queue comes up, and what was done is said there and
 * can be undone; a dataset that was reopened stays in view.
 * @param seen the dataset as the lead analyst has seen it: what it says by now is not decided on
 * @param onSeen told what the lead analyst has made of it, which is no change by somebody else
 * @param next the Inventory ID of the dataset that comes after it in the queue
 */
export function useDecisions(
  seen: Dataset,
  onSeen: (seen: Dataset) => void,
  filter: QueueFilter,
  next: string | undefined,
): Decisions {
  const all = useTexts();
  const check = useChecker();
  const action = useAction();
  const [refusal, setRefusal] = useState<Decisions["refusal"]>();
  const { inventoryId: id, datasetName: name } = seen;
  const make = (decision: ReviewDecision, onMade?: () => void) =>
    void action.run(async () => {
      const made = await makeDecision([seen], decision, check);
      const [refused] = made.refused;
      setRefusal(refused && { why: refused.why, attempt: (refusal?.attempt ?? 0) + 1 });
      // What somebody changed meanwhile shows by itself: the card holds what the lead analyst has seen of the row.
      if (made.changed.length > 0) requestAnimationFrame(() => focusControl(seenId));
      const [decided] = made.decided;
      if (decided === undefined) return;
      onSeen(decided.wanted);
      onMade?.();
      const done = texts.done[decision.action](name);
      const undo = {
        label: all.app.undo,
        run: async () => {
          await undoDecision(made);
          onSeen(decided.before);
          return texts.undone(name);
        },
      };
      const isHere = isShown({ kind: "reviewDataset", id, filter });
      if (isHere && decision.action === "reopen") keepFocus("accept", "reopen");
      if (!isHere || decision.action === "reopen") return tell(done, undo);
      if (next === undefined) return back(`${done} ${texts.lastOne}`, undo);
      replace({ kind: "reviewDataset", id: next, filter });
      // The place for messages has to be there before the message: what comes with it is not read out.
      setTimeout(() => usePane.setState({ notice: done, undo }));
    });
  return { isRunning: action.isRunning, problem: action.problem, refusal, make };
}
