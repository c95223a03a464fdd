import {
  type AlikeDepartments,
  alikeDepartments,
  type FoundDepartment,
  foundDepartments,
} from "../../inventory/attach/found-departments";
import type { FieldKey } from "../../inventory/field";
import type { DepartmentName } from "../../inventory/finding";
import { knownHeader } from "../../inventory/recognise/known-headers";
import { type ListCell, listValues } from "../../inventory/attach/list-values";
import { defaultLists } from "../../inventory/vocabularies";
import { cellsOf } from "../../workbook/attach/plan-attachment";
import { type Answers, own } from "./answers";
import type { Reading } from "./list-columns";

/** The departments that a list names, and what is to be asked about them. */
export type NamedDepartments = {
  /** Those of the Departments sheet. */
  readonly known: readonly DepartmentName[];
  readonly found: readonly FoundDepartment[];
  readonly alike: readonly AlikeDepartments[];
  /** The column of departments; empty when the list has none. */
  readonly cells: readonly ListCell[];
  readonly hasColumn: boolean;
};

/**
 * Reads the departments out of their column, with their codes from the list's own column of short forms where it has one.
 * Where no column names them, they are what was typed.
 */
export function namedDepartments(
  { list, headers }: Reading,
  fields: readonly (FieldKey | undefined)[],
  typed: string,
  known: readonly DepartmentName[],
): NamedDepartments {
  const column = fields.indexOf("department");
  const cells = column < 0 ? [] : cellsOf(list, column, "department");
  const codes = headers.columns.find(({ header, index }) => {
    const meaning = knownHeader(header);
    return meaning?.kind === "ask" && meaning.why === "departmentCode" && fields[index] === undefined;
  });
  const names = column < 0 ? typed.split("\n") : cells.map(({ shown }) => shown);
  const above = list.shown.length - list.values.length;
  const codeOf = codes && column >= 0 ? list.shown.slice(above).map((row) => row[codes.index] ?? "") : [];
  const found = foundDepartments(names, codeOf, known);
  return { known, found, alike: alikeDepartments(found, known), cells, hasColumn: column >= 0 };
}

/** The department that a name stands for, by what was answered; itself where it is one of its own. */
export function departmentOf(name: string, { sameAs }: Answers): string {
  const seen = new Set<string>();
  let current = name;
  for (let next = own(sameAs, current); next !== undefined && next !== current; next = own(sameAs, current)) {
    if (seen.has(current)) break;
    seen.add(current);
    current = next;
  }
  return current;
}

export const codeOf = ({ name, code }: FoundDepartment, { codes }: Answers) => own(codes, name) ?? code;

/** Every department that the rows may name, with its aliases. */
export function departmentsOf({ known, found }: NamedDepartments, answers: Answers): readonly DepartmentName[] {
  const isOwn = ({ name }: { name: string }) => departmentOf(name, answers) === name;
  const aliases = (name: string) =>
    found.filter((each) => each.name !== name && departmentOf(each.name, answers) === name).map((each) => each.name);
  return [
    ...known.map((each) => ({ ...each, aliases: [...each.aliases, ...aliases(each.name)] })),
    ...found
      .filter(isOwn)
      .map((each) => ({ code: codeOf(each, answers).toUpperCase(), name: each.name, aliases: aliases(each.name) })),
  ];
}

/** Other spellings in the rows, and the names of the departments that they become. */
export function spellings(named: NamedDepartments, answers: Answers): ReadonlyMap<string, string> {
  const choices = { departments: departmentsOf(named, answers), lists: defaultLists };
  const { certain } = listValues("department", named.cells, choices);
  // What stands for an empty cell is no spelling of a department.
  return new Map(certain.filter(({ to }) => to !== "").map(({ value, to }) => [value, to]));
}
