import { departmentCode, newInventoryId } from "../../inventory/inventory-id";
import type { SetUpOptions } from "../../workbook/set-up/set-up-workbook";
import type { Texts } from "../app/language/texts";
import { isoDay } from "../app/clock";

/** What the lead types; `departments` has one name on a line. */
export type SetUpAnswers = {
  readonly city: string;
  readonly leadAnalyst: string;
  readonly departments: string;
  readonly dueDate: string;
};

export type SetUpMistake = { readonly field: keyof SetUpAnswers; readonly sentence: string };

export const emptySetUp: SetUpAnswers = { city: "", leadAnalyst: "", departments: "", dueDate: "" };

function departmentLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** What is still to be answered before the workbook can be set up. */
export function setUpMistakes(answers: SetUpAnswers, texts: Texts["setup"]): readonly SetUpMistake[] {
  const names = departmentLines(answers.departments);
  const lower = names.map((name) => name.toLowerCase());
  const twice = names.find((name, index) => lower.indexOf(name.toLowerCase()) < index);
  const mistakes: SetUpMistake[] = [];
  if (answers.city.trim() === "") mistakes.push({ field: "city", sentence: texts.cityMissing });
  if (answers.leadAnalyst.trim() === "") mistakes.push({ field: "leadAnalyst", sentence: texts.leadAnalystMissing });
  if (names.length === 0) mistakes.push({ field: "departments", sentence: texts.departmentsMissing });
  if (twice !== undefined) mistakes.push({ field: "departments", sentence: texts.departmentTwice(twice) });
  return mistakes;
}

/** The answers as the workbook is set up with them. Each department gets a short code of its own. */
export function readSetUp(answers: SetUpAnswers, now: Date): SetUpOptions {
  const departments: { code: string; name: string }[] = [];
  for (const name of departmentLines(answers.departments)) {
    const taken = departments.map(({ code }) => code);
    departments.push({ code: departmentCode(name, taken), name });
  }
  return {
    city: answers.city.trim(),
    leadAnalyst: answers.leadAnalyst.trim(),
    departments,
    dueDate: answers.dueDate,
    round: isoDay(now).slice(0, 4),
    roundBegan: isoDay(now),
    workbookId: newInventoryId("WB", Math.random),
  };
}
