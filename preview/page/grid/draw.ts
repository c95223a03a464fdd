import { MAX_COLUMNS, MAX_ROWS, columnName } from "../../../src/xlsx/address";
import type { GridCell } from "../../seat";
import { element } from "../element";
import { drawCell } from "./draw-cell";
import type { Line } from "./lines";
import type { SheetWindow } from "./sheet-window";
import { textWidth } from "./text-width";

export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 24;

/** Draws what is in view into the grid's table, in place of what stood there. */
export function drawTable(table: HTMLTableElement, window: SheetWindow): void {
  table.classList.toggle("gridlines", window.showGridlines);
  table.setAttribute("aria-rowcount", String(MAX_ROWS));
  table.setAttribute("aria-colcount", String(MAX_COLUMNS));
  table.setAttribute("aria-label", window.sheet);
  const columns = element("colgroup", {}, element("col", { style: `width:${ROW_HEADER_WIDTH}px` }));
  for (const { size } of window.columns) columns.append(element("col", { style: `width:${size}px` }));
  const head = element("tr", { role: "row", style: `height:${COLUMN_HEADER_HEIGHT}px` });
  head.append(element("th", { class: "corner", role: "columnheader", "aria-label": "Select all" }));
  for (const { index } of window.columns) {
    const frozen = index === window.freeze.columns - 1 ? "frozen-right" : "";
    head.append(
      element("th", { role: "columnheader", "data-column": String(index), class: frozen }, columnName(index)),
    );
  }
  const body = element("tbody", { role: "rowgroup" });
  const covered = new Set<string>();
  for (const row of window.rows) body.append(drawRow(window, row, covered));
  table.replaceChildren(columns, element("thead", { role: "rowgroup" }, head), body);
}

/** `covered` collects the cells that a merged cell drawn before lies over. */
function drawRow(window: SheetWindow, row: Line, covered: Set<string>): HTMLTableRowElement {
  const frozen = row.index === window.freeze.rows - 1 ? "frozen-bottom" : "";
  const tr = element("tr", { role: "row", "aria-rowindex": String(row.index + 1), style: `height:${row.size}px` });
  tr.className = frozen;
  tr.append(element("th", { role: "rowheader", "data-row": String(row.index) }, String(row.index + 1)));
  window.columns.forEach((column, at) => {
    if (covered.has(key(row.index, column.index))) return;
    const cell = window.cell(row.index, column.index);
    const td = drawCell(row, column, cell, roomFor(window, row, at, cell));
    if (column.index === window.freeze.columns - 1) td.classList.add("frozen-right");
    if (typeof cell?.merged === "object") spread(td, window, row, column, cell.merged, covered);
    tr.append(td);
  });
  return tr;
}

/** A merged cell, over as many of its rows and columns as are in view. */
function spread(
  td: HTMLTableCellElement,
  window: SheetWindow,
  row: Line,
  column: Line,
  merged: { readonly rows: number; readonly columns: number },
  covered: Set<string>,
): void {
  const rows = window.rows.filter(({ index }) => index >= row.index && index < row.index + merged.rows);
  const columns = window.columns.filter(({ index }) => index >= column.index && index < column.index + merged.columns);
  td.rowSpan = rows.length;
  td.colSpan = columns.length;
  const inner = td.firstElementChild;
  if (inner instanceof HTMLElement) inner.style.maxHeight = `${rows.reduce((sum, { size }) => sum + size, 0) - 1}px`;
  for (const r of rows) for (const c of columns) covered.add(key(r.index, c.index));
}

/** Pixels that a text may take: text runs over the empty cells at its right, as in Excel. */
function roomFor(window: SheetWindow, row: Line, at: number, cell: GridCell | undefined): number {
  const own = window.columns[at]?.size ?? 0;
  if (!cell || cell.text === "" || cell.wrap || cell.align !== "left" || cell.merged !== undefined) return own;
  const needed = textWidth(cell.text, cell.bold === true, cell.size) + 12;
  let room = own;
  for (let next = at + 1; room < needed && next < window.columns.length; next++) {
    const column = window.columns[next];
    if (!column) break;
    const neighbor = window.cell(row.index, column.index);
    if (neighbor && (neighbor.text !== "" || neighbor.merged !== undefined)) break;
    room += column.size;
  }
  return Math.max(own, Math.min(room, needed));
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
