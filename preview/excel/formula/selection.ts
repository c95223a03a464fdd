import type { CellValue } from "../../../src/xlsx/model";
import type { CodedColumn } from "./coded-column";
import { criterionOf } from "./criteria";
import { isError } from "./grids";

/** Rows that a criterion holds for, one bit a row, 32 in each number. */
export type Selection = Uint32Array;

const known = new WeakMap<CodedColumn, Map<string, Selection>>();

/**
 * Those of the first `rows` rows of a column that meet a criterion of COUNTIF and its kin. Kept with the column: many
 * formulas ask the same of it. Below its end the column is empty.
 */
export function selectionOf(column: CodedColumn, rows: number, wanted: CellValue): Selection {
  const ofColumn = known.get(column) ?? new Map<string, Selection>();
  known.set(column, ofColumn);
  const key = `${rows} ${typeof wanted} ${isError(wanted) ? wanted.error : wanted}`;
  const selection = ofColumn.get(key) ?? select(column, rows, wanted);
  ofColumn.set(key, selection);
  return selection;
}

function select({ codes, values }: CodedColumn, rows: number, wanted: CellValue): Selection {
  const holds = criterionOf(wanted);
  const selection = new Uint32Array(Math.ceil(rows / 32));
  const answers = new Int8Array(values.length);
  const blankHolds = rows > codes.length && holds(null);
  for (let row = 0; row < rows; row++) {
    const code = codes[row];
    if (code === undefined ? blankHolds : (answers[code] ||= holds(values[code] ?? null) ? 1 : -1) > 0) {
      selection[row >>> 5] = (selection[row >>> 5] ?? 0) | (1 << (row & 31));
    }
  }
  return selection;
}

/** The rows that are in each of several selections of the same length. */
export function inAll([first, ...others]: readonly Selection[]): Selection {
  const all = first ? first.slice() : new Uint32Array();
  for (const other of others) for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) & (other[i] ?? 0);
  return all;
}

export function countOf(selection: Selection): number {
  let count = 0;
  for (let bits of selection) for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

export function eachRow(selection: Selection, visit: (row: number) => void): void {
  for (const [index, word] of selection.entries()) {
    for (let bits = word; bits !== 0; bits &= bits - 1) visit(index * 32 + 31 - Math.clz32(bits & -bits));
  }
}
