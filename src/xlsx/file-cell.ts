/** A cell that came from a file, and where its XML stands there. */
import type { Cell, CellValue } from "./model";

/** What the cell's formula is in the file, when it is more than a text of its own. */
export type SpecialFormula =
  | { readonly kind: "sharedMaster" | "sharedChild"; readonly id: string }
  /** An array formula or a data table, over the cells of `range`. */
  | { readonly kind: "area"; readonly range: string };

/** The sheet data of one part, as it was read. */
export type SheetSource = {
  readonly xml: string;
  readonly rows: Map<number, RowSource>;
  /** First cells of array formulas and data tables, by address. */
  readonly areaFormulas: Map<string, FileCell>;
  /** Masters of shared formulas by their id. */
  readonly sharedMasters: Map<string, FileCell>;
  cells: number;
  formulas: number;
};

export type RowSource = {
  readonly start: number;
  /** Where the row's opening tag ends. */
  readonly open: number;
  readonly end: number;
  readonly cells: number;
  /** False when the row, or a cell of it, is counted from the one before. */
  readonly addressed: boolean;
};

/** What it came from is private: a copy (`{ ...cell, value }`) is a new cell and is written anew. */
export class FileCell implements Cell {
  declare readonly formula?: string;
  readonly #source: SheetSource;
  readonly #row: number;
  readonly #column: number;
  readonly #start: number;
  readonly #end: number;
  readonly #special: SpecialFormula | undefined;

  constructor(
    readonly value: CellValue,
    readonly style: number,
    formula: string | undefined,
    place: {
      source: SheetSource;
      row: number;
      column: number;
      start: number;
      end: number;
      special?: SpecialFormula | undefined;
    },
  ) {
    if (formula !== undefined) this.formula = formula;
    this.#source = place.source;
    this.#row = place.row;
    this.#column = place.column;
    this.#start = place.start;
    this.#end = place.end;
    this.#special = place.special;
  }

  static from(cell: Cell | undefined, source: SheetSource | undefined): FileCell | undefined {
    return cell instanceof FileCell && source !== undefined && cell.#source === source ? cell : undefined;
  }

  static row(cell: FileCell): number {
    return cell.#row;
  }

  static column(cell: FileCell): number {
    return cell.#column;
  }

  static special(cell: FileCell): SpecialFormula | undefined {
    return cell.#special;
  }

  static isAt(cell: FileCell, row: number, column: number): boolean {
    return cell.#row === row && cell.#column === column;
  }

  static xml(cell: FileCell): string {
    return cell.#source.xml.slice(cell.#start, cell.#end);
  }
}
