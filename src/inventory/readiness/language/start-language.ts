import type { StartReason, StartSuggestion } from "../suggest-start";

/** When to start with a department, in one language. */
export type StartLanguage = {
  /** "Start with Public Works: high enthusiasm, tied to two priorities" */
  readonly start: (suggestion: StartSuggestion) => string;
  /** "high enthusiasm" */
  readonly startReason: (reason: StartReason) => string;
};
