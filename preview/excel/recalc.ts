import type { Cell, CellError, CellValue, Sheet, Xlsx } from "../../src/xlsx/model";
import { evaluateFormula } from "./formula/evaluate";
import type { Tallies } from "./formula/tally";

/** How far one formula follows others before it takes their stored results and another round is made. */
const DEEPEST = 200;
const MOST_ROUNDS = 100;

/**
 * Works out every formula of the workbook and puts a new cell where the result changed. Nearly free without formulas.
 * A formula that depends on itself is 0, as in Excel once the warning is closed.
 */
export function recalculate(book: Xlsx): void {
  const formulas = formulasOf(book);
  if (formulas.length === 0) return;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (new Calculation(book).finished(formulas)) return;
  }
}

/** The result of `formula` (without "=") as if it stood in this cell, from the results that are stored. */
export function evaluate(book: Xlsx, sheet: Sheet, row: number, column: number, formula: string): CellValue {
  return evaluateFormula(formula, { book, sheet, row, column });
}

type FormulaCell = { readonly sheet: Sheet; readonly row: number; readonly column: number };

function formulasOf(book: Xlsx): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    sheet.rows.forEach((cells, row) => {
      if (!cells) return;
      for (let column = 0; column < cells.length; column++) {
        if (cells[column]?.formula !== undefined) found.push({ sheet, row, column });
      }
    });
  }
  return found;
}

/** One round through all formulas; each is worked out once, when it is first asked for. */
class Calculation {
  private readonly done = new WeakSet<Cell>();
  private readonly atWork = new Set<Cell>();
  private readonly tallies: Tallies = new Map();
  private complete = true;

  constructor(private readonly book: Xlsx) {}

  finished(formulas: readonly FormulaCell[]): boolean {
    for (const { sheet, row, column } of formulas) this.valueAt(sheet, row, column);
    return this.complete;
  }

  private valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined) return null;
    if (cell.formula === undefined || this.done.has(cell)) return cell.value;
    if (this.atWork.has(cell)) return 0;
    if (this.atWork.size >= DEEPEST) {
      this.complete = false;
      return cell.value;
    }
    this.atWork.add(cell);
    const value = this.evaluated(cell.formula, sheet, row, column);
    this.atWork.delete(cell);
    const settled = isSame(cell.value, value) ? cell : { ...cell, value };
    const cells = sheet.rows[row];
    if (settled !== cell && cells) cells[column] = settled;
    this.done.add(settled);
    return value;
  }

  private evaluated(formula: string, sheet: Sheet, row: number, column: number): CellValue {
    const read = (from: Sheet, r: number, c: number): CellValue => this.valueAt(from, r, c);
    return evaluateFormula(formula, { book: this.book, sheet, row, column, read, tallies: this.tallies });
  }
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (!isError(a) || !isError(b)) return a === b;
  return a.error === b.error;
}

function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
