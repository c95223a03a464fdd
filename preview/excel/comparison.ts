import type { CellValue, ValidationOperator } from "../../src/xlsx/model";
import { compareValues } from "./formula/convert";

/** Whether `value` stands to the limits as the operator says. An empty limit counts as 0, an error never holds. */
export function holds(operator: ValidationOperator, value: CellValue, first: CellValue, second: CellValue): boolean {
  if ([value, first, second].some((each) => typeof each === "object" && each !== null)) return false;
  switch (operator) {
    case "between":
      return compareValues(value, first) >= 0 && compareValues(value, second) <= 0;
    case "notBetween":
      return compareValues(value, first) < 0 || compareValues(value, second) > 0;
    case "equal":
      return compareValues(value, first) === 0;
    case "notEqual":
      return compareValues(value, first) !== 0;
    case "greaterThan":
      return compareValues(value, first) > 0;
    case "lessThan":
      return compareValues(value, first) < 0;
    case "greaterThanOrEqual":
      return compareValues(value, first) >= 0;
    case "lessThanOrEqual":
      return compareValues(value, first) <= 0;
  }
}
