import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/xlsx/address";
import type { CellValue, Sheet, Xlsx } from "../../../src/xlsx/model";
import { structuredPlace } from "../structured-reference";
import { FormulaFault, toNumber } from "./convert";
import type { Evaluation, ValueFunction } from "./evaluation";
import { GRID_FUNCTIONS, LAZY_FUNCTIONS, VALUE_FUNCTIONS } from "./functions";
import { failure, gridOfRows, isError, isGrid, lift, type Grid, type Result } from "./grids";
import { isFormula, parseFormula, type BinaryOperator, type FormulaNode } from "./parse";
import type { Tallies } from "./tally";
import { applied } from "./operators";
import type { ReferenceNode } from "./reference-node";
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
  /** Kept between formulas while nothing changes, so that ranges are counted once. */
  readonly tallies?: Tallies;
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

const DEEPEST_NAME = 20;

class CellEvaluation implements Evaluation {
  readonly book: Xlsx;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rowsMoved: number;
  readonly columnsMoved: number;
  readonly tallies: Tallies;

  constructor(
    private readonly place: FormulaPlace,
    /** How many names lead here: a name may mean itself. */
    private readonly depth = 0,
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
    return gridOfCells(this, sheet, area);
  }

  evaluate(node: FormulaNode): Result {
    return node.kind === "name" ? this.named(node.name, node.sheet) : evaluateNode(node, this);
  }

  evaluateText(formula: string): Result {
    const here = { ...this.place, writtenFor: undefined };
    return isFormula(formula)
      ? new CellEvaluation(here, this.depth + 1).evaluate(parseFormula(formula))
      : failure("#REF!");
  }

  /** The addresses of a name without "$" are counted from A1. */
  private named(name: string, onSheet = this.sheet.name): Result {
    const found = findName(this.book, onSheet, name);
    if (!found || this.depth > DEEPEST_NAME) return tableResult(this, name);
    const writtenFor = { row: 0, column: 0 };
    return new CellEvaluation({ ...this.place, writtenFor }, this.depth + 1).evaluate(parseFormula(found));
  }
}

/** A sheet's own name goes before the workbook's. Names are found in any case. */
function findName(book: Xlsx, sheet: string, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const all = book.names.filter((each) => each.name.toLowerCase() === wanted);
  const own = all.find((each) => each.sheet?.toLowerCase() === sheet.toLowerCase());
  return (own ?? all.find((each) => each.sheet === undefined))?.refersTo.replace(/^=/, "");
}

/** A table's bare name means its body. */
function tableResult(evaluation: Evaluation, name: string): Result {
  const place = structuredPlace(evaluation.book, evaluation.sheet, evaluation.row, evaluation.column, `${name}[]`);
  return "error" in place ? failure("#NAME?") : evaluation.cells(place.sheet, place.area);
}

function evaluateNode(node: FormulaNode, evaluation: Evaluation): Result {
  switch (node.kind) {
    case "value":
      return node.value;
    case "array":
      return gridOfRows(node.rows);
    case "reference":
      return referenceResult(node, evaluation);
    case "structured": {
      const { book, sheet, row, column } = evaluation;
      const place = structuredPlace(book, sheet, row, column, node.text);
      return "error" in place ? place : evaluation.cells(place.sheet, place.area);
    }
    case "name":
      return evaluation.evaluate(node);
    case "call":
      return callResult(node.name, node.parts, evaluation);
    case "minus":
      return liftSafely([evaluation.evaluate(node.part)], (value) => -toNumber(value));
    case "plus":
      return evaluation.evaluate(node.part);
    case "percent":
      return liftSafely([evaluation.evaluate(node.part)], (value) => toNumber(value) / 100);
    case "single": {
      const result = evaluation.evaluate(node.part);
      return isGrid(result) ? singleOf(result, evaluation) : result;
    }
    case "binary":
      return binaryResult(node.operator, evaluation.evaluate(node.left), evaluation.evaluate(node.right), evaluation);
  }
}

function callResult(name: string, parts: readonly (FormulaNode | undefined)[], evaluation: Evaluation): Result {
  try {
    const lazy = LAZY_FUNCTIONS.get(name);
    if (lazy) return lazy(parts, evaluation);
    const results = parts.map((part): Result => (part ? evaluation.evaluate(part) : null));
    const ofGrids = GRID_FUNCTIONS.get(name);
    if (ofGrids) return ofGrids(results, evaluation);
    const ofValues = VALUE_FUNCTIONS.get(name);
    return ofValues ? liftSafely(results, ofValues) : failure("#NAME?");
  } catch (error) {
    if (error instanceof FormulaFault) return error.value;
    throw error;
  }
}

function liftSafely(parts: readonly Result[], work: ValueFunction): Result {
  return lift(parts, (values) => {
    try {
      const value = work(...values);
      return typeof value === "number" && !Number.isFinite(value) ? failure("#NUM!") : value;
    } catch (error) {
      if (error instanceof FormulaFault) return error.value;
      throw error;
    }
  });
}

function referenceResult(node: ReferenceNode, evaluation: Evaluation): Result {
  const sheet = node.sheet === undefined ? evaluation.sheet : findSheet(evaluation.book, node.sheet);
  if (!sheet) return failure("#REF!");
  return evaluation.cells(sheet, movedArea(node, evaluation));
}

function findSheet(book: Xlsx, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Relative references move along and come in again at the other edge of the sheet, as in Excel. */
function movedArea(node: ReferenceNode, { rowsMoved, columnsMoved }: Evaluation): Area {
  if (rowsMoved === 0 && columnsMoved === 0) return node.area;
  const wrap = (value: number, limit: number): number => ((value % limit) + limit) % limit;
  const { area, moves } = node;
  const top = wrap(area.row + (moves.top ? rowsMoved : 0), MAX_ROWS);
  const bottom = wrap(area.row + area.rows - 1 + (moves.bottom ? rowsMoved : 0), MAX_ROWS);
  const left = wrap(area.column + (moves.left ? columnsMoved : 0), MAX_COLUMNS);
  const right = wrap(area.column + area.columns - 1 + (moves.right ? columnsMoved : 0), MAX_COLUMNS);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

function gridOfCells(evaluation: Pick<Evaluation, "read">, sheet: Sheet, area: Area): Grid {
  return {
    rows: area.rows,
    columns: area.columns,
    filledRows: Math.max(0, Math.min(area.rows, sheet.rows.length - area.row)),
    at: (row, column) => evaluation.read(sheet, area.row + row, area.column + column),
    place: { sheet, area },
  };
}

/** Where a formula wants one value and gets cells: the one in its own row or column, else an array's first. */
function singleOf(grid: Grid, at: { readonly sheet: Sheet; readonly row: number; readonly column: number }): CellValue {
  if (!grid.place || (grid.rows === 1 && grid.columns === 1)) return grid.at(0, 0);
  const row = grid.rows === 1 ? 0 : at.row - grid.place.area.row;
  const column = grid.columns === 1 ? 0 : at.column - grid.place.area.column;
  const inside = row >= 0 && row < grid.rows && column >= 0 && column < grid.columns;
  return inside && (grid.rows === 1 || grid.columns === 1) ? grid.at(row, column) : failure("#VALUE!");
}

function binaryResult(operator: BinaryOperator, left: Result, right: Result, evaluation: Evaluation): Result {
  if (operator === ":") return joined(left, right, evaluation);
  return liftSafely([left, right], (a = null, b = null) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    return applied(operator, a, b);
  });
}

function joined(left: Result, right: Result, evaluation: Evaluation): Result {
  const a = isGrid(left) ? left.place : undefined;
  const b = isGrid(right) ? right.place : undefined;
  if (!a || !b || a.sheet !== b.sheet) return failure("#REF!");
  const row = Math.min(a.area.row, b.area.row);
  const column = Math.min(a.area.column, b.area.column);
  const rows = Math.max(a.area.row + a.area.rows, b.area.row + b.area.rows) - row;
  const columns = Math.max(a.area.column + a.area.columns, b.area.column + b.area.columns) - column;
  return evaluation.cells(a.sheet, { row, column, rows, columns });
}
