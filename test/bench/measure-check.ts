import { createChecker } from "../../src/inventory/check-dataset";
import { defaultLists } from "../../src/inventory/vocabularies";
import { sampleDepartments, sampleRows } from "./sample-rows";

/** Milliseconds for every rule of a row over `count` rows: the best of several runs, as the others measure the machine. */
export function measureCheck(count: number): number {
  const rows = sampleRows(count);
  const check = createChecker({
    departments: sampleDepartments.map((department) => ({ ...department, aliases: [] })),
    lists: defaultLists,
    mailDomains: ["city.example.gov"],
    today: "2026-11-23",
  });
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    for (const row of rows) check(row);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
