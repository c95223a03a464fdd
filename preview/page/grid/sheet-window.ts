import { MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { GridCell, GridView } from "../../seat";
import type { Connection } from "../connection";
import { type Line, total } from "./lines";

/** The part of a sheet that is in view: the frozen rows and columns, then those that are scrolled to. */
export type SheetWindow = Pick<
  GridView,
  "sheet" | "usedRows" | "usedColumns" | "freeze" | "showGridlines" | "selection"
> & {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  cell(row: number, column: number): GridCell | undefined;
};

export type Place = { readonly sheet: string; readonly top: number; readonly left: number };
export type Size = { readonly width: number; readonly height: number };
type Freeze = GridView["freeze"];
type Span = { readonly from: number; readonly count: number };

const USUAL_HEIGHT = 20;
const USUAL_WIDTH = 64;
/** However many rows a filter hides, one look asks for no more. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 256;

/** Reads from the seat what fills `size` when the first row and column below the frozen ones are `top` and `left`. */
export async function loadWindow(
  connection: Connection,
  place: Place,
  size: Size,
  freeze: Freeze,
): Promise<SheetWindow> {
  let rows = Math.ceil(size.height / USUAL_HEIGHT) + 1;
  let columns = Math.ceil(size.width / USUAL_WIDTH) + 1;
  for (;;) {
    const window = await loadCells(connection, place, freeze, rows, columns);
    const { freeze: now } = window;
    if (now.rows !== freeze.rows || now.columns !== freeze.columns) return loadWindow(connection, place, size, now);
    const moreRows = total(window.rows) < size.height && rows < MOST_ROWS && place.top + rows < MAX_ROWS;
    const moreColumns =
      total(window.columns) < size.width && columns < MOST_COLUMNS && place.left + columns < MAX_COLUMNS;
    if (!moreRows && !moreColumns) return window;
    if (moreRows) rows *= 2;
    if (moreColumns) columns *= 2;
  }
}

async function loadCells(
  connection: Connection,
  place: Place,
  freeze: Freeze,
  rows: number,
  columns: number,
): Promise<SheetWindow> {
  const rowSpans = spans(freeze.rows, place.top, rows, MAX_ROWS);
  const columnSpans = spans(freeze.columns, place.left, columns, MAX_COLUMNS);
  // Up to four parts: the frozen corner, the frozen rows, the frozen columns, the rest.
  const parts = await Promise.all(
    rowSpans.map((row) =>
      Promise.all(
        columnSpans.map((column) =>
          connection.call("view", place.sheet, row.from, column.from, row.count, column.count),
        ),
      ),
    ),
  );
  const firstPart = parts[0]?.[0];
  if (!firstPart) throw new Error("Nothing of the sheet is in view");
  return {
    sheet: firstPart.sheet,
    usedRows: firstPart.usedRows,
    usedColumns: firstPart.usedColumns,
    freeze: firstPart.freeze,
    showGridlines: firstPart.showGridlines,
    selection: firstPart.selection,
    rows: parts.flatMap(([part]) => (part ? lines(part.top, part.rowHeights) : [])),
    columns: (parts[0] ?? []).flatMap((part) => lines(part.left, part.columnWidths)),
    cell(row, column) {
      const band = parts[rowSpans.findIndex((span) => isIn(span, row))];
      const part = band?.[columnSpans.findIndex((span) => isIn(span, column))];
      return part?.cells[row - part.top]?.[column - part.left];
    },
  };
}

function spans(frozen: number, from: number, count: number, end: number): Span[] {
  const start = Math.max(from, frozen);
  const rest = { from: start, count: Math.min(count, end - start) };
  return frozen === 0 ? [rest] : [{ from: 0, count: frozen }, rest];
}

function isIn(span: Span, index: number): boolean {
  return index >= span.from && index < span.from + span.count;
}

function lines(from: number, sizes: readonly number[]): Line[] {
  return sizes.map((size, at) => ({ index: from + at, size })).filter((line) => line.size > 0);
}
