import { createNameIndex } from "../../src/inventory/alike/name-index";
import { findDuplicates } from "../../src/inventory/duplicates/find-duplicates";
import type { Dataset } from "../../src/inventory/field";
import { sampleRows } from "./sample-rows";

/** Milliseconds to find the likely duplicates among `count` rows, one in twenty of which is listed twice: the best of several runs. */
export function measureDuplicates(count: number, runs = 5): number {
  const rows = rowsWithDuplicates(count);
  return best(runs, () => findDuplicates(rows));
}

/** Milliseconds to make an index of `count` names, and for one look-up in it: the best of several runs. */
export function measureNames(count: number): { readonly build: number; readonly lookUp: number } {
  const rows = rowsWithDuplicates(count);
  const find = createNameIndex(rows);
  const asked = rows.slice(0, 1000);
  const lookUps = best(5, () => {
    for (const { datasetName, inventoryId, department } of asked) find(datasetName, { inventoryId, department });
  });
  return { build: rounded(best(7, () => createNameIndex(rows))), lookUp: rounded(lookUps / asked.length) };
}

function rowsWithDuplicates(count: number): readonly Dataset[] {
  const rows = sampleRows(count);
  return rows.map((row, i) => {
    const other = rows[i - 1];
    if (i % 20 !== 0 || other === undefined) return row;
    return { ...row, datasetName: `List of ${other.datasetName}`, description: other.description };
  });
}

function best(runs: number, work: () => unknown): number {
  let shortest = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
