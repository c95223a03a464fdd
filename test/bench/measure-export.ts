import { createChecker } from "../../src/inventory/check-dataset";
import { exportContext } from "../../src/inventory/dcat/export-context";
import { en } from "../../src/inventory/dcat/language/en";
import { exportFile, type ExportForm } from "../../src/inventory/take-out/export-file";
import { defaultLists } from "../../src/inventory/vocabularies";
import { sampleDepartments, sampleRows } from "./sample-rows";

/** Milliseconds for writing `count` checked rows as a file: the best of several runs, as the others measure the machine. */
export function measureExport(count: number, form: ExportForm): number {
  const check = createChecker({
    departments: sampleDepartments.map((department) => ({ ...department, aliases: [] })),
    lists: defaultLists,
    mailDomains: ["city.example.gov"],
    today: "2026-11-23",
  });
  const rows = sampleRows(count).map((dataset) => ({ dataset, checked: check(dataset) }));
  const context = exportContext(
    { settings: { city: "Brightwater", leadAnalyst: "", leadEmail: "" }, departments: [] },
    en,
  );
  let best = Infinity;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    exportFile(form, rows, context, { scope: "full", strict: false });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
