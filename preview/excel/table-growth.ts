/**
 * A table takes in what is written right below or right beside it (fact 4.12). The facts that make it stay as it is
 * are each a line of `growthBelow`.
 */
import { areaAddress, MAX_ROWS } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet, Table } from "../../src/xlsx/model";
import { fillCalculatedColumns } from "./calculated-columns";
import { areaOf, cellAt, intersect, isBlank, isBlankArea, styleAt } from "./cells";
import { put } from "./put";
import type { LiveBook } from "./live-book";
import { changeTable } from "./operation";
import type { Cells } from "./operation";
import type { PlacedTable } from "./table-body";
import { freshColumnName } from "./table-names";

/** So many rows (or columns) of what is written belong to the table with this id. */
export type Growth = { readonly table: string; readonly rows: number; readonly columns: number };

/** Which tables will grow when `cells` are written into `area`. To be asked before the cells are written. */
export function tablesToGrow(live: LiveBook, sheet: Sheet, area: Area, cells: Cells): Growth[] {
  if (sheet.protection) return []; // fact 3.18
  const growing: Growth[] = [];
  for (const table of sheet.tables) {
    const whole = areaOf(table.range);
    const rows = growthBelow(sheet, table, whole, area, cells);
    const columns = rows > 0 ? 0 : growthBeside(sheet, whole, area, cells);
    if (rows > 0 || columns > 0) growing.push({ table: live.idOf(table), rows, columns });
  }
  return growing;
}

/**
 * Takes the new rows and columns in: formats, validations and conditional formats of the column go along. In another
 * person's copy the table may have some of them already, or be somewhere else by now.
 */
export function growTables(live: LiveBook, sheet: Sheet, area: Area, growing: readonly Growth[]): void {
  for (const growth of growing) {
    const table = sheet.tables.find((each) => live.idOf(each) === growth.table);
    if (!table) continue;
    const before = areaOf(table.range);
    const [bottom, right] = [before.row + before.rows, before.column + before.columns];
    const rows = area.row <= bottom ? Math.max(0, Math.min(growth.rows, area.row + growth.rows - bottom)) : 0;
    const columns = area.column === right ? growth.columns : 0;
    if (rows === 0 && columns === 0) continue;
    const after = { ...before, rows: before.rows + rows, columns: before.columns + columns };
    if (sheet.tables.some((other) => other !== table && intersect(areaOf(other.range), after))) continue;
    table.range = areaAddress(after);
    if (rows > 0) {
      extendDown(live, sheet, before, rows, table.showHeaders ? 1 : 0);
      fillCalculatedColumns(sheet, table, bottom, rows);
    }
    for (let i = 0; i < columns; i++) addColumn(sheet, table, before, before.columns + i);
    live.changed({ kind: "tableChanged", sheet, table });
  }
}

/** The table takes in so many of the rows below it, which were inserted for it. */
export function takeInRows(live: LiveBook, placed: PlacedTable, rows: number): void {
  changeTable(live, placed, ({ live, sheet, table }) => {
    const area = areaOf(table.range);
    table.range = areaAddress({ ...area, rows: area.rows + rows });
    fillCalculatedColumns(sheet, table, area.row + area.rows, rows);
    live.changed({ kind: "tableChanged", sheet, table });
  });
}

function growthBelow(sheet: Sheet, table: Table, whole: Area, area: Area, cells: Cells): number {
  if (area.row !== whole.row + whole.rows) return 0;
  if (table.showTotals) return 0; // below a totals row is outside the table
  const shared = intersect(area, { ...whole, row: area.row, rows: area.rows });
  if (!shared) return 0;
  let last = -1;
  for (let i = 0; i < area.rows; i++) {
    const row = cells[i] ?? [];
    const filled = row.some((cell, j) => cell && !isBlank(cell) && inColumns(whole, area.column + j));
    if (filled) last = i;
  }
  const rows = last + 1; // facts 4.13, 4.17: blank rows at the end of a block are not taken in
  if (rows === 0) return 0;
  const taken: Area = { ...whole, row: area.row, rows };
  if (!isBlankArea(sheet, taken)) return 0; // fact 4.16: what stands there is overwritten and nothing else happens
  if (validationStops(sheet, taken)) return 0; // fact 3.10
  if (sheet.tables.some((other) => other !== table && intersect(areaOf(other.range), taken))) return 0;
  return rows;
}

function growthBeside(sheet: Sheet, whole: Area, area: Area, cells: Cells): number {
  if (area.column !== whole.column + whole.columns) return 0;
  if (area.row < whole.row || area.row >= whole.row + whole.rows) return 0;
  if (!cells.some((row) => row[0] && !isBlank(row[0]))) return 0;
  const taken: Area = { ...whole, column: area.column, columns: 1 };
  if (!isBlankArea(sheet, taken)) return 0;
  if (sheet.tables.some((other) => intersect(areaOf(other.range), taken))) return 0;
  return 1;
}

function inColumns(whole: Area, column: number): boolean {
  return column >= whole.column && column < whole.column + whole.columns;
}

/** Fact 3.10: a validation below the table stops its growth, unless it covers the whole column of the sheet. */
function validationStops(sheet: Sheet, taken: Area): boolean {
  return sheet.validations.some((validation) =>
    validation.ranges.map(areaOf).some((range) => {
      const below = intersect(range, taken);
      return below !== undefined && !(range.row === 0 && range.rows === MAX_ROWS);
    }),
  );
}

function extendDown(live: LiveBook, sheet: Sheet, before: Area, rows: number, headerRows: number): void {
  const lastRow = before.row + before.rows - 1;
  for (let row = lastRow + 1; row <= lastRow + rows; row++) {
    for (let column = before.column; column < before.column + before.columns; column++) {
      copyLook(live, sheet, lastRow, row, column);
    }
  }
  const body: Area = { ...before, row: before.row + headerRows, rows: before.rows - headerRows };
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.ranges = rule.ranges.map((address) => {
      const range = areaOf(address);
      const covers = intersect(range, body)?.rows === body.rows && range.row + range.rows - 1 === lastRow;
      return covers ? areaAddress({ ...range, rows: range.rows + rows }) : address;
    });
  }
}

/** A new row looks like the one above; what was set or read with the value itself stays. */
function copyLook(live: LiveBook, sheet: Sheet, from: number, to: number, column: number): void {
  const style = styleAt(sheet, from, column);
  const cell = cellAt(sheet, to, column);
  if (cell === undefined) {
    if (style !== 0) put(sheet, to, column, { value: null, style: plainOf(live, style) });
  } else if (cell.style === 0) put(sheet, to, column, { ...cell, style: plainOf(live, style) });
}

function plainOf(live: LiveBook, style: number): number {
  return live.book.styles.derive(style, { quotePrefix: false });
}

function addColumn(sheet: Sheet, table: Table, whole: Area, index: number): void {
  const column = whole.column + index;
  const header = cellAt(sheet, whole.row, column)?.value;
  const name = freshColumnName(table, typeof header === "string" && header !== "" ? header : undefined);
  table.columns.push({ id: Math.max(0, ...table.columns.map((each) => each.id)) + 1, name });
  if (table.showHeaders) put(sheet, whole.row, column, { value: name, style: styleAt(sheet, whole.row, column - 1) });
}
