import type { CellValue, DataValidation, Sheet, Xlsx } from "../../src/xlsx/model";

/** The validation that stands on a cell. */
export function validationAt(_sheet: Sheet, _row: number, _column: number): DataValidation | undefined {
  return undefined;
}

/** What a list validation offers, as shown in the drop-down; `undefined` when it is no list or its source is gone. */
export function choicesOf(_book: Xlsx, _sheet: Sheet, _validation: DataValidation): string[] | undefined {
  return undefined;
}

/** Whether `value`, put into the cell, would break the rule. `row` and `column` are the cell's. */
export function breaksRule(
  _book: Xlsx,
  _sheet: Sheet,
  _row: number,
  _column: number,
  _validation: DataValidation,
  _value: CellValue,
): boolean {
  return false;
}
