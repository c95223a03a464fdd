import type { Dataset, FieldKey } from "./field";
import { fields } from "./fields";
import type { Checked, Finding, FindingCode, Severity } from "./finding";
import { identityChecker } from "./row-identity";
import { error } from "./rules/rule";

/** A problem and the row that has it. */
export type RowProblem<Row> = { readonly row: Row; readonly finding: Finding };

/** What one rule finds in one field, in however many rows. */
export type ProblemKind<Row> = {
  readonly field: FieldKey;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly problems: readonly RowProblem<Row>[];
};

/**
 * The problems of a whole sheet by field and rule, those of each kind in the order of the rows. Besides what the rules
 * of a row find it finds what only the sheet shows: an Inventory ID that another row has too. Kinds come in the order of
 * the columns, in each the one with most rows first.
 * @param rows those that count: rows that were taken out have no problems
 * @param ids the IDs of all rows of the sheet, also of those that were taken out
 */
export function problemKinds<Row extends { readonly checked: Checked }>(
  rows: readonly Row[],
  ids: readonly Pick<Dataset, "inventoryId">[],
): readonly ProblemKind<Row>[] {
  const identity = identityChecker(ids);
  const kinds = new Map<string, ProblemKind<Row> & { readonly problems: RowProblem<Row>[] }>();
  const add = (row: Row, finding: Finding) => {
    const { field, code, severity } = finding;
    const key = `${field} ${code} ${severity}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { field, code, severity, problems: [{ row, finding }] });
    else kind.problems.push({ row, finding });
  };
  for (const row of rows) {
    const { inventoryId } = row.checked.dataset;
    if (identity(row.checked.dataset) === "idTwice") add(row, error("inventoryId", "idTwice", { value: inventoryId }));
    for (const finding of row.checked.findings) add(row, finding);
  }
  const all = [...kinds.values()].sort((one, other) => other.problems.length - one.problems.length);
  return fields.flatMap(({ key }) => all.filter(({ field }) => field === key));
}
