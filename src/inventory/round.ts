import { answers } from "./answer";
import { latestDecision, stillRight } from "./decisions";
import type { DatasetSummary } from "./dataset";
import type { Dataset, IsoDate } from "./field";
import { isListed } from "./prompt-status";
import type { Decision, Response } from "./tables";

/*
 * An inventory is kept up, not done once. A round begins on the day that the Settings sheet names; what was answered
 * before that day belongs to the round before. Nothing is deleted when a round begins.
 */

/** Whether something that was noted with a date belongs to this round. What carries no date was typed by hand: it counts. */
export function isOfRound(date: string, roundBegan: IsoDate): boolean {
  return roundBegan === "" || date === "" || date.slice(0, 10) >= roundBegan;
}

/** The responses as they count in this round: what was answered in a round before is to be answered again. */
export function responsesOfRound(responses: readonly Response[], roundBegan: IsoDate): readonly Response[] {
  return responses.map((response) =>
    isOfRound(response.answeredOn, roundBegan)
      ? response
      : { ...response, answer: answers.notAnswered, finished: "No" },
  );
}

/**
 * Whether a department is still to say that a row from before this round is right. It is, until somebody has
 * confirmed it, which is a line of the Decisions sheet. Rows without a date of their own are not asked about.
 */
export function asksWhetherRight(
  row: Pick<Dataset, "inventoryId" | "dateAdded"> & DatasetSummary,
  decisions: readonly Decision[],
  roundBegan: IsoDate,
): boolean {
  if (roundBegan === "" || row.inventoryId === "" || !isListed(row)) return false;
  if (row.dateAdded === "" || row.dateAdded >= roundBegan) return false;
  const confirmed = latestDecision(decisions, stillRight, row.inventoryId);
  return confirmed === undefined || confirmed.on.slice(0, 10) < roundBegan;
}
