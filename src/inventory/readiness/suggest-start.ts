import { splitList } from "../list";
import { starts } from "./readiness-table";
import type { Readiness, ReadinessKey, Start } from "./readiness-table";

/** How a rating reads: 4 and 5 are high, 1 and 2 low. */
export type RatingLevel = "high" | "middle" | "low";

export type Rating = "enthusiasm" | "understanding" | "strategicRelevance" | "easeOfWorkingTogether";

/** One reason for a suggestion. `rating` is the lead's, from 1 to 5. */
export type StartReason =
  | { readonly code: "rated"; readonly what: Rating; readonly level: RatingLevel; readonly rating: number }
  /** Enthusiasm or understanding has no rating yet. */
  | { readonly code: "notRated"; readonly what: "enthusiasm" | "understanding" }
  /** The department works on this many of the city's priorities. */
  | { readonly code: "priorities"; readonly count: number }
  /** No meeting was held and nothing is rated. */
  | { readonly code: "notMet" }
  /** Was met, and nothing is rated yet. */
  | { readonly code: "nothingRated" };

/** When to start with one department, and why. `by` says whose word it is: the lead analyst's or the rule's. */
export type StartSuggestion = {
  readonly code: string;
  readonly department: string;
  readonly start: Start;
  readonly by: "lead" | "rule";
  /** What the ratings say, also where the lead decided otherwise. */
  readonly reasons: readonly StartReason[];
};

function ratingOf(text: string): number | undefined {
  const rating = Number(text.trim());
  return text.trim() !== "" && rating >= 1 && rating <= 5 ? rating : undefined;
}

function levelOf(rating: number): RatingLevel {
  if (rating >= 4) return "high";
  return rating <= 2 ? "low" : "middle";
}

function ratingsOf(record: Readiness) {
  const of = (key: ReadinessKey) => ratingOf(record[key]);
  return {
    enthusiasm: of("enthusiasm"),
    understanding: of("understanding"),
    strategicRelevance: of("strategicRelevance"),
    easeOfWorkingTogether: of("easeOfWorkingTogether"),
  };
}

type Ratings = ReturnType<typeof ratingsOf>;

/** What is not rated counts as low: nobody is called ready without a reason. */
const notRatedCounts = 1;

/** Enthusiasm and understanding together, 2 to 10. */
function readinessOf({ enthusiasm, understanding }: Ratings): number {
  return (enthusiasm ?? notRatedCounts) + (understanding ?? notRatedCounts);
}

function prioritiesIn(record: Readiness): number {
  return splitList(record.relevantPrioritiesOrPerformanceGoals).length;
}

function startOf(ratings: Ratings): Start {
  const { enthusiasm = notRatedCounts, understanding = notRatedCounts, strategicRelevance = 0 } = ratings;
  const tie = strategicRelevance >= 4 && (ratings.easeOfWorkingTogether ?? 3) > 2 ? 1 : 0;
  const ready = readinessOf(ratings) + tie;
  const lower = Math.min(enthusiasm, understanding);
  if (ready >= 8 && lower >= 3) return "First";
  return ready >= 6 && lower >= 2 ? "Next" : "Later";
}

function reasonsOf(record: Readiness, ratings: Ratings): readonly StartReason[] {
  const { enthusiasm, understanding, strategicRelevance, easeOfWorkingTogether } = ratings;
  if (enthusiasm === undefined && understanding === undefined) {
    return [{ code: record.meetingDate.trim() === "" ? "notMet" : "nothingRated" }];
  }
  const rated = (what: Rating, rating: number): StartReason => ({
    code: "rated",
    what,
    level: levelOf(rating),
    rating,
  });
  const reasons: StartReason[] = [
    enthusiasm === undefined ? { code: "notRated", what: "enthusiasm" } : rated("enthusiasm", enthusiasm),
    understanding === undefined ? { code: "notRated", what: "understanding" } : rated("understanding", understanding),
  ];
  const count = prioritiesIn(record);
  if (count > 0) reasons.push({ code: "priorities", count });
  if (strategicRelevance !== undefined) reasons.push(rated("strategicRelevance", strategicRelevance));
  if (easeOfWorkingTogether !== undefined) reasons.push(rated("easeOfWorkingTogether", easeOfWorkingTogether));
  return reasons;
}

/** More than these are no answer to "why" any more. */
const mostReasons = 3;

/**
 * The reasons that speak for a suggestion, most telling first, at most three: for an early start what is high and the
 * city's priorities, for a late one what is low or not known. Where nothing stands out, the first ones.
 */
export function tellingReasons({ start, reasons }: StartSuggestion): readonly StartReason[] {
  const speaks = (reason: StartReason) => {
    if (reason.code === "rated") return reason.level === (start === "Later" ? "low" : "high");
    return reason.code === "priorities" ? start !== "Later" : start === "Later";
  };
  const telling = reasons.filter(speaks);
  return (telling.length > 0 ? telling : reasons).slice(0, mostReasons);
}

function leadsWord(record: Readiness): Start | undefined {
  const word = record.startOrder.trim().toLowerCase();
  return starts.find((start) => start.toLowerCase() === word);
}

/**
 * With which departments to start, and why: those to start with First on top.
 *
 * 1. The lead analyst's own word in Start Order counts before any rule.
 * 2. A department that was not met, or of which neither enthusiasm nor understanding is rated, comes Later: there is
 *    nothing to go by yet.
 * 3. Enthusiasm and understanding come first, because the first departments are the example for all others: a keen
 *    department that knows what is asked finishes, and its success brings the rest along. Both ratings together make 2
 *    to 10. From 8 on, with neither below 3, a department is First: zeal cannot stand in for knowing what to do, nor the
 *    other way. From 6 on, with neither below 2, it is Next. Everybody else comes Later and is prepared meanwhile.
 * 4. Strategic relevance breaks ties: of departments one point short of First or Next, those whose data matters for the
 *    city's goals (4 or 5) move up, unless working together is hard (1 or 2). It cannot do more than that: important
 *    data in a department that is not ready makes a bad example.
 * 5. Within a group the order is enthusiasm and understanding, then strategic relevance, then how easy it is to work
 *    together, then the number of the city's priorities, then the name.
 *
 * What is not rated counts as 1. Rows without a department are left out.
 */
export function suggestStart(records: readonly Readiness[]): readonly StartSuggestion[] {
  return records
    .filter((record) => record.department.trim() !== "")
    .map((record) => ({ record, ratings: ratingsOf(record), suggestion: suggestionFor(record) }))
    .sort(
      (one, other) =>
        starts.indexOf(one.suggestion.start) - starts.indexOf(other.suggestion.start) ||
        readinessOf(other.ratings) - readinessOf(one.ratings) ||
        (other.ratings.strategicRelevance ?? 0) - (one.ratings.strategicRelevance ?? 0) ||
        (other.ratings.easeOfWorkingTogether ?? 0) - (one.ratings.easeOfWorkingTogether ?? 0) ||
        prioritiesIn(other.record) - prioritiesIn(one.record) ||
        one.suggestion.department.localeCompare(other.suggestion.department),
    )
    .map(({ suggestion }) => suggestion);
}

function suggestionFor(record: Readiness): StartSuggestion {
  const ratings = ratingsOf(record);
  const lead = leadsWord(record);
  return {
    code: record.code.trim(),
    department: record.department.trim(),
    start: lead ?? startOf(ratings),
    by: lead === undefined ? "rule" : "lead",
    reasons: reasonsOf(record, ratings),
  };
}
