import { sheets } from "../../inventory/tables";
import type { RepairOf } from "./repair";
import { sameName } from "./survey";
import type { Survey } from "./survey";

/** The sheets that are formulas alone. */
const calculated: readonly string[] = [sheets.dashboard, sheets.startHere];

/**
 * What formulas say that referred to a table or a column that is gone, or to one that was turned into plain cells: they
 * name the cells from then on and count no new row.
 */
const broken = new RegExp(`#REF!|(?:${Object.values(sheets).join("|")})'?!\\$`, "i");

/** Sheets whose formulas have lost what they referred to. */
export async function lookForFormulas(
  context: Excel.RequestContext,
  { sheets: present }: Survey,
): Promise<readonly RepairOf<"formulasBroken">[]> {
  const looked = calculated
    .filter((sheet) => present.some(({ name }) => sameName(name, sheet)))
    .map((sheet) => ({
      sheet,
      range: context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas"),
    }));
  await context.sync();
  return looked
    .filter(({ range }) => range.formulas.some((row) => row.some((cell) => isBroken(cell))))
    .map(({ sheet }) => ({ kind: "formulasBroken", sheet }));
}

function isBroken(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=") && broken.test(cell);
}
