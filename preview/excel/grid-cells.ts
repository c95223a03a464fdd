import type { Area } from "../../src/xlsx/address";
import type {
  BorderEdge,
  CellStyle,
  CellValue,
  DifferentialStyle,
  HorizontalAlignment,
  Sheet,
  Xlsx,
} from "../../src/xlsx/model";
import type { GridCell } from "../seat";
import { cellAt, styleAt } from "./cells";
import { editText } from "./edit-text";
import { windowRules, type WindowRules } from "./grid-rules";
import { displayText } from "./number-format";
import { tableStyleAt } from "./table-style";

/** The cells of a window, row by row, as text and looks. */
export function gridCells(book: Xlsx, sheet: Sheet, window: Area): GridCell[][] {
  const rules = windowRules(book, sheet, window);
  const styleOf = styleReader(book);
  const rows: GridCell[][] = [];
  for (let row = window.row; row < window.row + window.rows; row++) {
    const cells: GridCell[] = [];
    for (let column = window.column; column < window.column + window.columns; column++) {
      cells.push(gridCell(book, sheet, row, column, styleOf(styleAt(sheet, row, column)), rules));
    }
    rows.push(cells);
  }
  return rows;
}

type Style = { readonly cell: CellStyle; readonly borders: string };

/** A drawing has thousands of cells and a handful of styles: each is read once. */
function styleReader(book: Xlsx): (index: number) => Style {
  const known = new Map<number, Style>();
  return (index) => {
    const found = known.get(index);
    if (found) return found;
    const cell = book.styles.get(index);
    const style = { cell, borders: bordersOf(cell) };
    known.set(index, style);
    return style;
  };
}

function gridCell(
  book: Xlsx,
  sheet: Sheet,
  row: number,
  column: number,
  { cell: style, borders }: Style,
  rules: WindowRules,
): GridCell {
  const value = cellAt(sheet, row, column)?.value ?? null;
  const table = rules.tableAt(row, column);
  const conditional = rules.conditionalAt(row, column);
  const validation = rules.validationAt(row, column);
  const link = rules.linkAt(row, column);
  const merged = mergedAt(rules, row, column);
  return {
    text: displayText(value, conditional?.numberFormat ?? style.numberFormat, book.date1904),
    edit: editText(book, sheet, row, column),
    align: alignmentOf(style.horizontal, value),
    ...lookOf(style, table && tableStyleAt(table.what, table.area, row, column), conditional),
    ...(borders === "" ? {} : { borders }),
    ...(table?.what.showHeaders && row === table.area.row ? { header: true } : {}),
    ...(validation?.type === "list" && validation.showDropDown ? { dropDown: true } : {}),
    ...(validation?.prompt ? { prompt: validation.prompt } : {}),
    ...(link === undefined ? {} : { link }),
    ...(merged ? { merged } : {}),
  };
}

/** A conditional format goes over the cell's own look, and that over the table's. */
function lookOf(
  style: CellStyle,
  table: DifferentialStyle | undefined,
  conditional: DifferentialStyle | undefined,
): Partial<GridCell> {
  const fill = conditional?.fill ?? style.fill ?? table?.fill;
  const font = { ...table?.font, ...given(style.font), ...conditional?.font };
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font.color === undefined ? {} : { color: font.color }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(style.wrapText ? { wrap: true } : {}),
    ...(style.vertical === "top" || style.vertical === "center" ? { vertical: style.vertical } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
  };
}

/** What the cell's font does not say itself is left to the table; a plain "not bold" and a plain black say nothing. */
function given(font: CellStyle["font"]): CellStyle["font"] {
  const { color, bold, italic, ...rest } = font;
  return {
    ...rest,
    ...(color === undefined || color === "#000000" ? {} : { color }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  };
}

/** Texts stand left, numbers and dates right, TRUE, FALSE and errors in the middle, unless the style says otherwise. */
function alignmentOf(horizontal: HorizontalAlignment | undefined, value: CellValue): GridCell["align"] {
  switch (horizontal) {
    case "left":
    case "fill":
    case "justify":
    case "distributed":
      return "left";
    case "center":
    case "centerAcrossSelection":
      return "center";
    case "right":
      return "right";
    case undefined:
      if (typeof value === "number") return "right";
      return typeof value === "string" || value === null ? "left" : "center";
  }
}

function mergedAt(rules: WindowRules, row: number, column: number): GridCell["merged"] {
  const area = rules.mergeAt(row, column);
  if (!area) return undefined;
  const isFirst = row === area.row && column === area.column;
  return isFirst ? { rows: area.rows, columns: area.columns } : "covered";
}

const EDGES: readonly BorderEdge[] = ["top", "right", "bottom", "left"];

/** CSS declarations, one for each edge that has a line. */
function bordersOf(style: CellStyle): string {
  return EDGES.flatMap((edge) => {
    const border = style.borders[edge];
    return border ? `border-${edge}:${lineOf(border.line)} ${safeColor(border.color)};` : [];
  }).join("");
}

function lineOf(line: NonNullable<CellStyle["borders"]["top"]>["line"]): string {
  switch (line) {
    case "thin":
    case "hair":
      return "1px solid";
    case "medium":
      return "2px solid";
    case "thick":
      return "3px solid";
    case "dashed":
      return "1px dashed";
    case "dotted":
      return "1px dotted";
    case "double":
      return "3px double";
  }
}

function safeColor(color: string | undefined): string {
  return color !== undefined && /^#[0-9A-Fa-f]{6}$/.test(color) ? color : "#000000";
}
