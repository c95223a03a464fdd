import { passes } from "../../src/inventory/check-dataset";
import type { FieldKey } from "../../src/inventory/field";
import { fields } from "../../src/inventory/fields";
import type { FindingCode, Severity } from "../../src/inventory/finding";
import { sentence } from "../../src/inventory/language/sentence";
import { type ProblemKind, problemKinds } from "../../src/inventory/problem-kinds";
import type { CheckedFile } from "./check-file";

/** What a rule found in a field, with the rows that it found it in, as Excel counts them. */
export type Problem = {
  readonly code: FindingCode;
  readonly field: FieldKey;
  readonly rows: readonly number[];
  readonly message: string;
};

/** The report as JSON. `recognised` counts columns, and filled cells of columns with choices, dates or periods. */
export type CheckReport = {
  readonly columns: {
    readonly recognised: number;
    readonly total: number;
    /** Headers that are asked or outside Appendix A; "" for a column without one. */
    readonly unrecognised: readonly string[];
  };
  readonly values: { readonly recognised: number; readonly total: number };
  /** `ready`: every rule passes. */
  readonly rows: { readonly total: number; readonly ready: number; readonly draft: number };
  /** What keeps a row from being ready. */
  readonly problems: readonly Problem[];
  /** What somebody should look at, though it may well be right. */
  readonly warnings: readonly Problem[];
};

type Kind = ProblemKind<CheckedFile["rows"][number]>;

/** Counts what was checked. Problems come in the order of the columns, in each the one with most rows first. */
export function reportOf({ columns, values, rows, ids }: CheckedFile): CheckReport {
  const kinds = problemKinds(rows, ids);
  const unrecognised = columns.filter(({ match }) => match.kind !== "field").map(({ header }) => header);
  const cells = [...values.values()].flat();
  const count = (of: typeof cells) => of.reduce((sum, value) => sum + value.rows.length, 0);
  const ready = rows.filter(({ checked }) => passes(checked)).length;
  return {
    columns: { recognised: columns.length - unrecognised.length, total: columns.length, unrecognised },
    values: {
      recognised: count(cells.filter(({ match }) => match.kind === "same" || match.kind === "known")),
      total: count(cells),
    },
    rows: { total: rows.length, ready, draft: rows.length - ready },
    problems: problemsOf(kinds, "error"),
    warnings: problemsOf(kinds, "warning"),
  };
}

/** Of one field the sentence that most rows read comes first. */
function problemsOf(kinds: readonly Kind[], severity: Severity): readonly Problem[] {
  const problems = kinds.filter((kind) => kind.severity === severity).flatMap(byMessage);
  return fields.flatMap(({ key }) =>
    problems.filter(({ field }) => field === key).sort((one, other) => other.rows.length - one.rows.length),
  );
}

/** Rows of one kind that read the same sentence: "“Level 1” is not on it". */
function byMessage({ code, field, problems }: Kind): readonly Problem[] {
  const messages = new Map<string, number[]>();
  for (const { row, finding } of problems) {
    const message = sentence(finding);
    const rows = messages.get(message);
    if (rows === undefined) messages.set(message, [row.row]);
    else rows.push(row.row);
  }
  return [...messages].map(([message, rows]) => ({ code, field, rows, message }));
}
