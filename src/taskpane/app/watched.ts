import { isRecord } from "./drafts";
import { readStoredJson, removeStored, storedKeys, writeStored } from "./storage";

/** What was written into a small table and waits for its second look; it is remembered on this computer. */
export type Watched = {
  readonly values: Readonly<Record<string, string>>;
  /** How often it had to be written again. */
  readonly again: number;
};

/** Written again more often than this, something is wrong that writing does not mend. */
export const mostWrites = 4;

export function keepWatched(key: string, watched: Watched): void {
  writeStored(key, JSON.stringify({ ...watched, at: Date.now() }));
}

/** @param at when something was written as it is stored, in milliseconds of the clock; another version stored none */
export function wasWrittenBy(at: unknown, until: number): boolean {
  return typeof at !== "number" || at <= until;
}

export function dropWatched(key: string): void {
  removeStored(key);
}

/**
 * Everything whose key begins so; what another version stored is read as far as it has the right shape.
 * @param until only what was written by then, in milliseconds of the clock
 */
export function listWatched(start: string, until: number): readonly (Watched & { readonly key: string })[] {
  return storedKeys(start).flatMap((key) => {
    const stored = readStoredJson(key);
    if (!isRecord(stored) || !isRecord(stored.values) || !wasWrittenBy(stored.at, until)) return [];
    const texts = Object.entries(stored.values).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const again = typeof stored.again === "number" ? stored.again : 0;
    return [{ key, values: Object.fromEntries(texts), again }];
  });
}
