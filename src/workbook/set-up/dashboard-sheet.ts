import { fields } from "../../inventory/fields";
import { prompts } from "../../inventory/prompts";
import { departmentsTable } from "../../inventory/tables";
import { vocabularies } from "../../inventory/vocabularies";
import { en } from "../language/en";
import {
  answers,
  column,
  datasets,
  emptyCells,
  problemsOf,
  promptsAnswered,
  rowsWithStatus,
  valuesOffList,
} from "./dashboard-formulas";
import { writeTitle } from "./data-sheet";
import { columnLetter, columnPoints, look } from "./look";
import { setUpPage } from "./page";
import { listNameOf, missingWhen } from "./required";
import { fillStages } from "./stage-formula";
import type { SetUpOptions } from "./set-up-workbook";

const words = en.dashboard;

/** Departments that the sheet has lines for; lines without a department stay empty. */
const MOST_DEPARTMENTS = 120;

/** Departments that may be added before the printed area has to be made longer. */
const SPARE_DEPARTMENTS = 10;

/** Where a block begins, counted from 0: its heading, then its headers, then its lines. */
type Place = { readonly row: number; readonly column: number };

/** Live counts by department, prompt, classification, publication and status, and the problems. Formulas alone. */
export function fillDashboardSheet(sheet: Excel.Worksheet, { departments }: SetUpOptions): void {
  fillStages(sheet.context as Excel.RequestContext, departments.length);
  writeTitle(sheet, en.sheets.dashboard.title, en.sheets.dashboard.note);
  const widths = [42, 18, 16, 16, 16, 16, 12, 3, 28, 12];
  widths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = columnPoints(width);
  });
  const [classified, published, status] = [
    vocabularies.classification.values,
    vocabularies.publicationStatus.values,
    vocabularies.reviewStatus.values,
  ];
  const top = 6;
  fillPrompts(sheet, { row: top, column: 0 });
  fillCounts(sheet, { row: top, column: 8 }, words.byClassification, words.number, classified, (cell) =>
    datasets(column("classification"), cell),
  );
  const below = top + classified.length + 3;
  fillCounts(sheet, { row: below, column: 8 }, words.byPublication, words.number, published, (cell) =>
    datasets(column("publicationStatus"), cell),
  );
  fillCounts(
    sheet,
    { row: below + published.length + 3, column: 8 },
    words.byStatus,
    words.rows,
    status,
    rowsWithStatus,
  );
  const problems = { row: top + prompts.length + 3, column: 0 };
  const last = fillProblems(sheet, problems);
  fillKeyFigures(sheet, last);
  fillDepartments(sheet, { row: last + 3, column: 0 });
  sheet.showGridlines = false;
  setUpPage(sheet, { pagesWide: 1 });
  // Lines without a department would be printed as empty pages.
  const printed = last + 5 + departments.length + SPARE_DEPARTMENTS;
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, printed, widths.length));
}

/** Four numbers on top. `total` is the line of the sum of all problems, counted from 0. */
function fillKeyFigures(sheet: Excel.Worksheet, total: number): void {
  const figures = sheet.getRangeByIndexes(3, 0, 2, 4);
  figures.formulas = [
    [words.datasets, words.accepted, words.departments, words.problems],
    [
      datasets(),
      datasets(column("reviewStatus"), '"Accepted"'),
      `=COUNTIFS(${departmentsTable.name}[Department],"?*")`,
      `=B${total + 1}+C${total + 1}`,
    ],
  ];
  figures.format.horizontalAlignment = "Left";
  sheet.getRangeByIndexes(3, 0, 1, 4).format.font.color = look.quiet;
  const numbers = sheet.getRangeByIndexes(4, 0, 1, 4).format;
  numbers.font.size = 20;
  numbers.font.bold = true;
  numbers.font.color = look.accent;
  numbers.rowHeight = 30;
}

function fillPrompts(sheet: Excel.Worksheet, place: Place): void {
  const given = vocabularies.answer.values;
  const first = place.row + 3;
  const lines = prompts.map(({ code, label }, i) => [
    `${code}  ${label}`,
    ...given.map((_, j) => answers(`LEFT($A${first + i},2)`, `${columnLetter(j + 1)}$${first - 1}`)),
    datasets(column("promptsAnswered"), `"*"&LEFT($A${first + i},2)&"*"`),
  ]);
  fillBlock(sheet, place, words.byPrompt, [words.prompt, ...given, words.number], lines);
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
  const lines = values.map((value, i) => [value, count(`$${letter}${place.row + 3 + i}`)]);
  fillBlock(sheet, place, heading, ["", header], lines);
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

function fillDepartments(sheet: Excel.Worksheet, place: Place): void {
  const statuses = ["Submitted", "Needs changes", "Accepted"];
  const headers = [words.department, words.answered, words.datasets, ...statuses, words.problems];
  const first = place.row + 3;
  const line = (i: number): string[] => {
    const row = first + i;
    const name = `$A${row}`;
    const code = `INDEX(${departmentsTable.name}[Code],${i + 1})`;
    const ifAny = (formula: string) => `=IF(${name}="","",${formula})`;
    const rows = (...more: string[]) => ifAny(datasets(column("department"), name, ...more).slice(1));
    return [
      `=IFERROR(INDEX(${departmentsTable.name}[Department],${i + 1})&"","")`,
      ifAny(promptsAnswered(code)),
      rows(),
      ...statuses.map((_, j) => rows(column("reviewStatus"), `${columnLetter(3 + j)}$${first - 1}`)),
      ifAny(problemsOf(name)),
    ];
  };
  const lines = Array.from({ length: MOST_DEPARTMENTS }, (_, i) => line(i));
  fillBlock(sheet, place, words.byDepartment, headers, lines);
}

/** A heading, a line of headers and the lines below it; numbers stand at the right. */
function fillBlock(
  sheet: Excel.Worksheet,
  { row, column: left }: Place,
  heading: string,
  headers: readonly string[],
  lines: readonly (readonly string[])[],
): void {
  const title = sheet.getRangeByIndexes(row, left, 1, 1);
  title.values = [[heading]];
  title.format.font.bold = true;
  title.format.font.size = 13;
  title.format.font.color = look.accent;
  const header = sheet.getRangeByIndexes(row + 1, left, 1, headers.length);
  header.values = [[...headers]];
  header.format.font.bold = true;
  header.format.fill.color = look.pale;
  const body = sheet.getRangeByIndexes(row + 2, left, lines.length, headers.length);
  body.formulas = lines.map((line) => [...line]);
  const numbers = sheet.getRangeByIndexes(row + 1, left + 1, lines.length + 1, headers.length - 1);
  numbers.format.horizontalAlignment = "Right";
}
