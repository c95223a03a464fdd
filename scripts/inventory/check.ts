/** `npm run inventory -- check FILE.xlsx|FILE.csv [--json]`: what is recognised in a file, and what the rules find in it. */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { IsoDate } from "../../src/inventory/field";
import { isoDay } from "../../src/taskpane/app/clock";
import { type CheckedFile, checkForeign, checkInventory } from "./check-file";
import { reportOf } from "./check-report";
import { reportText } from "./check-text";
import { likeliestSheet, readCsv } from "./read-cells";
import { holdsInventory, inventoryIn, openBook, UnreadableWorkbook } from "./read-workbook";

/** What the command takes, gives and ends with. */
export const checkUsage = `inventory check FILE.xlsx|FILE.csv [--json]

Checks every row of an inventory with the rules of the side panel. Nothing is written.

A workbook that the add-in set up is checked by its own Settings, Departments and Lists. In any other
sheet, headers and values are recognized first; what would have to be asked counts as not recognized.
Rows are numbered as in Excel. Withdrawn, retired and duplicate rows are left out.

  --json   the whole report for programs:
           {"columns": {"recognised", "total", "unrecognised": []}, "values": {"recognised", "total"},
            "rows": {"total", "ready", "draft"}, "problems": [{"code", "field", "rows": [], "message"}],
            "warnings": the same for what may well be right}
           Values are the filled cells of columns with choices, dates or periods.

It ends with 0 when there are no problems, 1 when there are problems, 2 when the file or the command cannot
be read. Warnings do not count as problems.`;

const OK = 0;
const PROBLEMS = 1;
const UNREADABLE = 2;

/** Runs the check and prints its report. Gives the code to exit with: 0 no problems, 1 problems, 2 cannot be read. */
export function runCheck(args: readonly string[]): Promise<number> {
  return Promise.resolve(check(args));
}

function check(args: readonly string[]): number {
  try {
    const { file, json } = readOptions(args);
    const checked = checkFile(file, isoDay(new Date()));
    const report = reportOf(checked);
    console.log(json ? JSON.stringify(report) : reportText(basename(file), checked, report));
    return report.problems.length === 0 ? OK : PROBLEMS;
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    console.error(error.message);
    return UNREADABLE;
  }
}

function readOptions(args: readonly string[]): { file: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const [file, another] = positionals;
    if (file === undefined || another !== undefined) throw new Error("Name one file to check.");
    return { file, json: values.json };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableWorkbook(`${why}\n\n${checkUsage}`, { cause });
  }
}

/** Checks an inventory, or any sheet that is like one. @throws UnreadableWorkbook */
export function checkFile(file: string, day: IsoDate): CheckedFile {
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return checkForeign(file, readCsv(file), day);
  const book = openBook(file);
  if (holdsInventory(book)) return checkInventory(inventoryIn(file, book), day);
  return checkForeign(file, likeliestSheet(book)?.cells ?? [], day);
}
