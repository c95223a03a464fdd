import type { Area } from "../../../src/xlsx/address";
import type { CellValue, Sheet, Xlsx } from "../../../src/xlsx/model";
import { gridOfCells, singleOf, type ReadColumn } from "./cell-grids";
import { FormulaFault } from "./convert";
import { evaluateNode, structuredResult } from "./evaluate-node";
import type { Evaluation } from "./evaluation";
import { failure, isError, isGrid, type Grid, type Result } from "./grids";
import { isFormula, parseFormula, type FormulaNode } from "./parse";
import { definedName, formulaOfName } from "./places";
import type { Tallies } from "./tally";
import { FormulaSyntaxError } from "./tokens";

/** Where a formula stands. `writtenFor`: the cell that its relative references mean, when that is another one. */
export type FormulaPlace = {
  readonly book: Xlsx;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly writtenFor?: { readonly row: number; readonly column: number };
  /** What stands in a cell; left out: what is stored there. */
  readonly read?: (sheet: Sheet, row: number, column: number) => CellValue;
  readonly readColumn?: ReadColumn;
  /** Kept between formulas while nothing changes, so that ranges are counted once. */
  readonly tallies?: Tallies;
  /** Works out a part of a formula, or knows its result from another formula. */
  readonly once?: (node: FormulaNode, work: () => Result) => Result;
};

/** The value that a cell with this formula shows. What is no formula is #NAME? (fact 2.1); an empty result is 0. */
export function evaluateFormula(formula: string, place: FormulaPlace): CellValue {
  const result = evaluateToResult(formula, place);
  return (isGrid(result) ? singleOf(result, place) : result) ?? 0;
}

/** As `evaluateFormula`, but cells and arrays stay what they are. */
export function evaluateToResult(formula: string, place: FormulaPlace): Result {
  try {
    return new CellEvaluation(place).evaluate(parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaFault) return error.value;
    if (error instanceof FormulaSyntaxError) return failure("#NAME?");
    throw error;
  }
}

/** A formula text inside a formula may lead to itself. */
const DEEPEST_TEXT = 20;

class CellEvaluation implements Evaluation {
  readonly book: Xlsx;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rowsMoved: number;
  readonly columnsMoved: number;
  readonly tallies: Tallies;

  /** @param names the names that lead here: one that means itself has no meaning. */
  constructor(
    private readonly place: FormulaPlace,
    private readonly names: readonly string[] = [],
  ) {
    const { book, sheet, row, column, writtenFor } = place;
    this.book = book;
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.rowsMoved = writtenFor ? row - writtenFor.row : 0;
    this.columnsMoved = writtenFor ? column - writtenFor.column : 0;
    this.tallies = place.tallies ?? new Map<string, ReadonlyMap<string, number>>();
  }

  get today(): Date {
    return new Date();
  }

  read(sheet: Sheet, row: number, column: number): CellValue {
    const { read } = this.place;
    return read ? read(sheet, row, column) : (sheet.rows[row]?.[column]?.value ?? null);
  }

  cells(sheet: Sheet, area: Area): Grid {
    return gridOfCells(sheet, area, (from, row, column) => this.read(from, row, column), this.place.readColumn);
  }

  evaluate(node: FormulaNode): Result {
    const { once } = this.place;
    return once ? once(node, () => evaluateNode(node, this)) : evaluateNode(node, this);
  }

  evaluateText(formula: string): Result {
    if (!isFormula(formula) || this.names.length > DEEPEST_TEXT) return failure("#REF!");
    const here = { ...this.place, writtenFor: undefined };
    return new CellEvaluation(here, [...this.names, formula]).evaluate(parseFormula(formula));
  }

  /** The addresses of a name without "$" are counted from A1. A table's bare name means its body. */
  named(name: string, onSheet = this.sheet.name): Result {
    const found = definedName(this.book, onSheet, name);
    const key = `${found?.sheet ?? ""}!${name.toLowerCase()}`;
    if (!found || this.names.includes(key)) {
      const table = structuredResult(`${name}[]`, this);
      return isError(table) ? failure("#NAME?") : table;
    }
    const there = { ...this.place, writtenFor: { row: 0, column: 0 } };
    return new CellEvaluation(there, [...this.names, key]).evaluate(parseFormula(formulaOfName(found)));
  }
}
