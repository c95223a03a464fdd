import type { PriorityReason } from "../suggest-priority";

/** How soon to publish a dataset, in one language. */
export type PriorityLanguage = {
  /** "often asked for" */
  readonly priorityReason: (reason: PriorityReason) => string;
};
