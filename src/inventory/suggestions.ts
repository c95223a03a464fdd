import type { Dataset, FieldKey } from "./field";

/** More would be a list to search in, not a help. */
const most = 20;

/** What a department has written into a column so far, the most used first. */
export function suggestionsFor(key: FieldKey, rows: readonly Dataset[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const row of rows) {
    const value = row[key].trim();
    if (value !== "") uses.set(value, (uses.get(value) ?? 0) + 1);
  }
  return [...uses]
    .sort(([one, onesUses], [other, othersUses]) => othersUses - onesUses || one.localeCompare(other))
    .slice(0, most)
    .map(([value]) => value);
}
