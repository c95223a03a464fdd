import type { Column, FieldKey } from "./field";
import { fields } from "./fields";

/** A table of the workbook: the sheet it stands on, its name and its columns from left to right. */
export type Table<Key extends string = string> = {
  readonly sheet: string;
  readonly name: string;
  readonly columns: readonly Column<Key>[];
};

/** The sheets of the Appendix A workbook in their order. */
export const sheets = {
  startHere: "Start Here",
  inventory: "Inventory",
  responses: "Responses",
  departments: "Departments",
  quickStart: "Quick Start",
  lists: "Lists",
  decisions: "Decisions",
  dashboard: "Dashboard",
  settings: "Settings",
} as const;

export type ResponseKey = "departmentCode" | "prompt" | "answer" | "finished" | "note" | "answeredBy" | "answeredOn";

/** What a department answered to one prompt. Its key is the department's code with the prompt. */
export type Response = { readonly [Key in ResponseKey]: string };

export type DepartmentKey =
  | "code"
  | "department"
  | "aliases"
  | "pointOfContact"
  | "pocEmail"
  | "secondContact"
  | "pocDesignatedOn"
  | "promptsSentOn"
  | "dueDate"
  | "startOrder"
  | "noDatasets"
  | "sentForReviewOn"
  | "sentForReviewBy"
  | "stage";

/** A row of the Departments table. */
export type Department = { readonly [Key in DepartmentKey]: string };

export type QuickStartKey = "category" | "dataset" | "whatItCovers";

/** A row of the Quick Start table. Names repeat across categories: category and name together are its key. */
export type QuickStartEntry = { readonly [Key in QuickStartKey]: string };

export type DecisionKey = "key" | "kind" | "about" | "value" | "by" | "on";

/** A row of the Decisions table. Of several with one key the latest counts. */
export type Decision = { readonly [Key in DecisionKey]: string };

export const inventoryTable: Table<FieldKey> = { sheet: sheets.inventory, name: "Inventory", columns: fields };

export const responsesTable: Table<ResponseKey> = {
  sheet: sheets.responses,
  name: "Responses",
  columns: [
    {
      key: "departmentCode",
      header: "Department Code",
      type: "list",
      choicesFrom: "departmentCodes",
      width: 17,
      help: "The department's code, as on the Departments sheet.",
    },
    { key: "prompt", header: "Prompt", type: "list", choicesFrom: "prompts", width: 9, help: "P1 to P9." },
    {
      key: "answer",
      header: "Answer",
      type: "list",
      choicesFrom: "answer",
      width: 18,
      help: "What the department answered. None, Does not apply and Not sure are answers too.",
    },
    {
      key: "finished",
      header: "Finished",
      type: "yesNo",
      choicesFrom: "yesNo",
      width: 10,
      help: "Yes when the department has listed all that it has for this prompt.",
    },
    { key: "note", header: "Note", type: "longText", width: 40, help: "Anything the lead analyst should know." },
    { key: "answeredBy", header: "Answered By", type: "text", width: 20, help: "Who answered." },
    {
      key: "answeredOn",
      header: "Answered On",
      type: "dateTime",
      width: 17,
      help: "When it was answered. Of two rows for one prompt the later one counts.",
    },
  ],
};

export const departmentsTable: Table<DepartmentKey> = {
  sheet: sheets.departments,
  name: "Departments",
  columns: [
    {
      key: "code",
      header: "Code",
      type: "text",
      width: 9,
      help: "A short code, such as PW. New Inventory IDs begin with it. Do not change it once rows carry it.",
    },
    {
      key: "department",
      header: "Department",
      type: "text",
      width: 30,
      help: "The department's name, as it should stand in the inventory.",
    },
    {
      key: "aliases",
      header: "Aliases",
      type: "multiList",
      width: 24,
      help: "Other names and short forms that people use for it. Put a semicolon between several.",
    },
    {
      key: "pointOfContact",
      header: "Point of Contact",
      type: "text",
      width: 22,
      help: "The person who answers the prompts for the department.",
    },
    { key: "pocEmail", header: "POC Email", type: "email", width: 28, help: "The point of contact's email address." },
    {
      key: "secondContact",
      header: "Second Contact",
      type: "text",
      width: 22,
      help: "Whom to ask when the point of contact is away.",
    },
    {
      key: "pocDesignatedOn",
      header: "POC Designated On",
      type: "date",
      width: 14,
      help: "The day on which the department named its point of contact.",
    },
    {
      key: "promptsSentOn",
      header: "Prompts Sent On",
      type: "date",
      width: 14,
      help: "The day on which the point of contact got the prompts.",
    },
    {
      key: "dueDate",
      header: "Due Date",
      type: "date",
      width: 12,
      help: "The day by which the department answers. Empty: the day on the Settings sheet.",
    },
    { key: "startOrder", header: "Start Order", type: "text", width: 11, help: "First, Next or Later." },
    {
      key: "noDatasets",
      header: "No Datasets",
      type: "text",
      width: 26,
      help: "The department's statement that it holds no data: who said so and when. Empty for every other department.",
    },
    {
      key: "sentForReviewOn",
      header: "Sent for Review On",
      type: "dateTime",
      width: 17,
      help: "When the department sent its answers to the lead analyst.",
    },
    {
      key: "sentForReviewBy",
      header: "Sent for Review By",
      type: "text",
      width: 20,
      help: "Who sent the department's answers.",
    },
    {
      key: "stage",
      header: "Stage",
      type: "text",
      width: 16,
      help: "How far the department has come in this round. A formula works it out: leave it as it is.",
      calculated: true,
    },
  ],
};

export const quickStartTable: Table<QuickStartKey> = {
  sheet: sheets.quickStart,
  name: "QuickStart",
  columns: [
    {
      key: "category",
      header: "Category",
      type: "text",
      width: 18,
      help: "The subject under which the dataset is listed.",
    },
    { key: "dataset", header: "Dataset", type: "text", width: 32, help: "What most cities call this dataset." },
    {
      key: "whatItCovers",
      header: "What it covers",
      type: "text",
      width: 60,
      help: "What such a dataset usually holds.",
    },
  ],
};

export const decisionsTable: Table<DecisionKey> = {
  sheet: sheets.decisions,
  name: "Decisions",
  columns: [
    { key: "key", header: "Key", type: "text", width: 30, help: "What the decision is found by." },
    { key: "kind", header: "Kind", type: "text", width: 18, help: "What was decided on." },
    { key: "about", header: "About", type: "text", width: 40, help: "The rows or columns that it is about." },
    { key: "value", header: "Value", type: "text", width: 24, help: "What was decided." },
    { key: "by", header: "By", type: "text", width: 20, help: "Who decided." },
    { key: "on", header: "On", type: "dateTime", width: 17, help: "When. Of several with one key the latest counts." },
  ],
};

/** Two columns, one row a setting; `settings.ts` has the settings. */
export const settingsTable: Table<"setting" | "value"> = {
  sheet: sheets.settings,
  name: "Settings",
  columns: [
    { key: "setting", header: "Setting", type: "text", width: 30, help: "What is set. Do not change this column." },
    { key: "value", header: "Value", type: "text", width: 60, help: "How it is set." },
  ],
};
