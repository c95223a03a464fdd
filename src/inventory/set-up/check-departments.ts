import type { DepartmentName } from "../finding";
import { splitList } from "../list";
import { comparable } from "../recognise/words";
import { isEmail } from "../rules/email";
import type { NewDepartment } from "./departments-in-text";

/** What is to be put right in a list of departments; each has its sentence in the language catalogues. */
export type DepartmentFinding = {
  /** Where the department stands in the list. */
  readonly index: number;
  readonly code:
    | "nameMissing"
    /** Another department has this name. */
    | "nameTwice"
    /** The code is missing, longer than 12 characters, or holds spaces or marks that codes do not have. */
    | "codeUnfit"
    /** `other` has this code. */
    | "codeTwice"
    /** `value` is also what `other` is called. */
    | "aliasTwice"
    | "notAnEmail";
  readonly value?: string;
  readonly other?: string;
};

/** Whether a department can have this code: new Inventory IDs begin with it. */
export function isFitCode(code: string): boolean {
  return /^[a-z\d](?:[a-z\d.&/-]{0,11})$/i.test(code);
}

/**
 * What keeps a list of departments from being used: names and codes are how rows and answers find their department, so
 * that no two may go by the same. At most one finding a department and kind.
 * @param existing the departments that are in the workbook already
 */
export function checkDepartments(
  departments: readonly NewDepartment[],
  existing: readonly DepartmentName[] = [],
): readonly DepartmentFinding[] {
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  const aliases = new Map<string, string>();
  const claim = (taken: Map<string, string>, text: string, name: string): string | undefined => {
    const other = taken.get(comparable(text));
    if (other === undefined) taken.set(comparable(text), name);
    return other;
  };
  for (const { code, name, aliases: others } of existing) {
    claim(names, name, name);
    claim(codes, code, name);
    for (const alias of others) claim(aliases, alias, name);
  }
  const findings = departments.flatMap(({ code, name, pocEmail = "" }, index): readonly DepartmentFinding[] => {
    if (name === "") return [{ index, code: "nameMissing" }];
    const twice = claim(names, name, name) !== undefined;
    const other = isFitCode(code) ? claim(codes, code, name) : undefined;
    return [
      ...(twice ? [{ index, code: "nameTwice" as const }] : []),
      ...(isFitCode(code) ? [] : [{ index, code: "codeUnfit" as const }]),
      ...(other === undefined || twice ? [] : [{ index, code: "codeTwice" as const, value: code, other }]),
      ...(pocEmail === "" || isEmail(pocEmail) ? [] : [{ index, code: "notAnEmail" as const, value: pocEmail }]),
    ];
  });
  const clashes = departments.flatMap(({ name, aliases: text = "" }, index): readonly DepartmentFinding[] => {
    for (const value of splitList(text)) {
      const other = [names, codes, aliases]
        .map((taken) => taken.get(comparable(value)))
        .find((each) => each !== name && each);
      if (other !== undefined) return [{ index, code: "aliasTwice", value, other }];
      claim(aliases, value, name);
    }
    return [];
  });
  return [...findings, ...clashes].sort((one, next) => one.index - next.index);
}
