import type { NameWords } from "./name-words";
import { isTypingError } from "./typing-error";

/** `certain`: only one dataset can be meant. `likely`: a person should look before going on. `possible`: worth a hint. */
export type Sureness = "certain" | "likely" | "possible";

/** What tells two alike names apart. */
export type NameReason =
  /** Nothing but case, accents and punctuation. */
  | "sameName"
  /** Singular and plural, or a short form spelled out: "Dept permit", "Department permits". */
  | "wordForms"
  /** Words written as one: "Pot hole repairs". */
  | "spacing"
  /** The order of the words: "Repairs of potholes". */
  | "wordOrder"
  /** Words that say nothing: "List of pothole repairs". */
  | "fillerWords"
  /** A mistake of typing in one word: "Pothole repiars". */
  | "typingError"
  /** The years that they give: "Street survey 2024", "Street survey". */
  | "year"
  /** One word among several: "Street sweeping route schedule". */
  | "extraWord";

export type NameLikeness = { readonly why: NameReason; readonly sure: Sureness };

/** Names of fewer words often mean something else with one word more: "Inspections", "Restaurant inspections". */
const fewestSharedWords = 3;

/**
 * How alike two names are; undefined when they are not.
 * @param uses in how many names a word stands: a word that others use too is no mistake of typing
 */
export function compareNames(
  one: NameWords,
  other: NameWords,
  uses: (word: string) => number,
): NameLikeness | undefined {
  if (one.key === "" || other.key === "") return undefined;
  if (one.typed === other.typed) return { why: "sameName", sure: "certain" };
  const isSpacing = one.joined === other.joined;
  if (one.key === other.key || isSpacing) {
    if (one.years !== other.years) return { why: "year", sure: "possible" };
    if (one.key !== other.key) return { why: "spacing", sure: "certain" };
    if (!isSpacing) return { why: "wordOrder", sure: "likely" };
    if (one.fillers !== other.fillers) return { why: "fillerWords", sure: "likely" };
    return { why: "wordForms", sure: "certain" };
  }
  if (one.years !== other.years) return undefined;
  return compareWords(one.words, other.words, uses);
}

function compareWords(
  one: readonly string[],
  other: readonly string[],
  uses: (word: string) => number,
): NameLikeness | undefined {
  if (Math.abs(one.length - other.length) > 1) return undefined;
  const [mine, ...moreOfMine] = one.filter((word) => !other.includes(word));
  const [theirs, ...moreOfTheirs] = other.filter((word) => !one.includes(word));
  if (moreOfMine.length > 0 || moreOfTheirs.length > 0) return undefined;
  if (mine !== undefined && theirs !== undefined) {
    const isKnown = uses(mine) > 1 && uses(theirs) > 1;
    return !isKnown && isTypingError(mine, theirs) ? { why: "typingError", sure: "likely" } : undefined;
  }
  const shared = Math.min(one.length, other.length);
  const extra = mine ?? theirs ?? "";
  return shared >= fewestSharedWords && !/\d/.test(extra) ? { why: "extraWord", sure: "possible" } : undefined;
}

/** How sure it is that two rows with such names describe the same data. */
export function sureOfDepartments({ sure }: NameLikeness, words: number, sameDepartment: boolean): Sureness {
  if (sameDepartment) return sure;
  // Every department has its own "Budget" and its own "Complaints".
  if (words < 2) return "possible";
  return sure === "certain" ? "likely" : sure;
}
