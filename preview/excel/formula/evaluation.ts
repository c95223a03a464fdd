import type { Area } from "../../../src/xlsx/address";
import type { CellValue, Sheet, Xlsx } from "../../../src/xlsx/model";
import type { FormulaNode } from "./parse";
import type { Grid, Result } from "./grids";
import type { Tallies } from "./tally";

/** Where a formula is being worked out, and what it may ask for. */
export type Evaluation = {
  readonly book: Xlsx;
  readonly sheet: Sheet;
  /** The cell that the result is for. */
  readonly row: number;
  readonly column: number;
  /** How far that is from the cell that the formula was written for: what has no "$" moves so much. */
  readonly rowsMoved: number;
  readonly columnsMoved: number;
  readonly today: Date;
  readonly tallies: Tallies;
  read(sheet: Sheet, row: number, column: number): CellValue;
  cells(sheet: Sheet, area: Area): Grid;
  evaluate(node: FormulaNode): Result;
  /** What a defined name means, or a table's bare name. */
  named(name: string, onSheet?: string): Result;
  /** What a formula text inside a formula means: INDIRECT. */
  evaluateText(formula: string): Result;
};

/** Takes single values; given rectangles it is applied to each place of them. */
export type ValueFunction = (...values: (CellValue | undefined)[]) => CellValue;
/** Takes single values and rectangles as they are. */
export type GridFunction = (parts: Result[], evaluation: Evaluation) => Result;
/** Decides itself which of its parts are worked out. */
export type LazyFunction = (parts: readonly (FormulaNode | undefined)[], evaluation: Evaluation) => Result;
