import { departmentsTable, inventoryTable, responsesTable, settingsTable, sheets } from "../../inventory/tables";
import { fillStages, STAGE } from "../set-up/stage-formula";
import { headerIn } from "./match-tables";
import type { Matches } from "./match-tables";
import { calculated } from "./repair";
import type { RepairOf } from "./repair";
import { sameName } from "../same-name";
import { surveyWorkbook } from "./survey";
import type { Survey } from "./survey";

/**
 * What formulas say that referred to a table or a column that is gone, or to one that was turned into plain cells: they
 * name the cells from then on and count no new row.
 */
const broken = new RegExp(`#REF!|(?:${Object.values(sheets).join("|")})'?!\\$`, "i");

/** Sheets whose formulas are gone or have lost what they referred to. */
export async function lookForFormulas(
  context: Excel.RequestContext,
  { sheets: present, matches }: Survey,
): Promise<readonly RepairOf<"formulasBroken">[]> {
  const looked = calculated
    .filter((sheet) => present.some(({ name }) => sameName(name, sheet)))
    .map((sheet) => ({
      sheet,
      range: context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas"),
    }));
  const departments = matches.get(departmentsTable.name);
  const stage = canBeFilled(matches) && departments && headerIn(departments, STAGE);
  const stages = stage
    ? context.workbook.tables.getItem(departments.name).columns.getItem(stage).getDataBodyRange().load("formulas")
    : undefined;
  await context.sync();
  const spoiled = looked
    .filter(({ range }) => range.formulas.some((row) => row.some((cell) => isBroken(cell))))
    .map(({ sheet }) => sheet);
  if (departments && stages && areLost(stages.formulas.map(([cell]: unknown[]) => cell))) {
    spoiled.push(departments.sheet);
  }
  return spoiled.map((sheet) => ({ kind: "formulasBroken", sheet }));
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function isBroken(cell: unknown): boolean {
  return isFormula(cell) && broken.test(cell);
}

/** What somebody typed over one of them is theirs. */
function areLost(cells: readonly unknown[]): boolean {
  return cells.some((cell) => cell === "" || isBroken(cell)) || !cells.some(isFormula);
}

/** Whether all is there that the formula of the stages names: otherwise Excel would refuse it. */
function canBeFilled(matches: Matches): boolean {
  return [departmentsTable, responsesTable, inventoryTable, settingsTable].every(({ name }) => matches.has(name));
}

/** Writes the formula of the stages again. */
export async function mendStages(context: Excel.RequestContext): Promise<void> {
  if (canBeFilled((await surveyWorkbook(context)).matches)) await fillStages(context);
}
