/** Cells of a sheet as a rectangle of values. */
import type { Area } from "../../../src/xlsx/address";
import type { CellValue, Sheet } from "../../../src/xlsx/model";
import type { CodedColumn } from "./coded-column";
import { failure, type Grid } from "./grids";

type Read = (sheet: Sheet, row: number, column: number) => CellValue;
/** The filled part of a single column of cells, where it is at hand. */
export type ReadColumn = (sheet: Sheet, area: Area) => CodedColumn | undefined;

export function gridOfCells(sheet: Sheet, area: Area, read: Read, readColumn: ReadColumn | undefined): Grid {
  return {
    rows: area.rows,
    columns: area.columns,
    filledRows: Math.max(0, Math.min(area.rows, sheet.rows.length - area.row)),
    at: (row, column) => read(sheet, area.row + row, area.column + column),
    place: { sheet, area },
    coded: readColumn && area.columns === 1 && area.rows > 1 ? () => readColumn(sheet, area) : undefined,
  };
}

/** Where a formula wants one value and gets cells: the one in its own row or column, else an array's first. */
export function singleOf(grid: Grid, at: { readonly row: number; readonly column: number }): CellValue {
  if (!grid.place || (grid.rows === 1 && grid.columns === 1)) return grid.at(0, 0);
  const row = grid.rows === 1 ? 0 : at.row - grid.place.area.row;
  const column = grid.columns === 1 ? 0 : at.column - grid.place.area.column;
  const inside = row >= 0 && row < grid.rows && column >= 0 && column < grid.columns;
  return inside && (grid.rows === 1 || grid.columns === 1) ? grid.at(row, column) : failure("#VALUE!");
}
