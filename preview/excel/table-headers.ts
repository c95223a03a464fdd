/** The header row of a table and the names of its columns are one thing: each follows the other. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet, Table } from "../../src/xlsx/model";
import { areaOf, cellAt, intersect, styleAt } from "./cells";
import { renameColumnInFormula, rewriteFormulas } from "./formula-rewrite";
import type { LiveBook } from "./live-book";
import { put } from "./put";
import { freshColumnName } from "./table-names";

/** After cells were written: the names of columns are what the header cells say, always text and no two alike. Formulas follow. */
export function readHeaders(live: LiveBook, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const area = areaOf(table.range);
    const header = intersect({ ...area, rows: 1 }, written);
    if (!header) continue;
    for (let column = header.column; column < header.column + header.columns; column++) {
      const at = column - area.column;
      const old = table.columns[at];
      if (!old || cellAt(sheet, area.row, column)?.value === old.name) continue;
      const others = { columns: table.columns.filter((_, i) => i !== at) };
      const name = freshColumnName(others, headerText(sheet, area.row, column));
      table.columns[at] = { ...old, name };
      rewriteFormulas(live.book, (formula) => renameColumnInFormula(formula, table.name, old.name, name));
      put(sheet, area.row, column, { value: name, style: styleAt(sheet, area.row, column) });
    }
  }
}

/** A cell of the header row becomes the name of a new column. */
export function takeHeader(sheet: Sheet, table: Table, row: number, column: number, index: number): void {
  const name = freshColumnName(table, headerText(sheet, row, column));
  const id = Math.max(index, ...table.columns.map((each) => each.id)) + 1;
  table.columns.push({ id, name });
  put(sheet, row, column, { value: name, style: styleAt(sheet, row, column) });
}

function headerText(sheet: Sheet, row: number, column: number): string | undefined {
  const value = cellAt(sheet, row, column)?.value ?? "";
  const text =
    typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return text === "" ? undefined : text;
}
