import type { CellValue, Sheet, Xlsx } from "../../src/xlsx/model";
import { evaluateFormula } from "./formula/evaluate";
import { Calculator } from "./recalculation/calculator";

const calculators = new WeakMap<object, Calculator>();

/**
 * Works out the formulas of the workbook and puts a new cell where the result changed: all of them the first time, then
 * those that depend on a cell, a table or a name that is another one than the last time. Nearly free without formulas.
 * A formula that depends on itself is 0, as in Excel once the warning is closed.
 * @param owner whose workbook it is, when a copy may take its place.
 */
export function recalculate(book: Xlsx, owner: object = book): void {
  const calculator = calculators.get(owner) ?? new Calculator(book);
  calculators.set(owner, calculator);
  calculator.run(book);
}

/** The result of `formula` (without "=") as if it stood in this cell, from the results that are stored. */
export function evaluate(book: Xlsx, sheet: Sheet, row: number, column: number, formula: string): CellValue {
  return evaluateFormula(formula, { book, sheet, row, column });
}
