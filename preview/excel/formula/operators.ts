import type { CellValue } from "../../../src/xlsx/model";
import { compareValues, toNumber, toText } from "./convert";
import { failure } from "./grids";
import type { BinaryOperator } from "./parse";

/** What an operator makes of two values. @throws FormulaFault for what is no number where one is needed. */
export function applied(operator: Exclude<BinaryOperator, ":">, a: CellValue, b: CellValue): CellValue {
  switch (operator) {
    case "=":
      return compareValues(a, b) === 0;
    case "<>":
      return compareValues(a, b) !== 0;
    case "<":
      return compareValues(a, b) < 0;
    case "<=":
      return compareValues(a, b) <= 0;
    case ">":
      return compareValues(a, b) > 0;
    case ">=":
      return compareValues(a, b) >= 0;
    case "&":
      return toText(a) + toText(b);
    case "+":
      return withoutDust(toNumber(a) + toNumber(b));
    case "-":
      return withoutDust(toNumber(a) - toNumber(b));
    case "*":
      return toNumber(a) * toNumber(b);
    case "/": {
      const divisor = toNumber(b);
      return divisor === 0 ? failure("#DIV/0!") : toNumber(a) / divisor;
    }
    case "^":
      return toNumber(a) ** toNumber(b);
  }
}

/** Excel keeps 15 digits: 0.1 + 0.2 - 0.3 is 0. */
function withoutDust(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
