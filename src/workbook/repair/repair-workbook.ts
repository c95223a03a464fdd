import { inventoryTable, settingsTable } from "../../inventory/tables";
import { WorkbookError } from "../errors";
import { addResponses } from "../add-responses";
import { runExcel } from "../office";
import { atOnce } from "../run";
import type { SetUpOptions } from "../set-up/set-up-workbook";
import { mendColumn, mendColumnName } from "./columns";
import { mendStages } from "./formulas";
import { mendList, mendNames } from "./lists";
import { mendLooks } from "./looks";
import { readRecords } from "./records";
import { calculated } from "./repair";
import type { Repair, RepairOf } from "./repair";
import { mendSettings, mendVersion } from "./rows";
import { mendRules, VALUE } from "./rules";
import { mendSheet, mendSheetName, optionsFrom, refillSheet } from "./sheets";
import { surveyWorkbook } from "./survey";
import type { Survey } from "./survey";
import { mendTable, mendTableName } from "./tables";

/**
 * Puts things right one after the other. Each is looked at again before it is done, so that doing it twice, or after
 * somebody else has done it, changes nothing.
 * @param repairs as `lookForRepairs` gave them, in its order; those that only a person can do are passed over
 * @param asked what the lead analyst said when setting up, for what the workbook does not say itself
 * @param onProgress told after each
 * @param run runs each of them
 * @throws WorkbookError of the first that could not be done; those before it are done
 */
export async function repairWorkbook(
  repairs: readonly Repair[],
  asked: SetUpOptions,
  onProgress: (done: number, of: number) => void = () => {},
  run = atOnce,
): Promise<void> {
  const wanted = repairs.filter(({ kind }) => kind !== "byHand");
  for (const [done, repair] of wanted.entries()) {
    await run(() => mend(repair, asked));
    onProgress(done + 1, wanted.length);
  }
  if (wanted.some(takesStagesAway)) await run(() => runExcel(mendStages));
}

/**
 * The formula that says how far each department has come is gone with the Departments sheet, and loses what it refers to
 * with the other tables that it names.
 */
function takesStagesAway({ kind }: Repair): boolean {
  return kind === "sheetMissing" || kind === "tableMissing" || kind === "columnMissing";
}

async function mend(repair: Repair, asked: SetUpOptions): Promise<void> {
  switch (repair.kind) {
    case "settingsMissing":
      await mendSettings(repair.settings, asked);
      return mend({ kind: "rulesMissing", table: settingsTable.name, columns: [VALUE] }, asked);
    case "templateOlder":
      return mendVersion();
    case "responsesMissing":
      return void (await addResponses());
    default:
      return runExcel((context) => mendThrough(context, repair, asked));
  }
}

async function mendThrough(
  context: Excel.RequestContext,
  repair: Exclude<Repair, { kind: "settingsMissing" | "templateOlder" | "responsesMissing" }>,
  asked: SetUpOptions,
): Promise<void> {
  switch (repair.kind) {
    case "sheetRenamed":
      return mendSheetName(context, repair);
    case "sheetMissing":
      return mendSheet(context, repair.sheet, asked);
    case "tableRenamed":
      return mendTableName(context, repair);
    case "tableMissing":
      return mendTable(context, repair);
    case "byHand":
      throw new WorkbookError(repair.code, repair.what);
    case "formulasBroken":
    case "namesMissing":
    case "columnRenamed":
    case "columnMissing":
    case "listChanged":
    case "rulesMissing":
    case "looksMissing":
      return mendPart(context, await surveyWorkbook(context), repair, asked);
  }
}

async function mendPart(
  context: Excel.RequestContext,
  survey: Survey,
  repair: RepairOf<
    | "formulasBroken"
    | "namesMissing"
    | "columnRenamed"
    | "columnMissing"
    | "listChanged"
    | "rulesMissing"
    | "looksMissing"
  >,
  asked: SetUpOptions,
): Promise<void> {
  if (repair.kind === "formulasBroken") {
    if (!calculated.includes(repair.sheet)) return mendStages(context);
    const records = await readRecords(context, survey.matches);
    refillSheet(context, repair.sheet, optionsFrom(survey, records, asked));
    return context.sync();
  }
  if (repair.kind === "namesMissing") return mendNames(context, survey, repair);
  if (repair.kind === "columnRenamed") return mendColumnName(context, survey, repair);
  if (repair.kind === "columnMissing") return mendColumn(context, survey, repair);
  const present = survey.matches.get(repair.kind === "looksMissing" ? inventoryTable.name : repair.table);
  if (present === undefined) return;
  switch (repair.kind) {
    case "listChanged":
      return mendList(context, present, repair);
    case "rulesMissing":
      return mendRules(context, present, repair);
    case "looksMissing":
      return mendLooks(context, present, repair);
  }
}
