import type { CellValue, Sheet } from "../../../src/xlsx/model";
import { Coder, type CodedColumn } from "../formula/coded-column";

/** The values of one column of a sheet, coded, kept from one change to the next. */
export class ColumnImage {
  private coder = new Coder();
  private codes: Int32Array;
  private length: number;
  /** Until something changes, the same rows are the same object: what is worked out for a column is kept by it. */
  private readonly views = new Map<string, CodedColumn>();

  constructor(sheet: Sheet, column: number) {
    this.length = sheet.rows.length;
    this.codes = new Int32Array(this.length).fill(this.coder.codeOf(null));
    sheet.rows.forEach((cells, row) => {
      const value = cells?.[column]?.value ?? null;
      if (value !== null) this.codes[row] = this.coder.codeOf(value);
    });
  }

  /** The sheet has so many rows now. */
  resize(length: number): void {
    const blank = this.coder.codeOf(null);
    if (length < this.length) this.codes.fill(blank, length, this.length);
    else if (length > this.codes.length) {
      const longer = new Int32Array(length + (length >>> 2)).fill(blank);
      longer.set(this.codes);
      this.codes = longer;
    }
    this.length = length;
    this.views.clear();
  }

  put(row: number, value: CellValue): void {
    this.codes[row] = this.coder.codeOf(value);
    if (this.coder.values.length > 2 * this.length + 1_000) this.forgetOldValues();
    this.views.clear();
  }

  /** @param row the first of `rows` rows; what lies below the sheet's last row is left out. */
  rows(row: number, rows: number): CodedColumn {
    const key = `${row} ${rows}`;
    let view = this.views.get(key);
    if (!view) {
      view = { codes: this.codes.subarray(row, Math.min(row + rows, this.length)), values: this.coder.values };
      this.views.set(key, view);
    }
    return view;
  }

  private forgetOldValues(): void {
    const old = this.coder.values;
    this.coder = new Coder();
    this.coder.codeOf(null);
    this.codes = this.codes.map((code) => this.coder.codeOf(old[code] ?? null));
  }
}
