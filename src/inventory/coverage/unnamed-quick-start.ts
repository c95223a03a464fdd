import type { Dataset } from "../field";
import { isListed } from "../prompt-status";
import { entryFinder } from "../quick-start-choice";
import type { QuickStartEntry } from "../tables";

/** A category of the quick start list, with the datasets of it that nobody has named. */
export type UnnamedCategory = { readonly category: string; readonly datasets: readonly string[] };

/**
 * What most cities have and no department of this one has named, by category and in the order of the list.
 * @param rows every row of the inventory
 */
export function unnamedQuickStart(
  entries: readonly QuickStartEntry[],
  rows: readonly Pick<Dataset, "datasetName" | "theme" | "quickStartMatch" | "reviewStatus">[],
): readonly UnnamedCategory[] {
  const find = entryFinder(rows.filter(isListed));
  const byCategory = new Map<string, string[]>();
  for (const entry of entries) {
    if (find(entry) !== undefined) continue;
    byCategory.set(entry.category, [...(byCategory.get(entry.category) ?? []), entry.dataset]);
  }
  return [...byCategory].map(([category, datasets]) => ({ category, datasets }));
}
