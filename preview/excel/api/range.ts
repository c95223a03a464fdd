/** Excel.Range: what it is, what is in it, and what can be done to it. Other ranges from it are in `range-relatives.ts`. */
import type { Area } from "../../../src/xlsx/address";
import type { ServerObject } from "../../protocol/server-object";
import { hasLockedCell, clearCells } from "../edit";
import { accessDenied, invalidArgument, wrongShape } from "../errors";
import { filteredRowsIn } from "../filter";
import { deleteCells, insertCells } from "../insert-delete";
import { fullAddress } from "../area-address";
import { asOneOf } from "./arguments";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from "./range-content";
import { RangeLook } from "./range-look";

export class Range extends RangeLook {
  readonly className = "Range";

  get Address(): string {
    return fullAddress(this.sheet, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === 16_384;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === 1_048_576;
  }
  get Worksheet(): ServerObject {
    return this.context.make.worksheet(this.sheet);
  }

  get Values(): unknown {
    return readValues(this.live, this.sheet, this.area);
  }
  set Values(value: unknown) {
    this.write(value, false);
  }
  get Formulas(): unknown {
    return readFormulas(this.live, this.sheet, this.area);
  }
  set Formulas(value: unknown) {
    this.write(value, true);
  }
  get Text(): unknown {
    return readTexts(this.live, this.sheet, this.area);
  }
  get ValueTypes(): unknown {
    return readValueTypes(this.live, this.sheet, this.area);
  }
  get NumberFormat(): unknown {
    return readNumberFormats(this.live, this.sheet, this.area);
  }
  set NumberFormat(value: unknown) {
    this.assertFormatsAllowed();
    writeNumberFormats(this.live, this.sheet, this.area, value);
  }
  /** Every row hidden, none, or `null` for some. */
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  }

  /** office.js asks this before it sends values in blocks (fact 1.9). */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }

  Insert(shift: unknown): ServerObject {
    this.context.assertWritable();
    const direction = asOneOf(shift, ["Down", "Right"] as const);
    const area: Area = this.area;
    insertCells(this.live, this.sheet, area, direction === "Down" ? "down" : "right");
    return this.context.make.range(this.sheet, area);
  }

  Delete(shift: unknown): void {
    this.context.assertWritable();
    const direction = asOneOf(shift, ["Up", "Left"] as const);
    // Known behaviour of rows under a filter (fact 4.9): nothing happens and nothing is said.
    if (this.IsEntireRow && filteredRowsIn(this.sheet, { ...this.area, row: 0, rows: 1_048_576 }).size > 0) return;
    deleteCells(this.live, this.sheet, this.area, direction === "Up" ? "up" : "left");
  }

  Clear(applyTo: unknown): void {
    this.context.assertWritable();
    const what = asOneOf(applyTo ?? "All", [
      "All",
      "Formats",
      "Contents",
      "Hyperlinks",
      "RemoveHyperlinks",
      "ResetContents",
    ] as const);
    switch (what) {
      case "Hyperlinks":
      case "RemoveHyperlinks":
        this.removeHyperlinks();
        return;
      case "Formats":
        this.assertFormatsAllowed();
        clearCells(this.live, this.sheet, this.area, "formats");
        return;
      case "Contents":
        clearCells(this.live, this.sheet, this.area, "contents");
        return;
      case "All":
        this.removeHyperlinks();
        this.DataValidation.Clear();
        clearCells(this.live, this.sheet, this.area, "all");
        return;
      case "ResetContents":
        throw invalidArgument();
    }
  }

  Select(): void {
    if (this.sheet.visibility !== "visible") throw invalidArgument();
    this.context.view.select(this.sheet, this.area);
  }

  private write(value: unknown, readAsFormula: boolean): void {
    this.context.assertWritable();
    if (hasLockedCell(this.live, this.sheet, this.area)) throw accessDenied();
    writeValues(this.live, this.sheet, this.area, value, readAsFormula);
  }
}
