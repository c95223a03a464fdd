/** The hands of `edit.ts` and its neighbors: they change the model and tell nobody. */
import type { Cell, Sheet } from "../../src/xlsx/model";
import { isBlank } from "./cells";

/** Puts one cell into the model. Only for the functions that tell the listeners afterwards. */
export function put(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const cells = (sheet.rows[row] ??= []);
  if (cell === undefined || (isBlank(cell) && cell.style === 0 && styleAtWithout(sheet, row, column) === 0)) {
    if (column < cells.length) cells[column] = undefined;
  } else cells[column] = cell;
}

function styleAtWithout(sheet: Sheet, row: number, column: number): number {
  const ofRow = sheet.rowFormats.get(row)?.style;
  return ofRow ?? sheet.columnFormats.find((each) => each.first <= column && column <= each.last)?.style ?? 0;
}

/** The column's own entry among the column formats, split off from its neighbors when it shared one with them. */
export function ownColumnFormat(sheet: Sheet, column: number): Sheet["columnFormats"][number] {
  const at = sheet.columnFormats.findIndex((each) => each.first <= column && column <= each.last);
  const found = sheet.columnFormats[at];
  const own = { ...found, first: column, last: column };
  if (!found) {
    sheet.columnFormats.push(own);
    sheet.columnFormats.sort((a, b) => a.first - b.first);
    return own;
  }
  const parts = [own];
  if (found.first < column) parts.unshift({ ...found, last: column - 1 });
  if (found.last > column) parts.push({ ...found, first: column + 1 });
  sheet.columnFormats.splice(at, 1, ...parts);
  return own;
}
