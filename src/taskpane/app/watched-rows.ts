import type { Dataset, FieldKey } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import type { LostCell, PastWrite, WrittenRow } from "../../inventory/second-look";
import { datasetFrom, isRecord } from "./drafts";
import { readStoredJson, removeStored, storedKeys, writeStored } from "./storage";
import { wasWrittenBy } from "./watched";

/** What the person has to say about a row that did not stand as it was written. */
export type RowQuestion =
  | { readonly about: "gone" | "twice" }
  | { readonly about: "cells"; readonly cells: readonly LostCell[] }
  /** Ours were written into these cells of another row by mistake. */
  | { readonly about: "stray"; readonly fields: readonly FieldKey[] };

/** A question, and the row that it is about as the person wrote it; of a stray, as it stands. */
export type AskedRow = { readonly dataset: Dataset; readonly question: RowQuestion };

/** A row that was seen twice: it is remembered for a while, so that somebody is asked when it is gone. */
export type ConfirmedRow = { readonly dataset: Dataset; readonly on: string };

/*
 * What is remembered on this computer of rows that were written, each kind by the row's ID: `written` waits for its
 * second look, `asked` for the person's word, `confirmed` was seen twice.
 */
type Kind = "written" | "asked" | "confirmed";

const keyOf = (kind: Kind, workbookId: string, id: string) => `${kind}:${workbookId}:${id}`;

function keep(kind: Kind, workbookId: string, row: { readonly dataset: Dataset; readonly at?: number }): void {
  writeStored(keyOf(kind, workbookId, row.dataset.inventoryId), JSON.stringify(row));
}

type StoredRow = Record<string, unknown> & { readonly dataset: Dataset };

function stored(kind: Kind, workbookId: string): readonly StoredRow[] {
  return storedKeys(keyOf(kind, workbookId, "")).flatMap((key) => storedRow(key) ?? []);
}

/** What was stored by another version, or changed by hand, is read as far as it has the right shape. */
function storedRow(key: string): StoredRow | undefined {
  const row = readStoredJson(key);
  return isRecord(row) && isRecord(row.dataset) ? { ...row, dataset: datasetFrom(row.dataset) } : undefined;
}

export function watchRow(workbookId: string, row: WrittenRow): void {
  keep("written", workbookId, { ...row, at: Date.now() });
}

export function stopWatching(workbookId: string, id: string): void {
  removeStored(keyOf("written", workbookId, id));
}

/** @param until only those that were written by then, in milliseconds of the clock */
export function watchedRows(workbookId: string, until = Infinity): readonly WrittenRow[] {
  return stored("written", workbookId)
    .filter(({ at }) => wasWrittenBy(at, until))
    .map(writtenFrom);
}

/** The one with this ID, when it waits. */
export function watchedRow(workbookId: string, id: string): WrittenRow | undefined {
  const row = storedRow(keyOf("written", workbookId, id));
  return row && writtenFrom(row);
}

/** How many wait for their second look. */
export function countWatched(workbookId: string): number {
  return storedKeys(keyOf("written", workbookId, "")).length;
}

function writtenFrom(row: StoredRow): WrittenRow {
  const past = Array.isArray(row.past) ? row.past.filter(isRecord) : [];
  return {
    ...writeFrom(row.dataset, row),
    past: past.flatMap((one) => (isRecord(one.dataset) ? [writeFrom(datasetFrom(one.dataset), one)] : [])),
    again: typeof row.again === "number" ? row.again : 0,
  };
}

function writeFrom(dataset: Dataset, { before, edited, sheetRow }: Record<string, unknown>): PastWrite {
  return {
    dataset,
    before: isRecord(before) ? datasetFrom(before) : undefined,
    edited: Array.isArray(edited) ? fields.map(({ key }) => key).filter((key) => edited.includes(key)) : undefined,
    sheetRow: typeof sheetRow === "number" ? sheetRow : -1,
  };
}

export function askAbout(workbookId: string, row: AskedRow): void {
  keep("asked", workbookId, row);
}

export function stopAsking(workbookId: string, id: string): void {
  removeStored(keyOf("asked", workbookId, id));
}

export function askedRows(workbookId: string): readonly AskedRow[] {
  return stored("asked", workbookId).flatMap(({ dataset, question }) =>
    isRecord(question) ? [{ dataset, question: question as RowQuestion }] : [],
  );
}

/** More than anybody adds in a week; the oldest are forgotten first. */
const MOST_CONFIRMED = 200;

export function keepConfirmed(workbookId: string, row: ConfirmedRow): void {
  keep("confirmed", workbookId, row);
  const rows = [...confirmedRows(workbookId)].sort((one, other) => other.on.localeCompare(one.on));
  for (const { dataset } of rows.slice(MOST_CONFIRMED)) forgetConfirmed(workbookId, dataset.inventoryId);
}

export function forgetConfirmed(workbookId: string, id: string): void {
  removeStored(keyOf("confirmed", workbookId, id));
}

export function confirmedRows(workbookId: string): readonly ConfirmedRow[] {
  return stored("confirmed", workbookId).map(({ dataset, on }) => ({ dataset, on: typeof on === "string" ? on : "" }));
}
