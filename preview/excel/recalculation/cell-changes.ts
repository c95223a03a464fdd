import type { Area } from "../../../src/xlsx/address";

/** Which cells of a sheet hold something else than before: for each column from where to where. */
export class CellChanges {
  private readonly spans = new Map<number, { first: number; last: number }>();
  private from = Infinity;
  /** A formula came, went or says something else. */
  formulas = false;

  add(row: number, column: number): void {
    const span = this.spans.get(column);
    if (!span) this.spans.set(column, { first: row, last: row });
    else {
      span.first = Math.min(span.first, row);
      span.last = Math.max(span.last, row);
    }
  }

  /** The sheet ends elsewhere: a whole column means other cells from this row on. */
  addFrom(row: number): void {
    this.from = row;
  }

  touch({ row, column, rows, columns }: Area): boolean {
    if (row + rows > this.from) return true;
    for (const [changed, { first, last }] of this.spans) {
      if (changed >= column && changed < column + columns && last >= row && first < row + rows) return true;
    }
    return false;
  }

  get isEmpty(): boolean {
    return this.spans.size === 0 && this.from === Infinity;
  }
}
