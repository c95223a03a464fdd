/** What each kind of node in a formula's tree means. */
import type { CellValue } from "../../../src/xlsx/model";
import { structuredPlace } from "../structured-reference";
import { singleOf } from "./cell-grids";
import { FormulaFault, toNumber } from "./convert";
import type { Evaluation, ValueFunction } from "./evaluation";
import { GRID_FUNCTIONS, LAZY_FUNCTIONS, VALUE_FUNCTIONS } from "./functions";
import { failure, gridOfRows, isError, isGrid, type Result } from "./grids";
import { lift } from "./lift";
import { applied } from "./operators";
import type { BinaryOperator, FormulaNode } from "./parse";
import { movedArea, sheetNamed } from "./places";
import type { ReferenceNode } from "./reference-node";

export function evaluateNode(node: FormulaNode, evaluation: Evaluation): Result {
  switch (node.kind) {
    case "value":
      return node.value;
    case "array":
      return gridOfRows(node.rows);
    case "reference":
      return referenceResult(node, evaluation);
    case "structured":
      return structuredResult(node.text, evaluation);
    case "name":
      return evaluation.named(node.name, node.sheet);
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

/** `Table[Column]` and its kin. */
export function structuredResult(text: string, evaluation: Evaluation): Result {
  const { book, sheet, row, column } = evaluation;
  const place = structuredPlace(book, sheet, row, column, text);
  return "error" in place ? place : evaluation.cells(place.sheet, place.area);
}

function referenceResult(node: ReferenceNode, evaluation: Evaluation): Result {
  const sheet = node.sheet === undefined ? evaluation.sheet : sheetNamed(evaluation.book, node.sheet);
  if (!sheet) return failure("#REF!");
  return evaluation.cells(sheet, movedArea(node, evaluation.rowsMoved, evaluation.columnsMoved));
}

function callResult(name: string, parts: readonly (FormulaNode | undefined)[], evaluation: Evaluation): Result {
  try {
    const lazy = LAZY_FUNCTIONS.get(name);
    if (lazy) return lazy(parts, evaluation);
    const results = parts.map((part): Result => (part ? evaluation.evaluate(part) : null));
    const ofGrids = GRID_FUNCTIONS.get(name);
    if (ofGrids) return inRange(ofGrids(results, evaluation));
    const ofValues = VALUE_FUNCTIONS.get(name);
    return ofValues ? liftSafely(results, ofValues) : failure("#NAME?");
  } catch (error) {
    if (error instanceof FormulaFault) return error.value;
    throw error;
  }
}

/** A number that is larger than Excel can hold is #NUM!. */
function inRange<Value extends Result>(value: Value): Value | CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? failure("#NUM!") : value;
}

function liftSafely(parts: readonly Result[], work: ValueFunction): Result {
  return lift(parts, (values) => {
    try {
      return inRange(work(...values));
    } catch (error) {
      if (error instanceof FormulaFault) return error.value;
      throw error;
    }
  });
}

function binaryResult(operator: BinaryOperator, left: Result, right: Result, evaluation: Evaluation): Result {
  if (operator === ":") return joined(left, right, evaluation);
  return liftSafely([left, right], (a: CellValue = null, b: CellValue = null) => {
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
