import { type StartReason, type StartSuggestion, tellingReasons } from "../suggest-start";
import type { StartLanguage } from "./start-language";

const rated = {
  enthusiasm: { high: "mucho entusiasmo", middle: "algo de entusiasmo", low: "poco entusiasmo" },
  understanding: {
    high: "entiende bien la tarea",
    middle: "entiende en parte la tarea",
    low: "entiende poco la tarea",
  },
  strategicRelevance: {
    high: "sus datos importan para las metas de la ciudad",
    middle: "sus datos importan algo para las metas de la ciudad",
    low: "sus datos importan poco para las metas de la ciudad",
  },
  easeOfWorkingTogether: {
    high: "es fácil trabajar juntos",
    middle: "no es difícil trabajar juntos",
    low: "es difícil trabajar juntos",
  },
};

const notRated = { enthusiasm: "entusiasmo aún sin valorar", understanding: "comprensión aún sin valorar" };

const inWords = ["ninguna", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

function startReason(reason: StartReason): string {
  switch (reason.code) {
    case "rated":
      return rated[reason.what][reason.level];
    case "notRated":
      return notRated[reason.what];
    case "priorities":
      return `ligado a ${inWords[reason.count] ?? reason.count} ${reason.count === 1 ? "prioridad" : "prioridades"}`;
    case "notMet":
      return "aún sin reunión";
    case "nothingRated":
      return "aún sin valorar";
  }
}

function start(suggestion: StartSuggestion): string {
  const { start: when, department, by } = suggestion;
  const what =
    when === "First" ? `Empiece por ${department}` : `${department} viene ${when === "Next" ? "después" : "más tarde"}`;
  const why = tellingReasons(suggestion).map(startReason).join(", ");
  return by === "lead" ? `${what}, como usted decidió (${why})` : `${what}: ${why}`;
}

/** When to start with a department, in Spanish. */
export const es: StartLanguage = { start, startReason };
