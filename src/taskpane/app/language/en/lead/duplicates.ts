import type { Sureness } from "../../../../../inventory/alike/compare-names";
import type { DuplicateReason } from "../../../../../inventory/duplicates/judge-pair";
import { number } from "../counts";

const because: Readonly<Record<DuplicateReason, string>> = {
  sameName: "the same name",
  wordForms: "the same words in the name, in other forms",
  spacing: "the same name, written as one word or two",
  wordOrder: "the same words in the name, in another order",
  fillerWords: "the same name but for words that say little",
  typingError: "a name that differs by a slip of typing",
  year: "the same name but for a year",
  extraWord: "a name with one word more",
  sameLink: "the address of one dataset",
  samePage: "one page on the web",
  sameDescription: "the same description",
  alikeDescription: "much the same description",
  sameSystemAndSteward: "one source system and one steward",
};
const sure: Readonly<Record<Sureness, string>> = {
  certain: "The same",
  likely: "Likely the same",
  possible: "Perhaps the same",
};

/** What the lead analyst reads about rows that may describe the same data. */
export const duplicates = {
  pairs: (count: number) => (count === 1 ? "1 likely duplicate" : `${number(count)} likely duplicates`),
  none: "No pair of rows looks like the same data.",
  noneOfFilter: "No pair is shown with this choice.",
  searching: (done: number) => `Comparing the rows: ${done} %`,
  reading: (read: number, of: number) => `Reading row ${number(read)} of ${number(of)}…`,
  stop: "Stop",
  stopped: "The search was stopped before its end.",
  searchAgain: "Search again",
  show: "Show",
  filters: { all: "All pairs", within: "Within one department", across: "In two departments" },
  leftOut: (count: number) =>
    `${count === 1 ? "1 row has" : `${number(count)} rows have`} no Inventory ID of ${count === 1 ? "its" : "their"} own and cannot be compared. Quality gives new IDs.`,
  sure,
  why: (reasons: readonly DuplicateReason[]) => {
    const list = reasons.map((reason) => because[reason]).join(", ");
    return list.charAt(0).toUpperCase() + list.slice(1);
  },
  unnamed: "(no name yet)",
  question: "Are these the same dataset?",
  where: (department: string, row: number, status: string) => `${department} · row ${row} · ${status}`,
  showRow: "Show in the sheet",
  showRowOf: (side: string) => `Show in the sheet: ${side}`,
  stays: "Which row stays?",
  differ: (count: number) => (count === 1 ? "1 answer differs" : `${number(count)} answers differ`),
  better: "Choose the better one.",
  noneDiffers: "No answer differs.",
  both: "What either says",
  nothing: "Nothing",
  same: (count: number) => (count === 1 ? "1 answer is the same" : `${number(count)} answers are the same`),
  after: "After the merge",
  takes: (stays: string, row: number, count: number, from: string) =>
    count === 0
      ? `${stays} stays in row ${row} as it is.`
      : `${stays} stays in row ${row} and takes ${count === 1 ? "1 answer" : `${count} answers`} from ${from}.`,
  prompts: (list: string) => `Its prompts become ${list}.`,
  marked: (other: string, id: string) => `${other} is marked “Duplicate of ${id}”. No row is deleted.`,
  merge: "Merge the two rows",
  notTheSame: "Not the same",
  shared: "Same data in two departments",
  working: "Excel is at work…",
  merged: (name: string) => `The two rows are merged into “${name}”.`,
  unmerged: "Both rows stand again as they did.",
  notUnmerged: "Some cells were left alone, because somebody has changed them meanwhile.",
  kept: "Both rows are kept. They are not the same.",
  sharedNoted: "Noted: two departments hold the same data.",
  asked: "The pair is to be decided again.",
  changed: {
    title: "The rows were not merged",
    why: "Somebody changed one of them at the same moment.",
    whatToDo: "Look at both again, then merge them.",
  },
  wouldFail: {
    title: "The merged row would not be right",
    whatToDo: "Choose the other answer, or mend the row first.",
  },
  gone: "One of the two rows is no longer in the list, or says something else now.",
  toList: "To the list of pairs",
  sharing: "Same data in two departments",
  sharingText: "A chance to share one dataset instead of keeping two. Bring the stewards together.",
  steward: (department: string, steward: string, email: string) =>
    `${department}: ${[steward || "no steward yet", email].filter((text) => text !== "").join(", ")}`,
  again: "Decide again",
  againOf: (name: string) => `Decide again: ${name}`,
};
