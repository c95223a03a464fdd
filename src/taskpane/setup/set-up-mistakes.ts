import type { DepartmentName } from "../../inventory/finding";
import type { IsoDate } from "../../inventory/field";
import { checkDepartments } from "../../inventory/set-up/check-departments";
import { checkSettings } from "../../inventory/set-up/check-settings";
import type { NewDepartment } from "../../inventory/set-up/departments-in-text";
import { en as sentences } from "../../inventory/set-up/language/en";
import { settingsOf } from "../../workbook/set-up/record-sheets";
import { setup } from "../app/language/en/setup";
import type { SummaryError } from "../app/error-summary";
import { optionsOf, type SetUpAnswers } from "./set-up-answers";

/** The id of the control of an answer. */
export const controlId = (answer: string) => `set-up-${answer}`;

/** The id of the control of a department's code. */
export const codeId = (index: number) => `code-${index}`;

/** What is to be put right before the workbook can be set up, from top to bottom. */
export function setUpMistakes(answers: SetUpAnswers, today: IsoDate): readonly SummaryError[] {
  const options = optionsOf(answers, today);
  const settings = checkSettings(settingsOf(options), today).map((finding) => ({
    target: controlId(finding.field),
    sentence: sentences.setting(finding),
  }));
  const departments = departmentMistakes(options.departments, []);
  return [...settings, ...departments].toSorted((one, next) => order(one.target) - order(next.target));
}

/** What is to be put right in a list of departments that has to have at least one. */
export function departmentMistakes(
  departments: readonly NewDepartment[],
  existing: readonly DepartmentName[],
): readonly SummaryError[] {
  if (departments.length === 0) return [{ target: controlId("departments"), sentence: setup.departmentsMissing }];
  return checkDepartments(departments, existing).map((finding) => ({
    target:
      finding.code === "codeUnfit" || finding.code === "codeTwice" ? codeId(finding.index) : controlId("departments"),
    sentence: sentences.department(finding, departments[finding.index]?.name ?? ""),
  }));
}

/** The controls that stand above the folded sections. */
const first = ["city", "leadAnalyst", "departments"].map(controlId);

function order(target: string): number {
  const at = first.indexOf(target);
  return at >= 0 ? at : target.startsWith("code-") ? first.length : first.length + 1;
}
