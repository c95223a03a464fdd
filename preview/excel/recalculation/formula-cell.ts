import type { Sheet } from "../../../src/xlsx/model";

/** A cell with a formula, and whether its stored result may be an old one. */
export type FormulaCell = {
  sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Worked out at every change. */
  volatile: boolean;
  dirty: boolean;
};
