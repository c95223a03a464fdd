/** Reading cells of a sheet, and the areas that are in use. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Cell, CellValue, Sheet } from "../../src/xlsx/model";

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column]?.value ?? null;
}

/** Neither a value nor a formula; the look does not count. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** The style of a cell: its own, else its row's, else its column's, else the normal one. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  const own = sheet.rows[row]?.[column];
  if (own) return own.style;
  const ofRow = sheet.rowFormats.get(row)?.style;
  if (ofRow !== undefined) return ofRow;
  return sheet.columnFormats.find((each) => each.first <= column && column <= each.last)?.style ?? 0;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** An address of the file as a rectangle; the model holds only addresses that are ones. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}

/** Calls `visit` for each cell that there is inside `area`, row by row; empty places are skipped quickly. */
export function eachCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const endRow = Math.min(area.row + area.rows, sheet.rows.length);
  for (let row = area.row; row < endRow; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const endColumn = Math.min(area.column + area.columns, cells.length);
    for (let column = area.column; column < endColumn; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** The smallest rectangle around all cells of `area` that hold something, or a look when `valuesOnly` is false. */
export function usedArea(sheet: Sheet, area: Area, valuesOnly: boolean): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  eachCell(sheet, area, (cell, row, column) => {
    if (isBlank(cell) && (valuesOnly || cell.style === 0)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Is the area's every cell blank? */
export function isBlankArea(sheet: Sheet, area: Area): boolean {
  return usedArea(sheet, area, true) === undefined;
}

/** Grows until the rows and columns around are blank over its whole length, corners included. */
export function regionAround(sheet: Sheet, area: Area): Area {
  const left = Math.max(0, area.column - 1);
  const top = Math.max(0, area.row - 1);
  const ring = {
    row: top,
    column: left,
    rows: area.row + area.rows + 1 - top,
    columns: area.column + area.columns + 1 - left,
  };
  const used = usedArea(sheet, ring, true);
  const grown = used && {
    row: Math.min(used.row, area.row),
    column: Math.min(used.column, area.column),
    rows: Math.max(used.row + used.rows, area.row + area.rows) - Math.min(used.row, area.row),
    columns: Math.max(used.column + used.columns, area.column + area.columns) - Math.min(used.column, area.column),
  };
  return !grown || contains(area, grown) ? area : regionAround(sheet, grown);
}
