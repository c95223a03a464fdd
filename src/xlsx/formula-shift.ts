/** Shared formulas: one text for many cells, its relative references moved along (ECMA-376 part 1, 18.3.1.40). */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./address";

type Piece =
  | string
  | { kind: "cell"; columnFixed: boolean; column: number; rowFixed: boolean; row: number }
  | { kind: "columns" | "rows"; fixed: boolean; index: number };

/** Texts, sheet names and table references are passed over whole; then references; then words and numbers that only look like one. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!:])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.:])|[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*!?|\d[\w.]*/g;

/** A formula made ready: call the result with how far down and to the right the copy stands. */
export function shiftable(formula: string): (rows: number, columns: number) => string {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const found = references(match);
    if (!found) continue;
    pieces.push(formula.slice(from, match.index), ...found);
    from = match.index + match[0].length;
  }
  pieces.push(formula.slice(from));
  return (rows, columns) => pieces.map((piece) => moved(piece, rows, columns)).join("");
}

function references(match: RegExpMatchArray): Piece[] | undefined {
  const [
    ,
    c$ = "",
    column,
    r$ = "",
    row,
    a$ = "",
    firstColumn,
    b$ = "",
    lastColumn,
    d$ = "",
    firstRow,
    e$ = "",
    lastRow,
  ] = match;
  if (column !== undefined && row !== undefined) {
    const position = { column: columnIndex(column), row: Number(row) - 1 };
    if (position.column >= MAX_COLUMNS || position.row >= MAX_ROWS) return undefined;
    return [{ kind: "cell", columnFixed: c$ !== "", rowFixed: r$ !== "", ...position }];
  }
  if (firstColumn !== undefined && lastColumn !== undefined) {
    const first: Piece = { kind: "columns", fixed: a$ !== "", index: columnIndex(firstColumn) };
    return [first, ":", { kind: "columns", fixed: b$ !== "", index: columnIndex(lastColumn) }];
  }
  if (firstRow !== undefined && lastRow !== undefined) {
    const first: Piece = { kind: "rows", fixed: d$ !== "", index: Number(firstRow) - 1 };
    return [first, ":", { kind: "rows", fixed: e$ !== "", index: Number(lastRow) - 1 }];
  }
  return undefined;
}

function moved(piece: Piece, rows: number, columns: number): string {
  if (typeof piece === "string") return piece;
  switch (piece.kind) {
    case "cell": {
      const row = piece.rowFixed ? piece.row : piece.row + rows;
      const column = piece.columnFixed ? piece.column : piece.column + columns;
      if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) return "#REF!";
      return `${piece.columnFixed ? "$" : ""}${columnName(column)}${piece.rowFixed ? "$" : ""}${row + 1}`;
    }
    case "columns": {
      const column = piece.fixed ? piece.index : piece.index + columns;
      return column < 0 || column >= MAX_COLUMNS ? "#REF!" : `${piece.fixed ? "$" : ""}${columnName(column)}`;
    }
    case "rows": {
      const row = piece.fixed ? piece.index : piece.index + rows;
      return row < 0 || row >= MAX_ROWS ? "#REF!" : `${piece.fixed ? "$" : ""}${row + 1}`;
    }
  }
}
