import { type Area, type CellPosition, MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";

/** The active cell and the corner opposite to it. */
export type Selection = { readonly active: CellPosition; readonly corner: CellPosition };

export type Move =
  | "up"
  | "down"
  | "left"
  | "right"
  | "rowStart"
  | "rowEnd"
  | "columnStart"
  | "columnEnd"
  | "sheetStart"
  | "sheetEnd"
  | "pageUp"
  | "pageDown";

/** How much of the sheet there is to move about in. */
export type Extent = {
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly pageRows: number;
  readonly freeze: { readonly rows: number; readonly columns: number };
};

export function at(row: number, column: number): Selection {
  return { active: { row, column }, corner: { row, column } };
}

export function fromArea(area: Area): Selection {
  return {
    active: { row: area.row, column: area.column },
    corner: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  };
}

export function areaOf({ active, corner }: Selection): Area {
  return {
    row: Math.min(active.row, corner.row),
    column: Math.min(active.column, corner.column),
    rows: Math.abs(active.row - corner.row) + 1,
    columns: Math.abs(active.column - corner.column) + 1,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The part of a selection that can hold anything: whole rows and columns reach to the end of what is used. */
export function usedPart(area: Area, extent: Extent): Area {
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, extent.usedRows - area.row)),
    columns: Math.max(1, Math.min(area.columns, extent.usedColumns - area.column)),
  };
}

/** Where a key leads from a cell, as in Excel; always on the sheet. */
export function moved({ row, column }: CellPosition, move: Move, extent: Extent): CellPosition {
  const lastRow = Math.max(0, extent.usedRows - 1);
  const lastColumn = Math.max(0, extent.usedColumns - 1);
  switch (move) {
    case "up":
      return onSheet(row - 1, column);
    case "down":
      return onSheet(row + 1, column);
    case "left":
      return onSheet(row, column - 1);
    case "right":
      return onSheet(row, column + 1);
    case "rowStart":
      // Beside a frozen column, Home leads to the first cell that scrolls.
      return onSheet(row, column > extent.freeze.columns ? extent.freeze.columns : 0);
    case "rowEnd":
      return onSheet(row, Math.max(column, lastColumn));
    case "columnStart":
      return onSheet(0, column);
    case "columnEnd":
      return onSheet(Math.max(row, lastRow), column);
    case "sheetStart":
      return onSheet(extent.freeze.rows, extent.freeze.columns);
    case "sheetEnd":
      return onSheet(lastRow, lastColumn);
    case "pageUp":
      return onSheet(row - extent.pageRows, column);
    case "pageDown":
      return onSheet(row + extent.pageRows, column);
  }
}

function onSheet(row: number, column: number): CellPosition {
  return {
    row: Math.min(Math.max(row, 0), MAX_ROWS - 1),
    column: Math.min(Math.max(column, 0), MAX_COLUMNS - 1),
  };
}
