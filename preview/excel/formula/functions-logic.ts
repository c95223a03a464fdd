import type { CellValue } from "../../../src/xlsx/model";
import { FormulaFault, toBoolean } from "./convert";
import type { Evaluation, GridFunction, LazyFunction, ValueFunction } from "./evaluation";
import { failure, isError, isGrid, valuesOf, type Result } from "./grids";
import { lift } from "./lift";
import type { FormulaNode } from "./parse";

export const LOGIC: Record<string, ValueFunction> = {
  NOT: (value) => !toBoolean(value),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => failure("#N/A"),
  ISBLANK: (value = null) => value === null,
  ISNUMBER: (value) => typeof value === "number",
  ISTEXT: (value) => typeof value === "string",
  ISNONTEXT: (value) => typeof value !== "string",
  ISLOGICAL: (value) => typeof value === "boolean",
  ISERROR: (value = null) => isError(value),
  ISERR: (value = null) => isError(value) && value.error !== "#N/A",
  ISNA: (value = null) => isError(value) && value.error === "#N/A",
  N: (value = null) => (typeof value === "number" ? value : value === true ? 1 : isError(value) ? value : 0),
  T: (value = null) => (typeof value === "string" || isError(value) ? value : ""),
};

export const LOGIC_GRIDS: Record<string, GridFunction> = {
  AND: (parts) => booleansOf(parts).every((value) => value),
  OR: (parts) => booleansOf(parts).some((value) => value),
  XOR: (parts) => booleansOf(parts).filter((value) => value).length % 2 === 1,
  ISREF: ([part = null]) => isGrid(part) && part.place !== undefined,
};

/** Texts and empty cells in a rectangle do not count; one that is given alone must be a boolean. */
function booleansOf(parts: readonly Result[]): boolean[] {
  const found: boolean[] = [];
  for (const part of parts) {
    if (!isGrid(part)) found.push(toBoolean(part));
    else {
      for (const value of valuesOf(part)) {
        if (isError(value)) throw new FormulaFault(value.error);
        if (typeof value === "number" || typeof value === "boolean") found.push(toBoolean(value));
      }
    }
  }
  if (found.length === 0) throw new FormulaFault("#VALUE!");
  return found;
}

type Parts = readonly (FormulaNode | undefined)[];

export const LOGIC_LAZY: Record<string, LazyFunction> = {
  IF: (parts, evaluation) => {
    const condition = partOf(parts, 0, evaluation);
    if (isGrid(condition)) {
      const yes = parts.length > 1 ? partOf(parts, 1, evaluation) : true;
      const no = parts.length > 2 ? partOf(parts, 2, evaluation) : false;
      return lift([condition, yes, no], ([test = null, a = null, b = null]) => chosen(test, a, b));
    }
    if (isError(condition)) return condition;
    if (condition !== null && typeof condition === "string" && !/^(true|false)$/i.test(condition))
      return failure("#VALUE!");
    if (toBoolean(condition)) return parts.length > 1 ? partOf(parts, 1, evaluation) : true;
    return parts.length > 2 ? partOf(parts, 2, evaluation) : false;
  },
  IFERROR: (parts, evaluation) => replaced(parts, evaluation, () => true),
  IFNA: (parts, evaluation) => replaced(parts, evaluation, (error) => error === "#N/A"),
  IFS: (parts, evaluation) => {
    for (let at = 0; at < parts.length; at += 2) {
      const condition = single(partOf(parts, at, evaluation));
      if (isError(condition)) return condition;
      if (toBoolean(condition)) return partOf(parts, at + 1, evaluation);
    }
    return failure("#N/A");
  },
  SWITCH: (parts, evaluation) => {
    const wanted = single(partOf(parts, 0, evaluation));
    let at = 1;
    for (; at + 1 < parts.length; at += 2) {
      if (sameValue(single(partOf(parts, at, evaluation)), wanted)) return partOf(parts, at + 1, evaluation);
    }
    return at < parts.length ? partOf(parts, at, evaluation) : failure("#N/A");
  },
  CHOOSE: (parts, evaluation) => {
    const index = single(partOf(parts, 0, evaluation));
    if (isError(index)) return index;
    const at = typeof index === "number" ? Math.floor(index) : 0;
    return at >= 1 && at < parts.length ? partOf(parts, at, evaluation) : failure("#VALUE!");
  },
};

function partOf(parts: Parts, at: number, evaluation: Evaluation): Result {
  const part = parts[at];
  return part ? evaluation.evaluate(part) : null;
}

function single(result: Result): CellValue {
  return isGrid(result) ? result.at(0, 0) : result;
}

function chosen(test: CellValue, yes: CellValue, no: CellValue): CellValue {
  if (isError(test)) return test;
  if (typeof test === "string" && !/^(true|false)$/i.test(test)) return failure("#VALUE!");
  return toBoolean(test) ? yes : no;
}

function replaced(parts: Parts, evaluation: Evaluation, isMeant: (error: string) => boolean): Result {
  const tried = partOf(parts, 0, evaluation);
  if (!isGrid(tried)) return isError(tried) && isMeant(tried.error) ? partOf(parts, 1, evaluation) : tried;
  return lift([tried, partOf(parts, 1, evaluation)], ([value = null, instead = null]) =>
    isError(value) && isMeant(value.error) ? instead : value,
  );
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}
