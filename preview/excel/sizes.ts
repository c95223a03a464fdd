/** Widths of columns and heights of rows in pixels at 96 to the inch, as the grid draws them; 0 is hidden. */
import { parseArea } from "../../src/xlsx/address";
import type { Cell, Sheet, Styles } from "../../src/xlsx/model";
import { displayText } from "./number-format";

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** Excel's rows are at most 409 points high. */
const LARGEST_HEIGHT = 545;
/** A character of the normal font, and what stands free beside the text. */
const CHARACTER = 7;
const PADDING = 5;

export function columnWidth(sheet: Sheet, column: number): number {
  const format = sheet.columnFormats.find((each) => each.first <= column && column <= each.last);
  if (format?.hidden) return 0;
  return format?.width === undefined ? DEFAULT_WIDTH : Math.round(format.width * CHARACTER + PADDING);
}

/** A row without a height of its own is as high as its wrapped texts need. */
export function rowHeight(sheet: Sheet, styles: Styles, row: number): number {
  const format = sheet.rowFormats.get(row);
  if (format?.hidden) return 0;
  if (format?.height !== undefined) return Math.round((format.height * 96) / 72);
  let lines = 1;
  sheet.rows[row]?.forEach((cell, column) => {
    if (cell) lines = Math.max(lines, linesOf(sheet, styles, cell, row, column));
  });
  return Math.min(LARGEST_HEIGHT, lines * DEFAULT_HEIGHT);
}

function linesOf(sheet: Sheet, styles: Styles, cell: Cell, row: number, column: number): number {
  if (cell.value === null) return 1;
  const style = styles.get(cell.style);
  if (!style.wrapText || isMerged(sheet, row, column)) return 1;
  const perLine = Math.max(1, Math.floor((columnWidth(sheet, column) - PADDING) / CHARACTER));
  return displayText(cell.value, style.numberFormat)
    .split("\n")
    .reduce((lines, paragraph) => lines + wrappedLines(paragraph, perLine), 0);
}

/** Lines that a paragraph takes when it is broken between words, and inside words that are longer than a line. */
function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word.length / perLine) - 1);
      used = word.length <= perLine ? word.length : word.length % perLine || perLine;
    }
  }
  return lines;
}

/** Merged cells do not make their row higher. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((address) => {
    const area = parseArea(address);
    return (
      area !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  });
}
