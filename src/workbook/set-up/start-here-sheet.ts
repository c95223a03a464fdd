import { attribution, prompts } from "../../inventory/prompts";
import { settings } from "../../inventory/settings";
import type { SettingKey } from "../../inventory/settings";
import { settingsTable, sheets } from "../../inventory/tables";
import { forCell } from "../cell-text";
import { en } from "../language/en";
import type { Section } from "../language/en";
import { columnPoints, look } from "./look";
import { setUpPage } from "./page";
import type { SetUpOptions } from "./set-up-workbook";

const words = en.startHere;

type Line =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly lead?: string; readonly text: string; readonly sheet?: string }
  | { readonly kind: "setting"; readonly lead: string; readonly formula: string }
  | { readonly kind: "blank" };

/** Columns: a margin, what stands in front, the text. */
const WIDTHS = [3, 32, 96];
const LEAD = 1;
const TEXT = 2;

/** One line of text, in points. */
const LINE_HEIGHT = 15;
/** Characters that surely fit beside each other, for each of a column's width: those in front are bold. */
const FIT = [1, 0.95, 1.08];

/** The page that people see first: what this is and how to go on. What the Settings sheet says is taken from there. */
export function fillStartHereSheet(sheet: Excel.Worksheet, { inventorySheet }: SetUpOptions): void {
  WIDTHS.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = columnPoints(width);
  });
  fillTitle(sheet);
  const lines = allLines(inventorySheet ?? sheets.inventory);
  const first = 4;
  const area = sheet.getRangeByIndexes(first, LEAD, lines.length, 2);
  area.formulas = lines.map(cellsOf);
  area.format.verticalAlignment = "Center";
  area.format.font.color = look.text;
  area.getColumn(1).format.wrapText = true;
  area.getColumn(0).format.font.bold = true;
  area.getColumn(0).format.wrapText = true;
  lines.forEach((line, i) => styleLine(sheet, first + i, line));
  sheet.showGridlines = false;
  sheet.tabColor = look.accent;
  setUpPage(sheet, { pagesWide: 1, pagesTall: 1, portrait: true });
}

function fillTitle(sheet: Excel.Worksheet): void {
  const title = sheet.getRangeByIndexes(1, LEAD, 1, 1);
  const city = settingFormula("city");
  title.formulas = [[`=IF(${city}="","${words.title}",${city}&"${words.titleOf}")`]];
  title.format.font.size = 24;
  title.format.font.bold = true;
  title.format.font.color = look.accent;
  title.format.rowHeight = 36;
  const subtitle = sheet.getRangeByIndexes(2, LEAD, 1, 1);
  subtitle.values = [[words.subtitle]];
  subtitle.format.font.size = 13;
  subtitle.format.font.color = look.quiet;
  subtitle.format.rowHeight = 22;
}

function allLines(inventorySheet: string): readonly Line[] {
  const setting = (lead: string, key: SettingKey): Line => ({
    kind: "setting",
    lead,
    formula: `=${settingFormula(key)}&""`,
  });
  return [
    setting(words.lead, "leadAnalyst"),
    setting(words.email, "leadEmail"),
    setting(words.due, "dueDate"),
    setting(words.round, "round"),
    ...words.sections.flatMap(linesOf),
    { kind: "blank" },
    { kind: "heading", text: words.promptsHeading },
    ...prompts.map(({ code, label, text }): Line => ({ kind: "text", lead: `${code}  ${label}`, text })),
    ...words.sectionsAfterPrompts.flatMap(linesOf),
    { kind: "blank" },
    { kind: "heading", text: words.sheetsHeading },
    { kind: "text", lead: inventorySheet, text: inventoryNote(inventorySheet), sheet: inventorySheet },
    ...notedSheets.map(({ name, note }): Line => ({ kind: "text", lead: name, text: note, sheet: name })),
    { kind: "blank" },
    { kind: "heading", text: words.attributionHeading },
    { kind: "text", text: attribution },
  ];
}

const notedSheets = [
  { name: sheets.responses, note: en.sheets.responses.note },
  { name: sheets.departments, note: en.sheets.departments.note },
  { name: sheets.quickStart, note: en.sheets.quickStart.note },
  { name: sheets.lists, note: en.sheets.lists.note },
  { name: sheets.decisions, note: en.sheets.decisions.note },
  { name: sheets.dashboard, note: en.sheets.dashboard.note },
  { name: sheets.settings, note: en.sheets.settings.note },
];

/** A city's own sheet keeps its name; the instructions speak of the Inventory sheet. */
function inventoryNote(sheet: string): string {
  const { note } = en.sheets.inventory;
  return sheet === sheets.inventory ? note : `${words.inventorySheet} ${note}`;
}

function linesOf({ heading, lines }: Section): readonly Line[] {
  return [
    { kind: "blank" },
    { kind: "heading", text: heading },
    ...lines.map((line) => ({ kind: "text" as const, ...line })),
  ];
}

/** What the lead analyst wrote into the Settings sheet; empty when the row is gone. */
function settingFormula(key: SettingKey): string {
  const label = settings.find((setting) => setting.key === key)?.label ?? "";
  const { name } = settingsTable;
  return `IFERROR(INDEX(${name}[Value],MATCH("${label}",${name}[Setting],0)),"")`;
}

function cellsOf(line: Line): [string, string] {
  switch (line.kind) {
    case "heading":
      return [forCell(line.text), ""];
    case "text":
      return [forCell(line.lead ?? ""), forCell(line.text)];
    case "setting":
      return [forCell(line.lead), line.formula];
    case "blank":
      return ["", ""];
  }
}

/** How many lines a text takes: not every program that opens the file makes room for it by itself. */
function linesIn(line: Line): number {
  if (line.kind !== "text") return 1;
  const lines = (text: string, column: number) => Math.ceil(text.length / ((WIDTHS[column] ?? 1) * (FIT[column] ?? 1)));
  return Math.max(1, lines(line.lead ?? "", LEAD), lines(line.text, TEXT));
}

function styleLine(sheet: Excel.Worksheet, row: number, line: Line): void {
  if (line.kind === "heading") {
    const across = sheet.getRangeByIndexes(row, LEAD, 1, 2).format;
    across.wrapText = false;
    across.font.size = 14;
    across.font.color = look.accent;
    across.rowHeight = 24;
    across.borders.getItem("EdgeBottom").style = "Continuous";
    across.borders.getItem("EdgeBottom").color = look.line;
  }
  if (line.kind === "text" || line.kind === "setting") {
    const cells = sheet.getRangeByIndexes(row, LEAD, 1, 2).format;
    cells.rowHeight = linesIn(line) * LINE_HEIGHT + 5;
    cells.horizontalAlignment = "Left";
  }
  if (line.kind === "text" && line.sheet !== undefined) {
    const cell = sheet.getRangeByIndexes(row, LEAD, 1, 1);
    cell.hyperlink = {
      documentReference: `'${line.sheet.replaceAll("'", "''")}'!A1`,
      textToDisplay: line.sheet,
    };
    // The text of a link is read as if it were typed, and a city's own sheet may be called "1-2".
    cell.values = [[forCell(line.sheet)]];
  }
}
