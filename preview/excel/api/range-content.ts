/** Reading and writing the contents of a range: the two-dimensional arrays of the reference. */
import type { Area } from "../../../src/xlsx/address";
import type { Cell, Sheet } from "../../../src/xlsx/model";
import { calculated } from "../calculation";
import { cellAt, isWholeColumns, isWholeRows, styleAt } from "../cells";
import { enterValues, formatCells } from "../edit";
import type { Entry } from "../entry";
import { invalidArgument, wrongShape } from "../errors";
import type { LiveBook } from "../live-book";
import { displayText } from "../number-format";
import { valueType, wireValue } from "../wire-value";

/** Fact 1.5: above this many cells a read answers null. */
const MOST_CELLS = 5_000_000;

type Read<T> = (cell: Cell | undefined, row: number, column: number) => T;

/** One array a row; `null` for whole rows and columns (fact 1.8) and for too many cells (fact 1.5). */
export function readGrid<T>(sheet: Sheet, area: Area, read: Read<T>): T[][] | null {
  if (isWholeColumns(area) || isWholeRows(area) || area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => {
      const row = area.row + i;
      const column = area.column + j;
      return read(cellAt(sheet, row, column), row, column);
    }),
  );
}

export function readValues(live: LiveBook, sheet: Sheet, area: Area): unknown {
  calculated(live, sheet, area);
  return readGrid(sheet, area, (cell) => wireValue(cell?.value ?? null));
}

/** Fact 2.10: the value where there is no formula; fact 2.3: an apostrophe is not part of it. */
export function readFormulas(live: LiveBook, sheet: Sheet, area: Area): unknown {
  calculated(live, sheet, area);
  return readGrid(sheet, area, (cell) => formulaOf(cell));
}

export function formulaOf(cell: Cell | undefined): string | number | boolean {
  return cell?.formula === undefined ? wireValue(cell?.value ?? null) : `=${cell.formula}`;
}

/** Fact 2.10: what is displayed, whatever the width of the column. */
export function readTexts(live: LiveBook, sheet: Sheet, area: Area): unknown {
  calculated(live, sheet, area);
  return readGrid(sheet, area, (cell) =>
    cell ? displayText(cell.value, live.book.styles.get(cell.style).numberFormat) : "",
  );
}

/** Fact 2.11. */
export function readValueTypes(live: LiveBook, sheet: Sheet, area: Area): unknown {
  calculated(live, sheet, area);
  return readGrid(sheet, area, (cell) => valueType(cell?.value ?? null));
}

export function readNumberFormats(live: LiveBook, sheet: Sheet, area: Area): unknown {
  const { styles } = live.book;
  return readGrid(sheet, area, (_cell, row, column) => styles.get(styleAt(sheet, row, column)).numberFormat);
}

/** Fact 1.12: one value fills the range; fact 1.10: `null` for the whole is refused. */
export function writeValues(live: LiveBook, sheet: Sheet, area: Area, value: unknown, readAsFormula: boolean): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument(); // fact 1.8
  enterValues(live, sheet, area, asGrid(area, value, asEntry), readAsFormula);
}

export function writeNumberFormats(live: LiveBook, sheet: Sheet, area: Area, value: unknown): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument(); // fact 1.8
  const formats = asGrid(area, value, asFormat);
  formatCells(live, sheet, area, (_style, row, column) => {
    const numberFormat = formats[row - area.row]?.[column - area.column] ?? null;
    return numberFormat === null ? {} : { numberFormat };
  });
}

function asGrid<T>(area: Area, value: unknown, read: (item: unknown) => T): T[][] {
  if (value === null || value === undefined) throw invalidArgument();
  if (!Array.isArray(value)) {
    const one = read(value);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => one));
  }
  if (value.length !== area.rows) throw wrongShape();
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongShape();
    return row.map((item: unknown) => read(item));
  });
}

function asEntry(value: unknown): Entry {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

/** Fact 1.10: "" is General. */
function asFormat(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw invalidArgument();
  return value === "" ? "General" : value;
}
