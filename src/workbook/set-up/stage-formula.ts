/**
 * The formula of Departments[Stage]: what `inventory/department-stage.ts` says, for people who have no side panel.
 * Functions of Excel 2016 alone. A formula finds a department's rows by its name and its code, not by an alias or a
 * name with other spaces and dots; of two responses to one prompt it takes each for given.
 */
import { answers } from "../../inventory/answer";
import { promptCodes } from "../../inventory/prompts";
import { outOfInventory } from "../../inventory/review-status";
import type { DepartmentKey } from "../../inventory/tables";
import { departmentsTable } from "../../inventory/tables";
import { tableIn } from "../find-tables";
import { column, response, roundBegan } from "./dashboard-formulas";

/** As Excel writes it into a file, which every program reads; it shows as [@Code]. */
function own(key: DepartmentKey): string {
  const header = departmentsTable.columns.find((each) => each.key === key)?.header ?? "";
  return `${departmentsTable.name}[[#This Row],[${header}]]`;
}

/** The header of the column. */
export const STAGE = departmentsTable.columns.find(({ key }) => key === "stage")?.header ?? "";

/**
 * Makes Stage a calculated column, which Excel fills into every row that the table takes in. The tables that the formula
 * names must be there. Two round trips; doing it again changes nothing.
 */
export async function fillStages(context: Excel.RequestContext): Promise<void> {
  const cells = tableIn(context, departmentsTable).columns.getItem(STAGE).getDataBodyRange().load("rowCount");
  await context.sync();
  const { rowCount } = cells;
  // In cells of the format of text a formula would stay a text.
  cells.numberFormat = Array.from({ length: rowCount }, () => ["General"]);
  cells.formulas = Array.from({ length: rowCount }, () => [stageFormula()]);
  await context.sync();
}

/** With its leading "=". */
export function stageFormula(): string {
  const submitted = `${rows('"Submitted"')}>0`;
  const asked = `${rows('"Needs changes"')}>0`;
  const open = `IF(${own("noDatasets")}<>"",FALSE,${promptsAnswered()}<${promptCodes.length})`;
  const decided = `IF(${asked},"Sent for review",IF(OR(${unsent()}>0,${open}),"Answering","Reviewed"))`;
  const begun = `OR(${own("noDatasets")}<>"",${given()}>0,AND(${isOfRound("promptsSentOn")},${rows('{"Draft","Ready","Needs changes"}')}>0))`;
  const named = `IF(AND(${own("pointOfContact")}="",${own("pocEmail")}=""),"Not invited","POC designated")`;
  const early = `IF(${begun},"Answering",IF(${isOfRound("promptsSentOn")},"Prompts sent",${named}))`;
  return `=IF(${own("department")}="","",IF(${submitted},"Sent for review",IF(${isOfRound("sentForReviewOn")},${decided},${early})))`;
}

/** A day of this round; what was typed as text is no day before it. */
function isOfRound(key: DepartmentKey): string {
  return `AND(${own(key)}<>"",${own(key)}>=${roundBegan()})`;
}

/** The department's rows of these statuses, whichever of its names they carry. */
function rows(statuses: string): string {
  return both((name) => `COUNTIFS(${column("department")},${name},${column("reviewStatus")},${statuses})`);
}

/** Rows that the department has not sent; one with a word of its own for a status is a draft. */
function unsent(): string {
  const sent = ["Submitted", "Needs changes", "Accepted", ...outOfInventory];
  const conditions = sent.map((status) => `${column("reviewStatus")},"<>${status}"`);
  return both((name) => `COUNTIFS(${[column("department"), name, ...conditions].join(",")})`);
}

function both(count: (name: string) => string): string {
  return `SUMPRODUCT(${count(own("department"))}+${count(own("code"))})`;
}

/** Responses of this round that say something. */
function given(): string {
  const ofCode = `${response("departmentCode")},${own("code")}`;
  const finished = ofRound(`${ofCode},${response("finished")},"Yes"`);
  return `${finished}+${ofRound(`${ofCode},${response("answer")},"?*",${response("answer")},"<>Not answered"`)}`;
}

function ofRound(conditions: string): string {
  return `(COUNTIFS(${conditions})-COUNTIFS(${conditions},${response("answeredOn")},"<"&${roundBegan()}))`;
}

/** How many of the nine prompts need nothing more, worked out for all of them at once. */
function promptsAnswered(): string {
  const codes = `{${promptCodes.map((code) => `"${code}"`).join(",")}}`;
  const patterns = `{${promptCodes.map((code) => `"*${code}*"`).join(",")}}`;
  const listed = [
    column("promptsAnswered"),
    patterns,
    ...outOfInventory.flatMap((status) => [column("reviewStatus"), `"<>${status}"`]),
  ];
  const datasets = [own("department"), own("code")].map(
    (name) => `COUNTIFS(${[column("department"), name, ...listed].join(",")})`,
  );
  const ofPrompt = `${response("departmentCode")},${own("code")},${response("prompt")},${codes}`;
  const says = (answer: string) => ofRound(`${ofPrompt},${response("answer")},"${answer}"`);
  const finished = ofRound(`${ofPrompt},${response("finished")},"Yes"`);
  const count = `(${datasets.join("+")})`;
  return `SUMPRODUCT(--(((${says("Not sure")}>0)+(${count}>0)*(${finished}>0)+(${count}=0)*(${says("None")}+${says(answers.doesNotApply)}>0))>0))`;
}
