/**
 * A column of a table whose cells all hold one formula is a calculated column: Excel fills the formula into each row
 * that the table takes in (fact 2.17 is the sibling option, of AutoCorrect).
 */
import type { Area } from "../../src/xlsx/address";
import type { Sheet, Table } from "../../src/xlsx/model";
import { areaOf, cellAt, intersect, isBlank, styleAt } from "./cells";
import { put } from "./put";
import { bodyOf } from "./table-body";

/**
 * Looks at the columns that cells were written into: one formula over the whole body makes a calculated column. Other
 * values in some of its cells leave it one, as in Excel, where they are exceptions.
 */
export function noteCalculatedColumns(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const written = intersect(body, area);
    if (!written || written.rows !== body.rows) continue;
    for (let column = written.column; column < written.column + written.columns; column++) {
      const formula = oneFormula(sheet, { ...body, column, columns: 1 });
      const index = column - body.column;
      const known = table.columns[index];
      if (formula === undefined || !known || known.calculatedFormula === formula) continue;
      table.columns[index] = { ...known, calculatedFormula: formula };
    }
  }
}

function oneFormula(sheet: Sheet, column: Area): string | undefined {
  const formula = cellAt(sheet, column.row, column.column)?.formula;
  for (let row = column.row; row < column.row + column.rows; row++) {
    if (cellAt(sheet, row, column.column)?.formula !== formula) return undefined;
  }
  return formula;
}

/** Fills new rows of a table, counted in the sheet; what was written into them stays. */
export function fillCalculatedColumns(sheet: Sheet, table: Table, first: number, rows: number): void {
  const left = areaOf(table.range).column;
  for (const [index, { calculatedFormula: formula }] of table.columns.entries()) {
    if (formula === undefined) continue;
    for (let row = first; row < first + rows; row++) {
      const column = left + index;
      if (isBlank(cellAt(sheet, row, column)))
        put(sheet, row, column, { value: 0, formula, style: styleAt(sheet, row, column) });
    }
  }
}
