import type { FieldGroup } from "./field";
import { fieldByKey } from "./fields";
import type { Finding } from "./finding";

/** What is left to do: answers that are not there yet, and answers that are not right. Warnings do not count. */
export type Left = { readonly toAnswer: number; readonly toPutRight: number };

function count(findings: readonly Finding[]): Left {
  const errors = findings.filter((finding) => finding.severity === "error");
  const toAnswer = errors.filter((finding) => finding.code === "missing").length;
  return { toAnswer, toPutRight: errors.length - toAnswer };
}

/** What is left to do in a whole row. */
export function leftInRow(findings: readonly Finding[]): Left {
  return count(findings);
}

/** What is left to do in each section of the form. */
export function leftBySection(findings: readonly Finding[]): Readonly<Record<FieldGroup, Left>> {
  const inGroup = (group: FieldGroup) => count(findings.filter((finding) => fieldByKey[finding.field].group === group));
  return {
    what: inGroup("what"),
    who: inGroup("who"),
    where: inGroup("where"),
    access: inGroup("access"),
    record: inGroup("record"),
  };
}
