import type { CellPosition } from "../../src/xlsx/address";
import type { CellValue, DataValidation, Sheet, Xlsx } from "../../src/xlsx/model";
import { holds } from "./comparison";
import { toText } from "./formula/convert";
import { evaluateToResult } from "./formula/evaluate";
import { isError, isGrid, type Result } from "./formula/grids";
import { styleAt, valueAt } from "./cells";
import { displayText } from "./number-format";
import { areasOfRanges, cornerOf, isWithin } from "./rule-ranges";
import { readText } from "./typed-text";

/** The validation that stands on a cell. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  return sheet.validations.find((each) => areasOfRanges(each.ranges).some((area) => isWithin(area, row, column)));
}

/**
 * What a list validation offers, as shown in the drop-down; `undefined` when it is no list or its source is gone.
 * `cell` is the one that asks, for a source that depends on it.
 */
export function choicesOf(
  book: Xlsx,
  sheet: Sheet,
  validation: DataValidation,
  cell?: CellPosition,
): string[] | undefined {
  if (validation.type !== "list") return undefined;
  return inlineChoices(validation) ?? sourceOf(book, sheet, validation, cell)?.filter((choice) => choice !== "");
}

/**
 * Whether `value`, put into the cell, would break the rule. `row` and `column` are the cell's. Emptying a cell breaks
 * no rule that ignores blanks.
 */
export function breaksRule(
  book: Xlsx,
  sheet: Sheet,
  row: number,
  column: number,
  validation: DataValidation,
  value: CellValue,
): boolean {
  if (validation.type === undefined) return false;
  if (value === null || value === "") return !validation.allowBlank;
  const question: Question = { book, sheet, row, column, validation, value };
  switch (validation.type) {
    case "list":
      return !isListed(question);
    case "whole":
      return !Number.isInteger(value) || !isBetweenLimits(question, value);
    case "decimal":
    case "date":
    case "time":
      return typeof value !== "number" || !isBetweenLimits(question, value);
    case "textLength":
      return isError(value) || !isBetweenLimits(question, toText(value).length);
    case "custom":
      return !isTrue(evaluated(question, validation.formula1 ?? ""));
  }
}

type Question = {
  readonly book: Xlsx;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly validation: DataValidation;
  readonly value: CellValue;
};

/** A list that is written out compares letter by letter; one that is read from cells does not mind the case. */
function isListed({ book, sheet, row, column, validation, value }: Question): boolean {
  if (isError(value)) return false;
  const text = toText(value);
  const inline = inlineChoices(validation);
  if (inline) return inline.some((choice) => choice === text || isSameNumber(choice, value));
  const choices = sourceOf(book, sheet, validation, { row, column });
  // A source that is gone, and a name whose cells have a gap, let everything pass when blanks are ignored.
  if (!choices) return validation.allowBlank;
  if (validation.allowBlank && choices.includes("") && isName(validation.formula1 ?? "")) return true;
  return choices.some((choice) => choice.toLowerCase() === text.toLowerCase() || isSameNumber(choice, value));
}

function isSameNumber(choice: string, value: CellValue): boolean {
  if (typeof value === "string" || !/\d/.test(choice)) return false;
  const read = readText(choice);
  return "value" in read && read.value === value;
}

function isName(formula: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(formula) && !/^[A-Za-z]{1,3}\d+$/.test(formula);
}

function inlineChoices({ formula1 }: DataValidation): string[] | undefined {
  const inline = /^"([\s\S]*)"$/.exec(formula1?.trim() ?? "");
  return inline?.[1]
    ?.replaceAll('""', '"')
    .split(",")
    .map((choice) => choice.trim());
}

/** The texts of the cells that a list is read from, the empty ones too. */
function sourceOf(
  book: Xlsx,
  sheet: Sheet,
  validation: DataValidation,
  cell: CellPosition | undefined,
): string[] | undefined {
  const corner = cornerOf(areasOfRanges(validation.ranges));
  const at = cell ?? corner;
  const result = evaluateToResult(validation.formula1 ?? "", { book, sheet, ...at, writtenFor: corner });
  if (!isGrid(result) || !result.place) return undefined;
  const { sheet: from, area } = result.place;
  const choices: string[] = [];
  for (let row = area.row; row < Math.min(area.row + area.rows, from.rows.length); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { numberFormat } = book.styles.get(styleAt(from, row, column));
      choices.push(displayText(valueAt(from, row, column), numberFormat, book.date1904));
    }
  }
  return choices;
}

/** A limit that is an empty cell is no limit when blanks are ignored. */
function isBetweenLimits(question: Question, value: CellValue): boolean {
  const { operator = "between", formula1, formula2, allowBlank } = question.validation;
  const first = formula1 === undefined ? null : single(evaluated(question, formula1));
  const second = formula2 === undefined ? null : single(evaluated(question, formula2));
  const needed = operator === "between" || operator === "notBetween" ? [first, second] : [first];
  if (allowBlank && needed.includes(null)) return true;
  return holds(operator, value, first, second);
}

/** The rule's formula for this cell, as if the value stood in it already. */
function evaluated({ book, sheet, row, column, validation, value }: Question, formula: string): Result {
  const read = (from: Sheet, r: number, c: number): CellValue =>
    from === sheet && r === row && c === column ? value : valueAt(from, r, c);
  const writtenFor = cornerOf(areasOfRanges(validation.ranges));
  return evaluateToResult(formula, { book, sheet, row, column, writtenFor, read });
}

function single(result: Result): CellValue {
  return isGrid(result) ? result.at(0, 0) : result;
}

function isTrue(result: Result): boolean {
  const value = single(result);
  return value === true || (typeof value === "number" && value !== 0);
}
