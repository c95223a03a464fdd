import type { DatasetSummary } from "../dataset";
import { isListed } from "../prompt-status";
import { compareNames, type NameReason, sureOfDepartments, type Sureness } from "./compare-names";
import { createKeyIndex } from "./key-index";
import { nameKeys } from "./name-keys";
import { type NameWords, nameWords } from "./name-words";

/** What of a row is needed to tell whether its name is alike. */
export type NamedRow = Pick<DatasetSummary, "inventoryId" | "department" | "datasetName" | "reviewStatus">;

/** A row of the sheet whose name is like the one asked for. */
export type AlikeName = { readonly row: NamedRow; readonly why: NameReason; readonly sure: Sureness };

/** Whose name is looked up: the row that has the ID is left out, and rows of the department come first. */
export type OwnRow = { readonly inventoryId?: string; readonly department?: string };

/** More than three would be a list to read, not a hint. */
const most = 3;

const order: Readonly<Record<Sureness, number>> = { certain: 0, likely: 1, possible: 2 };

type Entry = { readonly row: NamedRow; readonly name: NameWords };

/**
 * Makes the function that finds the rows whose names are like a name while it is typed, the most alike first and at
 * most three. Rows that were taken out do not count. A name finds its rows by its words, by its words but one and by
 * its letters without spaces, so that no look-up goes through all rows. Make it once for all rows: the words are taken
 * apart here.
 */
export function createNameIndex(rows: readonly NamedRow[]): (name: string, own?: OwnRow) => readonly AlikeName[] {
  const entries: Entry[] = [];
  const uses = new Map<string, number>();
  const keys: (readonly number[])[] = [];
  for (const row of rows) {
    if (!isListed(row)) continue;
    const name = nameWords(row.datasetName);
    entries.push({ row, name });
    keys.push(nameKeys(name));
    for (const word of name.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const entriesWith = createKeyIndex(keys);

  return (name, own = {}) => {
    const wanted = nameWords(name);
    const candidates = new Set(nameKeys(wanted).flatMap(entriesWith));
    const alike: AlikeName[] = [];
    for (const candidate of candidates) {
      const entry = entries[candidate];
      if (entry === undefined || (own.inventoryId !== undefined && entry.row.inventoryId === own.inventoryId)) continue;
      const likeness = compareNames(wanted, entry.name, (word) => uses.get(word) ?? 0);
      if (likeness === undefined) continue;
      const sure = sureOfDepartments(likeness, wanted.words.length, isOwn(entry.row, own));
      alike.push({ row: entry.row, why: likeness.why, sure });
    }
    return alike.sort((one, other) => rank(one, own) - rank(other, own)).slice(0, most);
  };
}

function isOwn(row: NamedRow, { department }: OwnRow): boolean {
  return department === undefined || row.department.trim().toLowerCase() === department.trim().toLowerCase();
}

/** The surest first, of equals those of the own department. */
function rank({ row, sure }: AlikeName, own: OwnRow): number {
  return order[sure] * 2 + (isOwn(row, own) ? 0 : 1);
}
