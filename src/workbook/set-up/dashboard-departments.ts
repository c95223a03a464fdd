/** The Dashboard's lines of departments: how far each is, and what it answered to each prompt. */
import { promptCodes } from "../../inventory/prompts";
import { departmentsTable } from "../../inventory/tables";
import { en } from "../language/en";
import { fillBlock } from "./dashboard-block";
import type { Place } from "./dashboard-block";
import { addProgressBars } from "./dashboard-charts";
import { answerTo, answeredIn, column, datasetsOf, problemsOf, publishedAlthoughSensitive } from "./dashboard-formulas";
import { columnLetter, look, statusLook } from "./look";

const words = en.dashboard;

/** Departments that the sheet has lines for; lines without a department stay empty. */
const MOST_DEPARTMENTS = 120;

/** Columns of the block: name, bar, prompts answered, then the prompts. */
const [BAR, ANSWERED, PROMPTS] = [1, 2, 3];
const AFTER_PROMPTS = PROMPTS + promptCodes.length;

/** @param roundBegan the cell with the day on which the round began, or 0 */
export function fillDepartments(sheet: Excel.Worksheet, place: Place, roundBegan: string): void {
  const statuses = ["Submitted", "Needs changes", "Accepted"];
  const headers = [
    words.department,
    words.progress,
    words.answered,
    ...promptCodes,
    words.number,
    ...statuses,
    words.publishedAlthoughSensitive,
    words.problems,
    words.stage,
  ];
  const first = place.row + 3;
  const header = (index: number) => `${columnLetter(index)}$${first - 1}`;
  const line = (i: number): (string | null)[] => {
    const name = `$A${first + i}`;
    const own = (key: string) => `INDEX(${departmentsTable.name}[${key}],${i + 1})`;
    const ifAny = (formula: string) => `=IF(${name}="","",${formula})`;
    const department = { name, code: own("Code"), noDatasets: own("No Datasets") };
    const rows = (...more: string[]) => ifAny(datasetsOf(department, ...more));
    const prompts = `${columnLetter(PROMPTS)}${first + i}:${columnLetter(AFTER_PROMPTS - 1)}${first + i}`;
    return [
      `=IFERROR(${own("Department")}&"","")`,
      null,
      ifAny(answeredIn(prompts)),
      ...promptCodes.map((_, j) => ifAny(answerTo(header(PROMPTS + j), department, roundBegan))),
      rows(),
      ...statuses.map((_, j) => rows(column("reviewStatus"), header(AFTER_PROMPTS + 1 + j))),
      ifAny(publishedAlthoughSensitive(department)),
      ifAny(problemsOf(department)),
      ifAny(`${own("Stage")}&""`),
    ];
  };
  const lines = Array.from({ length: MOST_DEPARTMENTS }, (_, i) => line(i));
  fillBlock(sheet, place, words.byDepartment, headers, lines);
  const note = sheet.getRangeByIndexes(place.row, PROMPTS, 1, 1);
  note.values = [[words.promptsNote]];
  note.format.font.color = look.quiet;
  sheet.getRangeByIndexes(place.row + 1, 0, 1, 1).format.rowHeight = 46;
  sheet.getRangeByIndexes(place.row + 1, BAR, 1, 1).format.horizontalAlignment = "Left";
  sheet.getRangeByIndexes(place.row + 1, headers.length - 1, lines.length + 1, 1).format.horizontalAlignment = "Left";
  sheet.getRangeByIndexes(place.row + 1, headers.length - 1, lines.length + 1, 1).format.indentLevel = 1;
  tintAnswers(sheet, first);
  addProgressBars(
    sheet,
    { row: first - 1, rows: lines.length, labels: 0, numbers: ANSWERED, names: [words.answered] },
    { row: first - 1, column: BAR, rows: lines.length, columns: 1 },
    promptCodes.length,
  );
}

/** Gaps are what the eye should find. @param first the first line as formulas count it */
function tintAnswers(sheet: Excel.Worksheet, first: number): void {
  const prompts = sheet.getRangeByIndexes(first - 1, PROMPTS, MOST_DEPARTMENTS, promptCodes.length);
  const cell = `${columnLetter(PROMPTS)}${first}`;
  const done = statusLook["Accepted"];
  tint(prompts, `=RIGHT(${cell})="…"`, look.pale, look.text);
  tint(prompts, `=${cell}="Not sure"`, look.notSure, look.text);
  const filled = `${cell}<>"",${cell}<>"Not sure",RIGHT(${cell})<>"…"`;
  tint(prompts, `=AND(${filled})`, done?.fill ?? look.pale, done?.text ?? look.text);
  tint(prompts, `=AND($A${first}<>"",${cell}="")`, look.missing, look.text);
  const sensitive = columnLetter(AFTER_PROMPTS + 4);
  const flagged = sheet.getRangeByIndexes(first - 1, AFTER_PROMPTS + 4, MOST_DEPARTMENTS, 1);
  tint(flagged, `=N(${sensitive}${first})>0`, look.offList, look.offListText);
}

/** No two rules fit one cell: LibreOffice has an order of its own among them. */
function tint(range: Excel.Range, formula: string, fill: string, text: string): void {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = text;
}
