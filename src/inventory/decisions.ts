import type { Decision } from "./tables";

/** The kinds of lines in the Decisions sheet. */
export const notTheSame = "Not the same";
export const sharedData = "Same data in two departments";
/** Takes back what was decided about two rows. */
export const decideAgain = "Decide again";
export const stillRight = "Still right";
export const noteToLead = "Note to the lead";
export const reminderSent = "Reminder sent";
/** What a column of an attached list was taken for; the key is its header from before. */
export const columnMeaning = "Column";
/** What became of a value of an attached list; the key is its column and the value from before. */
export const valueMeaning = "Value";

export type DecisionKind =
  | typeof notTheSame
  | typeof sharedData
  | typeof decideAgain
  | typeof stillRight
  | typeof noteToLead
  | typeof reminderSent
  | typeof columnMeaning
  | typeof valueMeaning;

/** The key of a decision about two rows: their IDs in a fixed order, so that it does not matter who was named first. */
export function pairKey(one: string, other: string): string {
  return [one, other].sort().join("|");
}

/** The latest line of a kind with this key: the later On counts, of equals the lower one in the sheet. */
export function latestDecision(decisions: readonly Decision[], kind: DecisionKind, key: string): Decision | undefined {
  let latest: Decision | undefined;
  for (const decision of decisions) {
    if (decision.kind !== kind || decision.key !== key) continue;
    if (latest === undefined || decision.on >= latest.on) latest = decision;
  }
  return latest;
}

const aboutPairs: ReadonlySet<string> = new Set([notTheSame, sharedData, decideAgain]);

/**
 * What was decided about pairs of rows, by `pairKey`: of the lines about one pair, whatever their kind, the later On
 * counts, of equals the lower one in the sheet.
 */
export function pairDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    if (!aboutPairs.has(decision.kind)) continue;
    const standing = latest.get(decision.key);
    if (standing === undefined || decision.on >= standing.on) latest.set(decision.key, decision);
  }
  return latest;
}
