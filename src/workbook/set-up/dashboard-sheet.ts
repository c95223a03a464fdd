import { stages } from "../../inventory/department-stage";
import { answers as answerWords } from "../../inventory/answer";
import { fields } from "../../inventory/fields";
import { prompts } from "../../inventory/prompts";
import { departmentsTable } from "../../inventory/tables";
import { vocabularies } from "../../inventory/vocabularies";
import { en } from "../language/en";
import { fillBlock } from "./dashboard-block";
import type { Place } from "./dashboard-block";
import { addBars } from "./dashboard-charts";
import { fillDepartments } from "./dashboard-departments";
import {
  answers,
  column,
  datasets,
  departmentsAt,
  emptyCells,
  publishedAlthoughSensitive,
  roundBegan,
  rowsWithStatus,
  valuesOffList,
} from "./dashboard-formulas";
import { writeTitle } from "./data-sheet";
import { columnLetter, columnPoints, look } from "./look";
import { setUpPage } from "./page";
import { listNameOf, missingWhen } from "./required";
import type { SetUpOptions } from "./set-up-workbook";

const words = en.dashboard;

/** Departments that may be added before the printed area has to be made longer. */
const SPARE_DEPARTMENTS = 10;

/** In characters: a name, a bar, prompts answered, the nine prompts, numbers, the stage. */
const WIDTHS = [36, 14, 10, ...prompts.map(() => 8.5), 10, 11, 10, 10, 11, 10, 18];

/** The charts stand on these rows, below the key figures. */
const CHARTS = { row: 6, rows: 16 };

/** Answers as the blocks and charts show them: what is missing comes last. */
const { notAnswered, ...given } = answerWords;
const ANSWERS = [...Object.values(given), notAnswered];

/** A label that runs over the two columns beside it, and its number. */
const COUNT_COLUMNS = 4;

/**
 * Live counts by department, prompt, classification, publication, status and stage, the problems, and charts of them.
 * Formulas alone. Which datasets of the quick start list nobody named only the side panel can tell.
 */
export function fillDashboardSheet(sheet: Excel.Worksheet, { departments }: SetUpOptions): void {
  writeTitle(sheet, en.sheets.dashboard.title, en.sheets.dashboard.note);
  WIDTHS.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = columnPoints(width);
  });
  const top = CHARTS.row + CHARTS.rows + 1;
  const [middle, right] = [8, 13];
  const { classification, publicationStatus, reviewStatus } = vocabularies;
  fillPrompts(sheet, { row: top, column: 0 });
  const last = fillProblems(sheet, { row: top + prompts.length + 3, column: 0 });
  const below = top + Math.max(classification.values.length, publicationStatus.values.length) + 3;
  const counts = [
    { row: top, column: middle, heading: words.byClassification, values: classification.values, of: "classification" },
    {
      row: top,
      column: right,
      heading: words.byPublication,
      values: publicationStatus.values,
      of: "publicationStatus",
    },
  ] as const;
  counts.forEach(({ row, column: at, heading, values, of }) => {
    fillCounts(sheet, { row, column: at }, heading, words.number, values, (cell) => datasets(column(of), cell));
  });
  fillCounts(sheet, { row: below, column: middle }, words.byStatus, words.rows, reviewStatus.values, rowsWithStatus);
  fillCounts(sheet, { row: below, column: right }, words.byStage, words.departments, stages, departmentsAt);
  const lines = (row: number, at: number, rows: number, names: readonly string[]) => ({
    row: row + 2,
    rows,
    labels: at,
    numbers: names.length > 1 ? at + 1 : at + COUNT_COLUMNS - 1,
    names,
  });
  const chart = (first: number, columns: number) => ({ ...CHARTS, column: first, columns });
  addBars(sheet, words.byPrompt, lines(top, 0, prompts.length, ANSWERS), chart(0, 3));
  addBars(sheet, words.byClassification, lines(top, middle, classification.values.length, [words.number]), chart(3, 5));
  addBars(sheet, words.byPublication, lines(top, right, publicationStatus.values.length, [words.number]), chart(8, 5));
  addBars(sheet, words.byStage, lines(below, right, stages.length, [words.departments]), chart(13, 6));
  const began = fillKeyFigures(sheet, last);
  fillDepartments(sheet, { row: last + 3, column: 0 }, began);
  sheet.showGridlines = false;
  setUpPage(sheet, { pagesWide: 1 });
  // Lines without a department would be printed as empty pages.
  const printed = last + 5 + departments.length + SPARE_DEPARTMENTS;
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, printed, WIDTHS.length));
}

/**
 * The numbers on top, each at the left edge of some columns. `total` is the line of the sum of all problems, counted
 * from 0. @returns the cell with the day on which the round began
 */
function fillKeyFigures(sheet: Excel.Worksheet, total: number): string {
  const begun = ["Not invited", "POC designated", "Prompts sent"].map((stage) => departmentsAt(`"${stage}"`).slice(1));
  const figures: readonly (readonly [column: number, label: string, formula: string])[] = [
    [0, words.datasets, datasets()],
    [1, words.accepted, datasets(column("reviewStatus"), '"Accepted"')],
    [3, words.departments, `=COUNTIFS(${departmentsTable.name}[Department],"?*")`],
    [5, words.withoutAnswer, `=${begun.join("+")}`],
    [9, words.problems, `=B${total + 1}+C${total + 1}`],
    [12, words.publishedAlthoughSensitive, `=${publishedAlthoughSensitive()}`],
    [16, words.roundBegan, `=${roundBegan()}`],
  ];
  const block = sheet.getRangeByIndexes(3, 0, 2, WIDTHS.length);
  const cells = (index: 1 | 2) => WIDTHS.map((_, i) => figures.find(([at]) => at === i)?.[index] ?? null);
  block.formulas = [cells(1), cells(2)];
  block.format.horizontalAlignment = "Left";
  sheet.getRangeByIndexes(3, 0, 1, WIDTHS.length).format.font.color = look.quiet;
  const numbers = sheet.getRangeByIndexes(4, 0, 1, WIDTHS.length).format;
  numbers.font.size = 20;
  numbers.font.bold = true;
  numbers.font.color = look.accent;
  numbers.rowHeight = 30;
  const began = sheet.getRangeByIndexes(4, 16, 1, 1);
  // No day is 0, and shows as nothing.
  began.numberFormat = [["yyyy-mm-dd;;"]];
  began.format.font.size = 12;
  return "$Q$5";
}

function fillPrompts(sheet: Excel.Worksheet, place: Place): void {
  const first = place.row + 3;
  const lines = prompts.map(({ code, label }, i) => [
    `${code}  ${label}`,
    ...ANSWERS.map((_, j) => answers(`LEFT($A${first + i},2)`, `${columnLetter(j + 1)}$${first - 1}`)),
    datasets(column("promptsAnswered"), `"*"&LEFT($A${first + i},2)&"*"`),
  ]);
  fillBlock(sheet, place, words.byPrompt, [words.prompt, ...ANSWERS, words.number], lines);
  sheet.getRangeByIndexes(place.row + 1, 0, 1, 1).format.rowHeight = 46;
}

function fillCounts(
  sheet: Excel.Worksheet,
  place: Place,
  heading: string,
  header: string,
  values: readonly string[],
  count: (cell: string) => string,
): void {
  const letter = columnLetter(place.column);
  const lines = values.map((value, i) => [value, null, null, count(`$${letter}${place.row + 3 + i}`)]);
  fillBlock(sheet, place, heading, ["", null, null, header], lines);
}

/** @returns the row of the totals */
function fillProblems(sheet: Excel.Worksheet, place: Place): number {
  const checked = fields.filter((field) => missingWhen(field.key) ?? listNameOf(field));
  const lines = checked.map((field) => [field.header, emptyCells(field), valuesOffList(field)]);
  const first = place.row + 3;
  const last = first + lines.length - 1;
  const total = [words.total, `=SUM(B${first}:B${last})`, `=SUM(C${first}:C${last})`];
  fillBlock(sheet, place, words.byColumn, [words.column, words.empty, words.offList], [...lines, total]);
  const totals = sheet.getRangeByIndexes(last, place.column, 1, 3).format;
  totals.font.bold = true;
  totals.borders.getItem("EdgeTop").color = look.line;
  const note = sheet.getRangeByIndexes(last + 1, place.column, 1, 1);
  note.values = [[words.problemsNote]];
  note.format.font.color = look.quiet;
  return last;
}
