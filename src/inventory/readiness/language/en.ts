import { type StartReason, type StartSuggestion, tellingReasons } from "../suggest-start";
import type { StartLanguage } from "./start-language";

const rated = {
  enthusiasm: { high: "high enthusiasm", middle: "some enthusiasm", low: "little enthusiasm" },
  understanding: {
    high: "a good understanding of the task",
    middle: "some understanding of the task",
    low: "little understanding of the task",
  },
  strategicRelevance: {
    high: "data that matters for the city's goals",
    middle: "data that matters somewhat for the city's goals",
    low: "data that matters little for the city's goals",
  },
  easeOfWorkingTogether: { high: "easy to work with", middle: "not hard to work with", low: "hard to work with" },
};

const inWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

function startReason(reason: StartReason): string {
  switch (reason.code) {
    case "rated":
      return rated[reason.what][reason.level];
    case "notRated":
      return `${reason.what} not rated yet`;
    case "priorities":
      return `tied to ${inWords[reason.count] ?? reason.count} ${reason.count === 1 ? "priority" : "priorities"}`;
    case "notMet":
      return "not met yet";
    case "nothingRated":
      return "nothing rated yet";
  }
}

function start(suggestion: StartSuggestion): string {
  const { start: when, department, by } = suggestion;
  const what =
    when === "First" ? `Start with ${department}` : `${department} comes ${when === "Next" ? "next" : "later"}`;
  const why = tellingReasons(suggestion).map(startReason).join(", ");
  return by === "lead" ? `${what}, as you decided (${why})` : `${what}: ${why}`;
}

/** When to start with a department, in American English. */
export const en: StartLanguage = { start, startReason };
