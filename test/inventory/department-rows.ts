import { answers } from "../../src/inventory/answer";
import { newDataset, summaryOf, type DatasetSummary } from "../../src/inventory/dataset";
import type { PromptCode } from "../../src/inventory/field";
import { promptCodes } from "../../src/inventory/prompts";
import type { Department, Response } from "../../src/inventory/tables";

/** A row of the Departments table with nothing noted but what is given. */
export function departmentRow(known: Partial<Department> = {}): Department {
  return {
    code: "PW",
    department: "Public Works",
    aliases: "",
    pointOfContact: "",
    pocEmail: "",
    secondContact: "",
    pocDesignatedOn: "",
    promptsSentOn: "",
    dueDate: "",
    startOrder: "",
    noDatasets: "",
    sentForReviewOn: "",
    sentForReviewBy: "",
    stage: "",
    ...known,
  };
}

export function responseRow(prompt: PromptCode, known: Partial<Response> = {}): Response {
  return {
    departmentCode: "PW",
    prompt,
    answer: answers.none,
    finished: "Yes",
    note: "",
    answeredBy: "Data coordinator",
    answeredOn: "2026-11-20T10:15",
    ...known,
  };
}

/** All nine prompts with one answer. */
export const allAnswered = (known: Partial<Response> = {}): readonly Response[] =>
  promptCodes.map((code) => responseRow(code, known));

let made = 0;

/** A dataset of a department, by its Review Status. */
export function summaryRow(reviewStatus: string, known: Partial<DatasetSummary> = {}): DatasetSummary {
  made += 1;
  const row = newDataset({ inventoryId: `PW-${made}`, department: "Public Works", datasetName: `Dataset ${made}` });
  return { ...summaryOf(row), reviewStatus, ...known };
}
