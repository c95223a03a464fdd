import { emptyDataset } from "../../inventory/dataset";
import type { Dataset, FieldKey, PromptCode } from "../../inventory/field";
import { promptCodes } from "../../inventory/prompts";
import { readStoredJson, removeStored, storedKeys, writeStored } from "./storage";

/** A form that was changed and not yet saved in the sheet. It is kept with each change, on this computer. */
export type Draft = {
  /** The row's Inventory ID. */
  readonly id: string;
  readonly values: Dataset;
  /** The row as it was read; left out for a row that is not in the sheet yet. */
  readonly loaded?: Dataset;
  /** The prompt under which a new row was begun. */
  readonly prompt?: PromptCode;
  /** Rows with a name like this one of which the person said that they are different datasets. */
  readonly different?: readonly string[];
  /** Saving it may have worked, but Excel did not say so. */
  readonly mayBeSaved?: boolean;
};

const start = (workbookId: string) => `draft:${workbookId}:`;

/** @returns false when the computer does not keep it: it is lost when the pane is closed. */
export function keepDraft(workbookId: string, draft: Draft): boolean {
  return writeStored(start(workbookId) + draft.id, JSON.stringify(draft));
}

export function readDraft(workbookId: string, id: string): Draft | undefined {
  return draftFrom(id, readStoredJson(start(workbookId) + id));
}

export function dropDraft(workbookId: string, id: string): void {
  removeStored(start(workbookId) + id);
}

export function listDrafts(workbookId: string): readonly Draft[] {
  const prefix = start(workbookId);
  return storedKeys(prefix)
    .map((key) => readDraft(workbookId, key.slice(prefix.length)))
    .filter((draft) => draft !== undefined);
}

/** What an older pane stored, or somebody changed by hand, is read as far as it has the right shape. */
function draftFrom(id: string, stored: unknown): Draft | undefined {
  if (!isRecord(stored) || !isRecord(stored.values)) return undefined;
  return {
    id,
    values: datasetFrom(stored.values),
    loaded: isRecord(stored.loaded) ? datasetFrom(stored.loaded) : undefined,
    prompt: promptCodes.find((code) => code === stored.prompt),
    different: Array.isArray(stored.different) ? stored.different.map(String) : undefined,
    mayBeSaved: stored.mayBeSaved === true,
  };
}

/** Whether something that was stored is an object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** A row from what was stored of it; what is missing or no text is empty. */
export function datasetFrom(stored: Record<string, unknown>): Dataset {
  const empty = emptyDataset();
  const keys = Object.keys(empty) as FieldKey[];
  return Object.fromEntries(keys.map((key) => [key, typeof stored[key] === "string" ? stored[key] : ""])) as Record<
    FieldKey,
    string
  >;
}
