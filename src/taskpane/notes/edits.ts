import type { Readiness } from "../../inventory/readiness/readiness-table";
import { isRecord } from "../app/drafts";
import { notesDepartment } from "../app/language/en/lead/notes";
import { readStored, removeStored, writeStored } from "../app/storage";

/** What can be filled in on a department's page. */
export type AnswerKey = keyof typeof notesDepartment.labels;

const answerKeys = Object.keys(notesDepartment.labels) as AnswerKey[];

/** Cells of a department's row that were changed in the pane and not saved yet: what stood in each, and what is to. */
export type Edits = Partial<Record<AnswerKey, { readonly was: string; readonly now: string }>>;

const keyOf = (workbookId: string, id: string) => `readiness:${workbookId}:${id}`;

/** What was typed before the pane was closed. @param ids what the row may be known by (`readinessIds`) */
export function readEdits(workbookId: string, ids: readonly string[]): Edits {
  try {
    const text = ids.map((id) => readStored(keyOf(workbookId, id))).find((each) => each !== undefined);
    const stored: unknown = JSON.parse(text ?? "{}");
    if (!isRecord(stored)) return {};
    return Object.fromEntries(
      answerKeys.flatMap((key) => {
        const edit = stored[key];
        if (!isRecord(edit) || typeof edit.was !== "string" || typeof edit.now !== "string") return [];
        return [[key, { was: edit.was, now: edit.now }]];
      }),
    );
  } catch {
    return {};
  }
}

/**
 * Keeps what is typed on this computer, under what the row is found by now.
 * @param ids what the row may be known by (`readinessIds`)
 * @returns false when it is lost with the pane
 */
export function keepEdits(workbookId: string, ids: readonly string[], edits: Edits): boolean {
  const [now = "", ...before] = ids;
  const isEmpty = Object.keys(edits).length === 0;
  const isKept = isEmpty || writeStored(keyOf(workbookId, now), JSON.stringify(edits));
  for (const id of isEmpty ? ids : before) removeStored(keyOf(workbookId, id));
  return isKept;
}

export function editedKeys(edits: Edits): readonly AnswerKey[] {
  return Object.keys(edits) as AnswerKey[];
}

/** A row of the sheet with what was changed in the pane. */
export function withEdits(row: Readiness, edits: Edits): Readiness {
  const changed = editedKeys(edits).map((key) => [key, edits[key]?.now ?? row[key]]);
  return { ...row, ...(Object.fromEntries(changed) as Partial<Readiness>) };
}

/** Cells that somebody else has changed too since, to something else. */
export function clashesOf(row: Readiness, edits: Edits): readonly AnswerKey[] {
  return editedKeys(edits).filter((key) => row[key] !== edits[key]?.was && row[key] !== edits[key]?.now);
}
