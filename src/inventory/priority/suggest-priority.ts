import { nameWords } from "../alike/name-words";
import type { Dataset, PromptCode } from "../field";
import { splitList } from "../list";

/** How soon data should be published, 1 first; the values of the Priority column. */
export const priorities = ["1", "2", "3", "4", "Unassigned"] as const;
export type Priority = (typeof priorities)[number];

/** How much the city and the public want the data. */
export type Demand = "high" | "medium" | "low";

/** One reason for a suggestion. */
export type PriorityReason =
  /** Request Frequency says so. */
  | { readonly code: "requested"; readonly often: "Frequent" | "Occasional" }
  /** Named under prompt 4, and nothing is said about how often. */
  | { readonly code: "requestPrompt" }
  /** So many kinds of people ask for it. */
  | { readonly code: "channels"; readonly count: number }
  /** Named under prompt 2, or it names these goals of the Settings sheet. */
  | { readonly code: "goals"; readonly named: readonly string[] }
  /** It answers so many of prompts 5 to 9: other work of the city is made from it. */
  | { readonly code: "feeds"; readonly count: number }
  | { readonly code: "noDemand" }
  | { readonly code: "classification"; readonly classification: string }
  /** Public, and it holds personal data. */
  | { readonly code: "personalData" }
  /** Nobody has said who may see it. */
  | { readonly code: "notClassified" }
  /** There is nothing to publish any more, or it was decided not to. */
  | { readonly code: "settled"; readonly status: string };

export type PrioritySuggestion = {
  /** Unassigned where nothing can be suggested. */
  readonly priority: Priority;
  readonly demand: Demand;
  /** What `demand` is made from; orders datasets of one priority. */
  readonly points: number;
  readonly reasons: readonly PriorityReason[];
};

type Access = "public" | "sensitive" | "protected";

/** By classification and demand; docs/priority.md has the source. */
const grid: Readonly<Record<Access, Readonly<Record<Demand, Priority>>>> = {
  public: { high: "1", medium: "2", low: "2" },
  sensitive: { high: "2", medium: "2", low: "3" },
  protected: { high: "2", medium: "3", low: "4" },
};

const feeding: readonly PromptCode[] = ["P5", "P6", "P7", "P8", "P9"];
const settled: ReadonlySet<string> = new Set(["Published", "Published elsewhere", "Will not publish"]);

/** Fewer say nothing about how wide the interest is; more prompts are answered by much of what a city keeps. */
const severalChannels = 2;
const severalPrompts = 2;

/**
 * Makes the function that suggests how soon a dataset should be published, and says why. It only suggests: the lead
 * analyst's word in the Priority column wins (`priorityOf`).
 *
 * 1. Demand is counted in points. What is asked for frequently has two; what is asked for occasionally, or was named
 *    under prompt 4 without saying how often, has one. One more each: several kinds of people ask for it; it serves a
 *    citywide goal; at least two of prompts 5 to 9 are answered by it. Two points are high, one is medium.
 * 2. Classification and demand together give the priority, by the grid. Only Public data without personal data can be 1:
 *    what is sensitive is never the first to be published. Restricted data is always 4.
 * 3. Nothing is suggested for data that is not classified yet, is published already, or will not be.
 * @param citywideGoals the goals of the Settings sheet, one on a line
 */
export function createPrioritizer(citywideGoals: string): (dataset: Dataset) => PrioritySuggestion {
  const goals = citywideGoals
    .split("\n")
    .map((line) => line.trim())
    .map((goal) => ({ goal, words: nameWords(goal).words }))
    .filter(({ goal, words }) => goal !== "" && words.length > 0);
  return (dataset) => {
    const { points, reasons } = demandOf(dataset, goals);
    const demand: Demand = points >= 2 ? "high" : points === 1 ? "medium" : "low";
    const { classification, publicationStatus } = dataset;
    if (settled.has(publicationStatus)) {
      return unassigned({ demand, points, reasons: [{ code: "settled", status: publicationStatus }] });
    }
    const access = accessOf(dataset);
    if (access === undefined) return unassigned({ demand, points, reasons: [{ code: "notClassified" }, ...reasons] });
    const isPersonal = classification === "Public" && access !== "public";
    return {
      priority: classification === "Restricted" ? "4" : grid[access][demand],
      demand,
      points,
      reasons: [...reasons, isPersonal ? { code: "personalData" } : { code: "classification", classification }],
    };
  };
}

const unassigned = (rest: Omit<PrioritySuggestion, "priority">): PrioritySuggestion => ({
  priority: "Unassigned",
  ...rest,
});

function accessOf({ classification, containsPersonalData }: Dataset): Access | undefined {
  switch (classification) {
    case "Public":
      // Such as payroll: the lead analyst looks at it before anybody publishes it.
      return containsPersonalData === "Yes" ? "sensitive" : "public";
    case "Internal":
    case "Sensitive":
      return "sensitive";
    case "Protected":
    case "Restricted":
      return "protected";
    default:
      return undefined;
  }
}

type Goal = { readonly goal: string; readonly words: readonly string[] };

function demandOf(
  dataset: Dataset,
  goals: readonly Goal[],
): { readonly points: number; readonly reasons: readonly PriorityReason[] } {
  const prompts = new Set(splitList(dataset.promptsAnswered).map((code) => code.toUpperCase()));
  const reasons: PriorityReason[] = [];
  let points = 0;
  const count = (worth: number, reason: PriorityReason) => {
    points += worth;
    reasons.push(reason);
  };
  const { requestFrequency: often } = dataset;
  if (often === "Frequent") count(2, { code: "requested", often });
  else if (often === "Occasional") count(1, { code: "requested", often });
  else if (often !== "Never" && prompts.has("P4")) count(1, { code: "requestPrompt" });
  const channels = splitList(dataset.requestChannels).length;
  if (channels >= severalChannels && often !== "Never") count(1, { code: "channels", count: channels });
  const named = goalsNamed(dataset, goals);
  if (named.length > 0 || prompts.has("P2")) count(1, { code: "goals", named });
  const feeds = feeding.filter((code) => prompts.has(code)).length;
  if (feeds >= severalPrompts) count(1, { code: "feeds", count: feeds });
  if (points === 0) reasons.push({ code: "noDemand" });
  return { points, reasons };
}

/** The goals every telling word of which stands in the name, the description or the keywords. */
function goalsNamed({ datasetName, description, keywords }: Dataset, goals: readonly Goal[]): readonly string[] {
  if (goals.length === 0) return [];
  const words = new Set(nameWords(`${datasetName} ${description} ${keywords}`).words);
  return goals.filter((goal) => goal.words.every((word) => words.has(word))).map(({ goal }) => goal);
}
