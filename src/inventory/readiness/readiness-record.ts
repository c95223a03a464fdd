import { codeKey } from "../department";
import { type Readiness, type ReadinessKey, readinessTable } from "./readiness-table";

/** A row of the Readiness table with what is known of a department; everything else is empty. */
export function newReadiness(known: Partial<Readiness>): Readiness {
  const empty = Object.fromEntries(readinessTable.columns.map(({ key }) => [key, ""])) as Record<ReadinessKey, string>;
  return { ...empty, ...known };
}

type Named = Pick<Readiness, "code" | "department">;

/** What a row of the Readiness table is found by: its code, or the department's name where somebody left the code out. */
export function readinessId({ code, department }: Named): string {
  return codeKey(code) || codeKey(department);
}

/**
 * Everything that a row may be known by: what it is found by now, and before it had a code, its name, unless another of
 * the `rows` is found by that.
 */
export function readinessIds(row: Named, rows: readonly Named[]): readonly string[] {
  const id = readinessId(row);
  const name = readinessId({ ...row, code: "" });
  return rows.some((other) => readinessId(other) === name) ? [id] : [id, name];
}

/** The row that is known by `id`, also when it was given a code since. */
export function findReadiness<Row extends Named>(rows: readonly Row[], id: string): Row | undefined {
  return rows.find((row) => readinessIds(row, rows).includes(id));
}
