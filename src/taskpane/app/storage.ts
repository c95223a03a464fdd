import { storagePartition } from "../../workbook/office";

/*
 * The browser's storage may be blocked or full (fact 9.8). What it does not take is held in memory, so that nothing is
 * lost while the pane stays open; `writeStored` says when it would be lost with the pane.
 */
const memory = new Map<string, string>();

const fullKey = (key: string) => `${storagePartition()}data-inventory:${key}`;

export function readStored(key: string): string | undefined {
  const held = memory.get(fullKey(key));
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(fullKey(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What was stored as JSON; nothing when it is not there or is none, as when somebody changed it by hand. */
export function readStoredJson(key: string): unknown {
  return asJson(readStored(key));
}

/** What a text says as JSON; nothing when it is none. */
export function asJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns false when the text is only held until the pane closes. */
export function writeStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(fullKey(key), text);
    memory.delete(fullKey(key));
    return true;
  } catch {
    memory.set(fullKey(key), text);
    return false;
  }
}

export function removeStored(key: string): void {
  memory.delete(fullKey(key));
  try {
    localStorage.removeItem(fullKey(key));
  } catch {
    // Blocked storage holds nothing that could be removed.
  }
}

/** The keys that begin with `start`, without the pane's own prefix. */
export function storedKeys(start: string): string[] {
  const found = new Set(memory.keys());
  try {
    for (let index = 0; index < localStorage.length; index++) found.add(localStorage.key(index) ?? "");
  } catch {
    // What is held in memory is all there is.
  }
  const prefix = fullKey("");
  return [...found].filter((key) => key.startsWith(prefix + start)).map((key) => key.slice(prefix.length));
}
