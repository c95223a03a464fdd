import type { Area } from "../../../src/xlsx/address";
import { MAX_COLUMNS } from "../../../src/xlsx/address";
import type { Cell, CellValue, Sheet } from "../../../src/xlsx/model";
import type { CodedColumn } from "../formula/coded-column";
import { isError } from "../formula/grids";
import { CellChanges } from "./cell-changes";
import { ColumnImage } from "./column-image";
import type { FormulaCell } from "./formula-cell";

/**
 * Finds out what changed on a sheet since the last look. A cell is never changed in place, so it is enough to compare
 * the cells themselves with those that stood there: nobody has to tell, and nothing can be forgotten.
 */
export class SheetWatch {
  readonly formulas = new Map<number, FormulaCell>();
  private readonly seen: Array<Array<Cell | undefined> | undefined> = [];
  private readonly images = new Map<number, ColumnImage>();

  constructor(public sheet: Sheet) {}

  /** Goes on with a copy of the sheet, in which most cells are the same objects. */
  follow(sheet: Sheet): void {
    this.sheet = sheet;
    for (const formula of this.formulas.values()) formula.sheet = sheet;
  }

  look(): CellChanges {
    const changes = new CellChanges();
    const { rows } = this.sheet;
    const before = this.seen.length;
    if (rows.length !== before) {
      changes.addFrom(Math.min(rows.length, before));
      for (const image of this.images.values()) image.resize(rows.length);
    }
    for (let row = 0; row < Math.max(rows.length, before); row++) {
      if (this.lookAtRow(row, changes)) this.seen[row] = rows[row]?.slice();
    }
    this.seen.length = rows.length;
    return changes;
  }

  /** Puts the result of a formula into its cell, as a new cell when it is another one. */
  store({ row, column }: FormulaCell, value: CellValue): void {
    const cells = this.sheet.rows[row];
    const cell = cells?.[column];
    if (!cells || !cell || isSameValue(cell.value, value)) return;
    const settled = { ...cell, value };
    cells[column] = settled;
    const seen = this.seen[row];
    if (seen) seen[column] = settled;
    this.images.get(column)?.put(row, value);
  }

  /** The stored values of a single column. */
  column(area: Area): CodedColumn {
    let image = this.images.get(area.column);
    if (!image) {
      image = new ColumnImage(this.sheet, area.column);
      this.images.set(area.column, image);
    }
    return image.rows(area.row, area.rows);
  }

  /** The formula of a cell; `undefined` where there is none. */
  formulaAt(row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(keyOf(row, column));
  }

  /** Whether another cell object stands anywhere in the row. */
  private lookAtRow(row: number, changes: CellChanges): boolean {
    const now = this.sheet.rows[row];
    const before = this.seen[row];
    const columns = Math.max(now?.length ?? 0, before?.length ?? 0);
    let isOther = false;
    for (let column = 0; column < columns; column++) {
      const cell = now?.[column];
      const old = before?.[column];
      if (cell === old) continue;
      isOther = true;
      this.compare(row, column, old, cell, changes);
    }
    return isOther;
  }

  private compare(
    row: number,
    column: number,
    old: Cell | undefined,
    cell: Cell | undefined,
    changes: CellChanges,
  ): void {
    const value = cell?.value ?? null;
    const isSameFormula = old?.formula === cell?.formula;
    if (isSameFormula && isSameValue(old?.value ?? null, value)) return; // a new look is no change
    changes.add(row, column);
    this.images.get(column)?.put(row, value);
    if (!isSameFormula) {
      changes.formulas = true;
      this.setFormula(row, column, cell?.formula);
    }
    const formula = this.formulaAt(row, column);
    if (formula) formula.dirty = true; // what was put there as its result may not be it
  }

  private setFormula(row: number, column: number, formula: string | undefined): void {
    const key = keyOf(row, column);
    if (formula === undefined) this.formulas.delete(key);
    else this.formulas.set(key, { sheet: this.sheet, row, column, formula, volatile: false, dirty: true });
  }
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isError(a) && isError(b) ? a.error === b.error : a === b;
}
