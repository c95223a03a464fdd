import { MAX_COLUMNS } from "../../../src/xlsx/address";
import type { Area } from "../../../src/xlsx/address";
import type { Sheet } from "../../../src/xlsx/model";
import { isWithin } from "../rule-ranges";
import type { Place } from "../structured-reference";
import type { CellChanges } from "./cell-changes";
import type { FormulaCell } from "./formula-cell";

/** The formulas that read an area. */
export type Readers = { readonly area: Area; readonly formulas: FormulaCell[] };

type OfSheet = {
  /** Single cells, by row and column. */
  readonly cells: Map<number, Readers>;
  readonly areas: Map<string, Readers>;
};

/** Which formulas read which cells. */
export class Dependents {
  private readonly sheets = new Map<Sheet, OfSheet>();

  add(formula: FormulaCell, places: Iterable<Place>): void {
    for (const { sheet, area } of places) {
      const ofSheet = this.sheets.get(sheet) ?? {
        cells: new Map<number, Readers>(),
        areas: new Map<string, Readers>(),
      };
      this.sheets.set(sheet, ofSheet);
      if (area.rows === 1 && area.columns === 1) addTo(ofSheet.cells, keyOf(area.row, area.column), area, formula);
      else addTo(ofSheet.areas, `${area.row} ${area.column} ${area.rows} ${area.columns}`, area, formula);
    }
  }

  /** Who reads something that changed. */
  *ofChanges(sheet: Sheet, changes: CellChanges): Generator<Readers> {
    for (const readers of this.all(sheet)) if (changes.touch(readers.area)) yield readers;
  }

  /** Who reads this cell. */
  *ofCell({ sheet, row, column }: FormulaCell): Generator<Readers> {
    const ofSheet = this.sheets.get(sheet);
    const ofCell = ofSheet?.cells.get(keyOf(row, column));
    if (ofCell) yield ofCell;
    for (const readers of ofSheet?.areas.values() ?? []) if (isWithin(readers.area, row, column)) yield readers;
  }

  private *all(sheet: Sheet): Generator<Readers> {
    const ofSheet = this.sheets.get(sheet);
    if (!ofSheet) return;
    yield* ofSheet.cells.values();
    yield* ofSheet.areas.values();
  }
}

function addTo<Key>(all: Map<Key, Readers>, key: Key, area: Area, formula: FormulaCell): void {
  const readers = all.get(key);
  if (readers) readers.formulas.push(formula);
  else all.set(key, { area, formulas: [formula] });
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
