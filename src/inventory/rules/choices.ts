import type { FieldKey } from "../field";
import type { DepartmentName, Finding } from "../finding";
import { splitList } from "../list";
import { remember } from "../remember";
import { error, type Rule } from "./rule";

type Say = typeof error;

/** A value is one of the choices. */
export function onList(field: FieldKey, choices: readonly string[], say: Say): Rule {
  const known = new Set(choices);
  return (value) => (known.has(value) ? undefined : say(field, "notOnList", { value }));
}

/** Every value of a list is one of the choices. */
export function allOnList(field: FieldKey, choices: readonly string[], say: Say): Rule {
  const known = new Set(choices);
  const allKnown = remember((value) => splitList(value).every((one) => known.has(one)));
  return (value): Finding | undefined => {
    if (allKnown(value)) return undefined;
    return say(field, "notOnList", { value: splitList(value).find((one) => !known.has(one)) ?? value });
  };
}

/** The department is one of the workbook's, by its full name: repairs have turned codes and aliases into it. */
export function knownDepartment(departments: readonly DepartmentName[]): Rule {
  const names = new Set(departments.map((department) => department.name));
  return (value) => (names.has(value) ? undefined : error("department", "unknownDepartment", { value }));
}
