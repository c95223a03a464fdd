import { codeKey } from "../department";
import { type Readiness, type ReadinessKey, readinessTable } from "./readiness-table";

/** A row of the Readiness table with what is known of a department; everything else is empty. */
export function newReadiness(known: Partial<Readiness>): Readiness {
  const empty = Object.fromEntries(readinessTable.columns.map(({ key }) => [key, ""])) as Record<ReadinessKey, string>;
  return { ...empty, ...known };
}

/** What a row of the Readiness table is found by: its code, or the department's name where somebody left the code out. */
export function readinessId({ code, department }: Pick<Readiness, "code" | "department">): string {
  return codeKey(code) || codeKey(department);
}
