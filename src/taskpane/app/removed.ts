import type { ReviewStatus } from "../../inventory/review-status";
import { reviewStatusOf } from "../../inventory/review-status";
import { readStored, removeStored, writeStored } from "./storage";

const key = (workbookId: string, id: string) => `removed:${workbookId}:${id}`;

/** Remembers the status that a row had before it was withdrawn, so that bringing it back gives it back. */
export function keepStatusBefore(workbookId: string, id: string, status: ReviewStatus): void {
  writeStored(key(workbookId, id), status);
}

/** The status before; nothing when the row was withdrawn elsewhere. */
export function readStatusBefore(workbookId: string, id: string): ReviewStatus | undefined {
  const stored = readStored(key(workbookId, id));
  return stored === undefined ? undefined : reviewStatusOf(stored);
}

export function forgetStatusBefore(workbookId: string, id: string): void {
  removeStored(key(workbookId, id));
}
