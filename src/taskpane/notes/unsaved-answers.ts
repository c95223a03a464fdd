import type { Readiness } from "../../inventory/readiness/readiness-table";
import { isRecord } from "../app/drafts";
import { notesDepartment } from "../app/language/en/lead/notes";
import { readStoredJson, removeStored, writeStored } from "../app/storage";

/** What can be filled in on a department's page. */
export type AnswerKey = keyof typeof notesDepartment.labels;

const answerKeys = Object.keys(notesDepartment.labels) as AnswerKey[];

/** Cells of a department's row that were changed in the pane and not saved yet: what stood in each, and what is to. */
export type UnsavedAnswers = Partial<Record<AnswerKey, { readonly was: string; readonly now: string }>>;

const keyOf = (workbookId: string, id: string) => `readiness:${workbookId}:${id}`;

/** What was typed before the pane was closed. @param ids what the row may be known by (`readinessIds`) */
export function readUnsaved(workbookId: string, ids: readonly string[]): UnsavedAnswers {
  const stored = ids.map((id) => readStoredJson(keyOf(workbookId, id))).find(isRecord) ?? {};
  return Object.fromEntries(
    answerKeys.flatMap((key) => {
      const answer = stored[key];
      if (!isRecord(answer) || typeof answer.was !== "string" || typeof answer.now !== "string") return [];
      return [[key, { was: answer.was, now: answer.now }]];
    }),
  );
}

/**
 * Keeps what is typed on this computer, under what the row is found by now.
 * @param ids what the row may be known by (`readinessIds`)
 * @returns false when it is lost with the pane
 */
export function keepUnsaved(workbookId: string, ids: readonly string[], unsaved: UnsavedAnswers): boolean {
  const [now = "", ...before] = ids;
  const isEmpty = Object.keys(unsaved).length === 0;
  const isKept = isEmpty || writeStored(keyOf(workbookId, now), JSON.stringify(unsaved));
  for (const id of isEmpty ? ids : before) removeStored(keyOf(workbookId, id));
  return isKept;
}

export function unsavedKeys(unsaved: UnsavedAnswers): readonly AnswerKey[] {
  return Object.keys(unsaved) as AnswerKey[];
}

/** A row of the sheet with what was changed in the pane. */
export function withUnsaved(row: Readiness, unsaved: UnsavedAnswers): Readiness {
  const changed = unsavedKeys(unsaved).map((key) => [key, unsaved[key]?.now ?? row[key]]);
  return { ...row, ...(Object.fromEntries(changed) as Partial<Readiness>) };
}

/** Cells that somebody else has changed too since, to something else. */
export function conflictsOf(row: Readiness, unsaved: UnsavedAnswers): readonly AnswerKey[] {
  return unsavedKeys(unsaved).filter((key) => row[key] !== unsaved[key]?.was && row[key] !== unsaved[key]?.now);
}
