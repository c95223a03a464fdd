import type { FieldKey } from "../../src/inventory/field";
import { fieldByKey, fields } from "../../src/inventory/fields";
import { en } from "../../src/inventory/recognise/language/en";
import type { CheckedFile } from "./check-file";
import type { CheckReport, Problem } from "./check-report";

/** What a person reads in one go; --json has everything. */
const mostValues = 10;
const mostRows = 5;

const number = (count: number) => count.toLocaleString("en-US");
const counted = (count: number, one: string) => `${number(count)} ${one}${count === 1 ? "" : "s"}`;
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** The report for people: what was recognised, what is asked, and what is to be put right, most rows first. */
export function reportText(name: string, checked: CheckedFile, report: CheckReport): string {
  const { columns, values, rows, problems, warnings } = report;
  const absent = absentColumns(checked);
  const inEveryRow = (problem: Problem) => problem.code === "missing" && absent.includes(problem.field);
  const lines = [
    `${name}: ${counted(rows.total, "row")}, ${number(rows.ready)} ready, ${number(rows.draft)} draft`,
    `Columns: ${columns.recognised} of ${columns.total} recognized`,
    ...indented(columnLines(checked, absent)),
    `Values: ${number(values.recognised)} of ${number(values.total)} recognized`,
    ...indented(valueLines(checked)),
    ...section(
      "To put right",
      problems.filter((problem) => !inEveryRow(problem)),
      rows.total,
    ),
    ...section("To look at; it may well be right", warnings, rows.total),
  ];
  return lines.join("\n");
}

/** Needed columns that the file has not, so that every row misses them. */
function absentColumns({ columns }: CheckedFile): readonly FieldKey[] {
  const present = new Set(columns.flatMap(({ match }) => (match.kind === "field" ? [match.field] : [])));
  return fields.filter(({ key, requirement }) => requirement === "always" && !present.has(key)).map(({ key }) => key);
}

function columnLines({ columns }: CheckedFile, absent: readonly FieldKey[]): readonly string[] {
  const asked = columns.flatMap(({ header, match }) =>
    match.kind === "ask" ? [`Asked: ${header} – ${choice(match.candidates.map(headerOf))}? ${en[match.why]}`] : [],
  );
  const mayBe = new Set(columns.flatMap(({ match }) => (match.kind === "ask" ? match.candidates : [])));
  const nowhere = absent.filter((field) => !mayBe.has(field));
  const foreign = columns.flatMap(({ header, index, match }) =>
    match.kind === "foreign" ? [header === "" ? `column ${index + 1}, which has no header` : header] : [],
  );
  return [
    ...asked,
    ...(foreign.length > 0 ? [`Outside Appendix A, kept as they are: ${foreign.join(", ")}`] : []),
    ...(nowhere.length > 0 ? [`Needed in every row and not in this file: ${nowhere.map(headerOf).join(", ")}`] : []),
  ];
}

function valueLines({ values }: CheckedFile): readonly string[] {
  const lines = [...values].flatMap(([field, recognised]) =>
    recognised.flatMap(({ value, rows, match }) => {
      if (match.kind !== "ask") return [];
      const what = `${headerOf(field)} “${value}” – ${choice(match.candidates.map((one) => `“${one}”`))}?`;
      return [{ count: rows.length, line: `Asked: ${what} ${counted(rows.length, "row")}` }];
    }),
  );
  const left = lines.length - mostValues;
  const first = mostFirst(lines).slice(0, mostValues);
  return left > 0 ? [...first, `and ${left} more values are asked`] : first;
}

/** One line for each rule and field: what it says of most rows, and that it says the like of others. */
function section(title: string, problems: readonly Problem[], total: number): readonly string[] {
  if (problems.length === 0) return [];
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = `${problem.field} ${problem.code}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem]);
  }
  const lines = [...kinds.values()].map((alike) => {
    const rows = alike.flatMap((problem) => problem.rows).sort((one, other) => one - other);
    return { count: rows.length, line: `${problemText(alike)} – ${where(rows, total)}` };
  });
  return [title, ...indented(mostFirst(lines))];
}

function problemText(alike: readonly Problem[]): string {
  const [first, ...others] = alike;
  if (first === undefined) return "";
  const text = `${headerOf(first.field)}: ${first.message}`;
  return others.length === 0 ? text : `${text} (and ${others.length} more like it)`;
}

function mostFirst(lines: readonly { readonly count: number; readonly line: string }[]): readonly string[] {
  return [...lines].sort((one, other) => other.count - one.count).map(({ line }) => line);
}

function where(rows: readonly number[], total: number): string {
  if (rows.length === total && total > 1) return "every row";
  const first = rows.slice(0, mostRows).join(", ");
  if (rows.length === 1) return `row ${first}`;
  return `${counted(rows.length, "row")}: ${first}${rows.length > mostRows ? " …" : ""}`;
}

function choice(choices: readonly string[]): string {
  const last = choices.at(-1) ?? "";
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(", ")} or ${last}`;
}

function headerOf(field: FieldKey): string {
  return fieldByKey[field].header;
}
