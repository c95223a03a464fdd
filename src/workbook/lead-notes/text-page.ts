import { forCell } from "../cell-text";
import type { Section } from "../language/en";
import { columnPoints, look } from "../set-up/look";
import { setUpPage } from "../set-up/page";

/** A page of text: a title, a line below it, and sections. */
export type TextPage = {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** What stands in front of paragraphs has this many characters at most. */
  readonly leadWidth: number;
  /** Stands at the end. */
  readonly last?: string;
};

/** In characters: a margin, and what stands in front of the paragraphs together with them. */
const MARGIN = 3;
const ACROSS = 102;
const LEAD = 1;
const FIRST_LINE = 4;

/** One line of text, in points. */
const LINE_HEIGHT = 15;

/** Fills a blank sheet with a page that is printed on one sheet of paper. */
export function fillTextPage(sheet: Excel.Worksheet, page: TextPage): void {
  const { title, subtitle, sections, leadWidth, last } = page;
  [MARGIN, leadWidth, ACROSS - leadWidth].forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = columnPoints(width);
  });
  fillTitle(sheet, title, subtitle);
  let row = FIRST_LINE;
  for (const { heading, lines } of sections) {
    fillHeading(sheet, row, heading);
    lines.forEach(({ lead = "", text }, i) => fillParagraph(sheet, row + 1 + i, lead, text, ACROSS - leadWidth));
    row += lines.length + 2;
  }
  if (last !== undefined) fillParagraph(sheet, row, "", last, ACROSS - leadWidth);
  sheet.showGridlines = false;
  setUpPage(sheet, { pagesWide: 1, pagesTall: 1, portrait: true });
}

function fillTitle(sheet: Excel.Worksheet, title: string, subtitle: string): void {
  const [top, below] = [1, 2].map((row) => sheet.getRangeByIndexes(row, LEAD, 1, 1));
  if (!top || !below) return;
  top.values = [[forCell(title)]];
  top.format.font.size = 24;
  top.format.font.bold = true;
  top.format.font.color = look.accent;
  top.format.rowHeight = 36;
  below.values = [[forCell(subtitle)]];
  below.format.font.size = 13;
  below.format.font.color = look.quiet;
  below.format.rowHeight = 22;
}

function fillHeading(sheet: Excel.Worksheet, row: number, heading: string): void {
  sheet.getRangeByIndexes(row, LEAD, 1, 1).values = [[forCell(heading)]];
  const { format } = sheet.getRangeByIndexes(row, LEAD, 1, 2);
  format.font.size = 14;
  format.font.color = look.accent;
  format.rowHeight = 24;
  format.borders.getItem("EdgeBottom").style = "Continuous";
  format.borders.getItem("EdgeBottom").color = look.line;
}

/** @param width of the paragraph, in characters: so many surely fit beside each other */
function fillParagraph(sheet: Excel.Worksheet, row: number, lead: string, text: string, width: number): void {
  const cells = sheet.getRangeByIndexes(row, LEAD, 1, 2);
  cells.values = [[forCell(lead), forCell(text)]];
  cells.getCell(0, 0).format.font.bold = true;
  cells.format.wrapText = true;
  cells.format.verticalAlignment = "Top";
  cells.format.font.color = look.text;
  // Not every program that opens the file makes room for a text by itself.
  cells.format.rowHeight = Math.ceil(text.length / width) * LINE_HEIGHT + 5;
}
