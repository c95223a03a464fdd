/**
 * The formulas of the Dashboard. Functions of Excel 2016 alone, so that every version of Excel and LibreOffice agree,
 * and columns by their names, so that nothing breaks when they are moved. A row counts when it has a name or an ID and
 * is not withdrawn, a duplicate or retired. A problem is an empty required cell or a value that is not on its list.
 */
import { answers as answerWords } from "../../inventory/answer";
import type { Field, FieldKey } from "../../inventory/field";
import { fieldByKey, fields } from "../../inventory/fields";
import { outOfInventory } from "../../inventory/review-status";
import { closedToThePublic } from "../../inventory/rules/access";
import { settings } from "../../inventory/settings";
import { departmentsTable, inventoryTable, responsesTable, settingsTable } from "../../inventory/tables";
import type { ResponseKey } from "../../inventory/tables";
import { listNameOf, missingWhen } from "./required";

/** "Inventory[Theme]" */
export function column(key: FieldKey): string {
  return `${inventoryTable.name}[${fieldByKey[key].header}]`;
}

/** "Responses[Answer]" */
export function response(key: ResponseKey): string {
  const header = responsesTable.columns.find((each) => each.key === key)?.header ?? "";
  return `${responsesTable.name}[${header}]`;
}

/** The day on which the round began as Excel's number for it, 0 when the Settings sheet names none. */
export function roundBegan(): string {
  const label = settings.find(({ key }) => key === "roundBegan")?.label ?? "";
  const { name } = settingsTable;
  return `IFERROR(VALUE(INDEX(${name}[Value],MATCH("${label}",${name}[Setting],0))),0)`;
}

/** Rows that count, with more conditions as COUNTIFS takes them. */
function countRows(...conditions: readonly string[]): string {
  const counting = outOfInventory.map((status) => `${column("reviewStatus")},"<>${status}"`);
  const named = [`${column("datasetName")},"?*"`, ...counting, ...conditions];
  return `COUNTIFS(${named.join(",")})`;
}

/**
 * Rows that count of a department, which they may call by its name or its code, with more conditions; an alias or a name
 * with other spaces only the side panel knows.
 */
export function datasetsOf({ name, code }: DepartmentCells, ...conditions: readonly string[]): string {
  // No department is called 0, so that rows are not counted twice where name and code are the same.
  const called = `IF({1,0},${name},IF(${code}=${name},0,${code}))`;
  return `SUMPRODUCT(${countRows(column("department"), called, ...conditions)})`;
}

/** Where a line of the Dashboard finds its department's name, its code and its statement that it keeps no datasets. */
export type DepartmentCells = { readonly name: string; readonly code: string; readonly noDatasets: string };

/** Rows with a name. */
export function datasets(...conditions: readonly string[]): string {
  return `=${countRows(...conditions)}`;
}

/** Rows of one status, also of one that does not count. */
export function rowsWithStatus(cell: string): string {
  return `=COUNTIFS(${column("reviewStatus")},${cell})`;
}

/** How many departments gave an answer to a prompt. */
export function answers(prompt: string, answer: string): string {
  return `=COUNTIFS(${response("prompt")},${prompt},${response("answer")},${answer})`;
}

/**
 * What a department has answered to a prompt, as `inventory/prompt-status.ts` says it: how many datasets, with "…" as
 * long as it has not said that these are all; "None", "N/A" or "Not sure"; "" for nothing yet. A department that stated
 * that it keeps no datasets has said that there are no more.
 * @param roundBegan a cell with the day before which answers do not count, or 0
 */
export function answerTo(prompt: string, department: DepartmentCells, roundBegan: string): string {
  const given = `${response("departmentCode")},${department.code},${response("prompt")},${prompt}`;
  const any = (condition: string) =>
    `COUNTIFS(${given},${condition})>COUNTIFS(${given},${condition},${response("answeredOn")},"<"&${roundBegan})`;
  const says = (answer: string) => any(`${response("answer")},"${answer}"`);
  const finished = any(`${response("finished")},"Yes"`);
  const stated = `${department.noDatasets}<>""`;
  const named = datasetsOf(department, column("promptsAnswered"), `"*"&${prompt}&"*"`);
  const isDone = `OR(${finished},${stated})`;
  const begun = `IF(OR(${says("Datasets listed")},${finished}),"…","")`;
  const nothing = `IF(${says(answerWords.doesNotApply)},"N/A",IF(OR(${says("None")},${stated}),"None",${begun}))`;
  // 1/(1/0) is an error, so that the count need not stand twice: the lines of all departments go in one request.
  const listed = `ROUND(1/(1/${named}),0)&IF(${isDone},""," …")`;
  return `IF(${says("Not sure")},"Not sure",IFERROR(${listed},${nothing}))`;
}

/** How many of the cells with `answerTo` need nothing more. */
export function answeredIn(cells: string): string {
  return `SUMPRODUCT((${cells}<>"")*(RIGHT(${cells})<>"…"))`;
}

/** Rows that the lead analyst should look at: published, and not for everybody to see. */
export function publishedAlthoughSensitive(department?: DepartmentCells): string {
  const kinds = `{${closedToThePublic.map((kind) => `"${kind}"`).join(";")}}`;
  const conditions = [column("publicationStatus"), '"Published"', column("classification"), kinds];
  return department === undefined ? `SUMPRODUCT(${countRows(...conditions)})` : datasetsOf(department, ...conditions);
}

/** How many departments stand at a stage. */
export function departmentsAt(cell: string): string {
  return `=COUNTIFS(${departmentsTable.name}[Stage],${cell})`;
}

/** Rows whose required cell is empty. Rows with an ID and no name count too. */
export function emptyCells({ key }: Field): string {
  const condition = missingWhen(key);
  if (condition === undefined) return "";
  const empty = (...more: string[]) =>
    `${countRows(`${column(key)},""`, ...more)}+${nameless(`${column(key)},""`, ...more)}`;
  if (condition.kind === "always") return `=${empty()}`;
  return `=${condition.values.map((value) => empty(`${column(condition.field)},"${value}"`)).join("+")}`;
}

function nameless(...conditions: readonly string[]): string {
  const counting = outOfInventory.map((status) => `${column("reviewStatus")},"<>${status}"`);
  return `COUNTIFS(${[`${column("inventoryId")},"?*"`, `${column("datasetName")},""`, ...counting, ...conditions].join(",")})`;
}

/** Rows whose value is not on its list. */
export function valuesOffList(field: Field): string {
  const list = listNameOf(field);
  return list === undefined ? "" : `=SUMPRODUCT(${counts()}*${offList(field.key, list)})`;
}

/** All problems of one department. */
export function problemsOf({ name, code }: DepartmentCells): string {
  const kinds = fields.flatMap((field) => {
    const list = listNameOf(field);
    return [...missing(field.key), ...(list === undefined ? [] : [offList(field.key, list)])];
  });
  const called = (cell: string) => `(${column("department")}=${cell})`;
  const own = `((${called(name)}+(${code}<>"")*${called(code)})>0)`;
  return `SUMPRODUCT(${own}*${counts()}*(${kinds.join("+")}))`;
}

function missing(key: FieldKey): readonly string[] {
  const condition = missingWhen(key);
  if (condition === undefined) return [];
  const empty = `(${column(key)}="")`;
  if (condition.kind === "always") return [empty];
  const either = condition.values.map((value) => `(${column(condition.field)}="${value}")`).join("+");
  return [`(${either})*${empty}`];
}

function offList(key: FieldKey, list: string): string {
  return `(${column(key)}<>"")*ISNA(MATCH(${column(key)},${list},0))`;
}

function counts(): string {
  return outOfInventory.map((status) => `(${column("reviewStatus")}<>"${status}")`).join("*");
}
