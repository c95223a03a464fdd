import { inventoryTable } from "../../inventory/tables";
import { runExcel } from "../office";
import { dataTables, listTables } from "../set-up/template-tables";
import { lookForColumns } from "./columns";
import { lookForFormulas } from "./formulas";
import { lookForLists, lookForNames } from "./lists";
import { lookForLooks } from "./looks";
import { readRecords } from "./records";
import { inOrder } from "./repair";
import type { Repair } from "./repair";
import { isOlder, lookForRows } from "./rows";
import { lookForRules } from "./rules";
import { lookForSheets } from "./sheets";
import { surveyWorkbook } from "./survey";
import type { Survey } from "./survey";
import { lookForTables } from "./tables";

/**
 * What is not as set-up makes it, in the order in which it has to be put right. Nothing is written. About a dozen round
 * trips, and the same however many rows there are.
 * @throws WorkbookError those of `runExcel`
 */
export function lookForRepairs(): Promise<readonly Repair[]> {
  return runExcel(async (context) => {
    const survey = await surveyWorkbook(context);
    const records = await readRecords(context, survey.matches);
    const repairs = [
      ...lookForSheets(survey, records),
      ...(await lookForTables(context, survey)),
      ...(await lookForColumns(context, survey, isOlder(records))),
      ...(await lookForLists(context, survey.matches)),
      ...lookForNames(survey),
      ...(await lookForRules(context, survey.matches)),
      ...(await lookForLooks(context, survey.matches.get(inventoryTable.name))),
      ...(await lookForFormulas(context, survey)),
      ...lookForRows(survey.matches, records),
    ];
    return inOrder(withProtected(repairs, survey));
  });
}

/** Nothing can be written on a protected sheet (fact 3.18): somebody has to unprotect it first. */
function withProtected(repairs: readonly Repair[], { sheets, matches }: Survey): readonly Repair[] {
  const locked = sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  const ours = [...dataTables, ...listTables].map(({ name, sheet }) => matches.get(name)?.sheet ?? sheet);
  const isLocked = (repair: Repair) => locked.includes(sheetOf(repair, matches) ?? "");
  const waiting = repairs.filter(isLocked).map((repair) => sheetOf(repair, matches));
  const byHand = locked
    // A sheet of formulas alone may be protected: nobody writes on it as long as nothing is to be put right.
    .filter((name) => ours.includes(name) || waiting.includes(name))
    .map((what): Repair => ({ kind: "byHand", code: "sheetProtected", what }));
  return [...repairs.filter((repair) => !isLocked(repair)), ...byHand];
}

function sheetOf(repair: Repair, matches: Survey["matches"]): string | undefined {
  if ("sheet" in repair) return repair.sheet;
  const table = "table" in repair ? repair.table : repair.kind === "looksMissing" ? inventoryTable.name : undefined;
  return table === undefined ? undefined : matches.get(table)?.sheet;
}
