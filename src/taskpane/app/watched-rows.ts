import type { Dataset, FieldKey } from "../../inventory/field";
import type { LostCell, WrittenRow } from "../../inventory/second-look";
import { datasetFrom, isRecord } from "./drafts";
import { readStored, removeStored, storedKeys, writeStored } from "./storage";

/** What the person has to say about a row that did not stand as it was written. */
export type RowQuestion =
  | { readonly about: "gone" | "twice" }
  | { readonly about: "cells"; readonly cells: readonly LostCell[] }
  /** Ours were written into these cells of another row by mistake; `dataset` is that row. */
  | { readonly about: "stray"; readonly fields: readonly FieldKey[] };

/** A row that was written and waits for its second look, or for the person's word. */
export type WatchedRow = WrittenRow & { readonly question?: RowQuestion };

/** A row that was seen twice: it is remembered for a while, so that somebody is asked when it is gone. */
export type ConfirmedRow = { readonly dataset: Dataset; readonly on: string };

const watchedKey = (workbookId: string, id: string) => `written:${workbookId}:${id}`;
const confirmedKey = (workbookId: string, id: string) => `confirmed:${workbookId}:${id}`;

/** More than anybody adds in a week; the oldest are forgotten first. */
const MOST_CONFIRMED = 200;

export function watchRow(workbookId: string, row: WatchedRow): void {
  writeStored(watchedKey(workbookId, row.dataset.inventoryId), JSON.stringify(row));
}

export function stopWatching(workbookId: string, id: string): void {
  removeStored(watchedKey(workbookId, id));
}

export function watchedRows(workbookId: string): readonly WatchedRow[] {
  return storedKeys(watchedKey(workbookId, "")).flatMap((key) => parseWatched(readStored(key)) ?? []);
}

export function keepConfirmed(workbookId: string, row: ConfirmedRow): void {
  writeStored(confirmedKey(workbookId, row.dataset.inventoryId), JSON.stringify(row));
  const rows = [...confirmedRows(workbookId)].sort((one, other) => other.on.localeCompare(one.on));
  for (const { dataset } of rows.slice(MOST_CONFIRMED)) forgetConfirmed(workbookId, dataset.inventoryId);
}

export function forgetConfirmed(workbookId: string, id: string): void {
  removeStored(confirmedKey(workbookId, id));
}

export function confirmedRows(workbookId: string): readonly ConfirmedRow[] {
  return storedKeys(confirmedKey(workbookId, "")).flatMap((key) => parseConfirmed(readStored(key)) ?? []);
}

/** What was stored by another version, or changed by hand, is read as far as it has the right shape. */
function parseWatched(text: string | undefined): WatchedRow | undefined {
  const stored = parse(text);
  if (!isRecord(stored) || !isRecord(stored.dataset) || typeof stored.sheetRow !== "number") return undefined;
  const dataset = datasetFrom(stored.dataset);
  if (dataset.inventoryId === "") return undefined;
  return {
    dataset,
    before: isRecord(stored.before) ? datasetFrom(stored.before) : undefined,
    sheetRow: stored.sheetRow,
    again: typeof stored.again === "number" ? stored.again : 0,
    question: isRecord(stored.question) ? (stored.question as RowQuestion) : undefined,
  };
}

function parseConfirmed(text: string | undefined): ConfirmedRow | undefined {
  const stored = parse(text);
  if (!isRecord(stored) || !isRecord(stored.dataset) || typeof stored.on !== "string") return undefined;
  return { dataset: datasetFrom(stored.dataset), on: stored.on };
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
