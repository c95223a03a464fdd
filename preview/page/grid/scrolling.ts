import type { CellPosition } from "../../../src/xlsx/address";
import { element } from "../element";
import type { Extent } from "./selection";

/** The scroll bars move by whole rows and columns, as Excel's do; this many pixels of them stand for one. */
const ROW_STEP = 20;
const COLUMN_STEP = 80;
/** Empty rows that one can scroll to below what is used. */
const BEYOND = 20;

/** The first row and the first column that are drawn after the frozen ones. */
export type Position = { readonly top: number; readonly left: number };

/** Where each sheet is scrolled to, and the scroll bars that show it. */
export class Scrolling {
  position: Position = { top: 0, left: 0 };
  readonly #spacer: HTMLElement;
  readonly #positions = new Map<string, Position>();
  #sheet = "";
  #extent: Extent = { usedRows: 0, usedColumns: 0, pageRows: 1, freeze: { rows: 0, columns: 0 } };

  /** `viewport` stays in place while `scroller` scrolls; `moved` is called when the person has scrolled. */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly viewport: HTMLElement,
    moved: () => void,
  ) {
    this.#spacer = element("div", {}, viewport);
    scroller.append(this.#spacer);
    scroller.addEventListener("scroll", () => {
      const { freeze } = this.#extent;
      const top = freeze.rows + Math.round(scroller.scrollTop / ROW_STEP);
      const left = freeze.columns + Math.round(scroller.scrollLeft / COLUMN_STEP);
      if (top === this.position.top && left === this.position.left) return;
      this.position = { top, left };
      moved();
    });
  }

  /** Another sheet comes into view, where it was left. */
  turnTo(sheet: string): void {
    this.#positions.set(this.#sheet, this.position);
    this.#sheet = sheet;
    this.position = this.#positions.get(sheet) ?? { top: 0, left: 0 };
  }

  /** Makes the way to scroll as long as the sheet, and the view as large as the room for it. */
  fit(extent: Extent, active: CellPosition, width: number, height: number): void {
    this.#extent = extent;
    const rows = Math.max(extent.usedRows, this.position.top, active.row) + BEYOND - extent.freeze.rows;
    const columns = Math.max(extent.usedColumns, this.position.left, active.column) - extent.freeze.columns;
    this.viewport.style.cssText = `width:${width}px; height:${height}px`;
    this.#spacer.style.width = `${Math.max(0, columns) * COLUMN_STEP + width}px`;
    this.#spacer.style.height = `${Math.max(0, rows) * ROW_STEP + height}px`;
  }

  placeBars(): void {
    const { freeze } = this.#extent;
    const { top, left } = this.position;
    this.scroller.scrollTo(Math.max(0, left - freeze.columns) * COLUMN_STEP, Math.max(0, top - freeze.rows) * ROW_STEP);
  }
}
