import { createChecker } from "../../../src/inventory/check-dataset";
import type { ExportContext, ExportOptions } from "../../../src/inventory/dcat/export-context";
import { toDcatUs11 } from "../../../src/inventory/dcat/dcat-us-1-1";
import type { toDcatUs30 } from "../../../src/inventory/dcat/dcat-us-3-0";
import type { Dataset } from "../../../src/inventory/field";
import { departmentsTable, type Department } from "../../../src/inventory/tables";
import { context } from "../example-dataset";

export function department(changes: Partial<Department>): Department {
  const empty = Object.fromEntries(departmentsTable.columns.map(({ key }) => [key, ""])) as Department;
  return { ...empty, ...changes };
}

export const publicWorks = department({
  code: "PW",
  department: "Public Works",
  pointOfContact: "Ana Ruiz",
  pocEmail: "ana.ruiz@city.example.gov",
});

/** A city that publishes. */
export const brightwater: ExportContext = {
  check: createChecker(context),
  departments: [publicWorks],
  city: "Brightwater",
  leadAnalyst: "Mayor's data office",
  leadEmail: "data@city.example.gov",
  title: "Brightwater data inventory",
  description: "The data that the city keeps.",
};

export const everything: ExportOptions = { scope: "full", strict: false };

/** What is left out of a catalog, as "ID code". */
export const codes = (
  rows: readonly Dataset[],
  options: ExportOptions,
  to: typeof toDcatUs11 | typeof toDcatUs30 = toDcatUs11,
) => to(rows, brightwater, options).leftOut.map(({ inventoryId, code }) => `${inventoryId} ${code}`);
