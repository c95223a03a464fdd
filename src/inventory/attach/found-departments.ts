import { departmentFinder, departmentKey } from "../department";
import type { DepartmentName } from "../finding";
import { departmentCode } from "../inventory-id";
import { comparable, isMisspelled, wordsOf } from "../recognise/words";
import { standsForNothing } from "../repairs/nothing";
import { tidyLine } from "../repairs/text";
import { isFitCode } from "../set-up/check-departments";

/** A department that stands in a list and not yet in the Departments table. */
export type FoundDepartment = {
  /** In the spelling that most rows have. */
  readonly name: string;
  readonly rows: number;
  /** The short form that stands beside most of its rows, or one made from the name; no two are alike. */
  readonly code: string;
  /** The short form as the list has it; "" where it has none. */
  readonly codeInList: string;
};

/** Two names that may be one department: somebody has to say. */
export type AlikeDepartments = { readonly one: string; readonly other: string };

type Counted = Map<string, number>;

const count = (counts: Counted, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);

function mostOf(counts: Counted | undefined): string {
  const sorted = [...(counts ?? [])].sort(([, one], [, other]) => other - one);
  return sorted[0]?.[0] ?? "";
}

/**
 * The departments that a list names, in the order in which they first appear; those that the workbook knows by a name,
 * a code or an alias are left out.
 * @param names the list's column of departments
 * @param codes its column of short forms, row by row; empty where it has none
 */
export function foundDepartments(
  names: readonly string[],
  codes: readonly string[],
  known: readonly DepartmentName[],
): readonly FoundDepartment[] {
  const isKnown = departmentFinder(known);
  const spellings = new Map<string, Counted>();
  const codesOf = new Map<string, Counted>();
  names.forEach((text, row) => {
    const name = tidyLine(text);
    const key = departmentKey(name);
    if (key === "" || standsForNothing(name) || isKnown(name) !== undefined) return;
    spellings.set(key, count(spellings.get(key) ?? new Map<string, number>(), name));
    const code = (codes[row] ?? "").trim();
    if (isFitCode(code)) codesOf.set(key, count(codesOf.get(key) ?? new Map<string, number>(), code));
  });
  const taken = known.map(({ code }) => code);
  return [...spellings].map(([key, spelled]) => {
    const name = mostOf(spelled);
    const codeInList = mostOf(codesOf.get(key));
    const isFree = codeInList !== "" && !taken.some((code) => comparable(code) === comparable(codeInList));
    const code = isFree ? codeInList : departmentCode(name, taken);
    taken.push(code);
    const rows = [...spelled.values()].reduce((sum, each) => sum + each, 0);
    return { name, rows, code, codeInList };
  });
}

/** Words that do not tell one department from another. */
const usual = new Set(["department", "office", "city", "bureau", "agency"]);

/**
 * Names among those that were found, and between them and those that the workbook knows, that may be one department: the
 * same telling words ("Department of Finance", "Finance"), a typing error, initials ("DPW"), or one short form for both.
 */
export function alikeDepartments(
  found: readonly FoundDepartment[],
  known: readonly DepartmentName[],
): readonly AlikeDepartments[] {
  const names = [...known.map(({ name }) => ({ name, codeInList: "" })), ...found].map(({ name, codeInList }) => {
    const words = wordsOf(name);
    return {
      name,
      code: codeInList.toUpperCase(),
      text: comparable(name),
      telling: words
        .filter((word) => !usual.has(word))
        .sort()
        .join(" "),
      initials: words.map((word) => word.charAt(0)).join(""),
    };
  });
  const isShortFor = (one: (typeof names)[number], other: (typeof names)[number]) =>
    one.text.length > 1 && one.text.length < 7 && one.text === other.initials;
  return names.flatMap((one, place) =>
    names.slice(Math.max(place + 1, known.length)).flatMap((other) => {
      const isAlike =
        (one.telling !== "" && one.telling === other.telling) ||
        isMisspelled(one.text, other.text) ||
        isShortFor(one, other) ||
        isShortFor(other, one) ||
        (one.code !== "" && one.code === other.code);
      return isAlike ? [{ one: one.name, other: other.name }] : [];
    }),
  );
}
