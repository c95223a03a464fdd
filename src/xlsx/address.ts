/** Cell addresses. Rows and columns are counted from 0 in the code and from 1 in the text. */

export type CellPosition = { row: number; column: number };

/** A rectangle; `rows` and `columns` are how many there are. */
export type Area = { row: number; column: number; rows: number; columns: number };

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26; letters only, in either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (0, 0) → "A1". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A rectangle → "A1:C3", or "A1" when it is one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** "B2", "$A$1:C3", "B:D" or "2:5" → rectangle; `undefined` when it is no such address or off the sheet. No sheet name. */
export function parseArea(address: string): Area | undefined {
  const [from = "", to = from, more] = address.split(":");
  if (more !== undefined) return undefined;
  const start = parseEnd(from, 0, 0);
  const end = parseEnd(to, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!start || !end || start.kind !== end.kind) return undefined;
  if (start.kind !== "cell" && !address.includes(":")) return undefined;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rows: Math.abs(end.row - start.row) + 1,
    columns: Math.abs(end.column - start.column) + 1,
  };
}

type End = CellPosition & { kind: "cell" | "column" | "row" };

function parseEnd(text: string, openRow: number, openColumn: number): End | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] && cell[2]) return onSheet({ kind: "cell", row: Number(cell[2]) - 1, column: columnIndex(cell[1]) });
  const column = COLUMN.exec(text);
  if (column?.[1]) return onSheet({ kind: "column", row: openRow, column: columnIndex(column[1]) });
  const row = ROW.exec(text);
  if (row?.[1]) return onSheet({ kind: "row", row: Number(row[1]) - 1, column: openColumn });
  return undefined;
}

function onSheet(end: End): End | undefined {
  return end.row < MAX_ROWS && end.column < MAX_COLUMNS ? end : undefined;
}
