import type { Area, CellPosition } from "../../../src/xlsx/address";
import type { GridCell } from "../../seat";
import type { Connection } from "../connection";
import { element } from "../element";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, drawTable } from "./draw";
import { type Extent, type Selection, areaOf, at, contains, fromArea } from "./selection";
import { lineToReveal, stretch } from "./lines";
import { type SheetWindow, loadWindow } from "./sheet-window";

/** The scroll bars move by whole rows and columns, as Excel's do; this many pixels of them stand for one. */
const ROW_STEP = 20;
const COLUMN_STEP = 80;
/** Empty rows and columns that one can scroll to beyond what is used. */
const BEYOND = 20;

/** A rectangle in pixels from the top left of the view. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

type Scrolled = { top: number; left: number };

/** The sheet as it is drawn: what is in view, scrolling, and which cells are selected. */
export class SheetView {
  readonly table = element("table", { role: "grid", class: "grid" });
  /** Everything that lies over the cells belongs in here. */
  readonly viewport = element("div", { class: "viewport" }, this.table);
  readonly #spacer = element("div", {}, this.viewport);
  readonly #marks = element("div", { class: "selection-mark" });
  #window: SheetWindow | undefined;
  #selection: Selection = at(0, 0);
  /** How often the person has selected here; what the seat says of an earlier moment is not taken over. */
  #selections = 0;
  #scrolled: Scrolled = { top: 0, left: 0 };
  readonly #places = new Map<string, Scrolled>();
  #sheet = "";
  #wanted = 0;
  #loading: Promise<void> | undefined;

  constructor(
    private readonly connection: Connection,
    readonly scroller: HTMLElement,
    /** Called after each drawing and each new selection. */
    private readonly drawn: () => void,
  ) {
    scroller.append(this.#spacer);
    this.viewport.append(this.#marks);
    scroller.addEventListener("scroll", () => this.#onScroll());
    new ResizeObserver(() => void this.refresh()).observe(scroller);
  }

  get sheet(): string {
    return this.#sheet;
  }
  get selection(): Selection {
    return this.#selection;
  }
  get activeCell(): GridCell | undefined {
    const { row, column } = this.#selection.active;
    return this.#window?.cell(row, column);
  }

  get extent(): Extent {
    const freeze = this.#window?.freeze ?? { rows: 0, columns: 0 };
    return {
      usedRows: this.#window?.usedRows ?? 0,
      usedColumns: this.#window?.usedColumns ?? 0,
      pageRows: Math.max(1, (this.#window?.rows.length ?? 2) - freeze.rows - 1),
      freeze,
    };
  }

  async show(sheet: string): Promise<void> {
    if (sheet === this.#sheet) return this.refresh();
    this.#places.set(this.#sheet, this.#scrolled);
    this.#sheet = sheet;
    this.#window = undefined;
    this.#scrolled = this.#places.get(sheet) ?? { top: 0, left: 0 };
    await this.refresh();
    this.#placeScrollBars();
  }

  /** Reads what is in view again and draws it. Asked while it runs, it runs once more. */
  refresh(): Promise<void> {
    this.#wanted++;
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Selects, tells the seat, and scrolls so that the moving corner is in view. */
  select(selection: Selection): void {
    this.#selections++;
    this.#selection = selection;
    const area = areaOf(selection);
    void this.connection.call("select", this.#sheet, area.row, area.column, area.rows, area.columns);
    this.#markSelection();
    this.drawn();
    void this.#reveal(selection.corner);
  }

  /** Where a block stands in the view, cut to what is in view; `undefined` when none of it is. */
  boxOf(area: Area): Box | undefined {
    if (!this.#window) return undefined;
    const rows = stretch(this.#window.rows, area.row, area.rows, COLUMN_HEADER_HEIGHT);
    const columns = stretch(this.#window.columns, area.column, area.columns, ROW_HEADER_WIDTH);
    return rows && columns && { left: columns.from, top: rows.from, width: columns.size, height: rows.size };
  }

  /** The block that the active cell is: more than one cell when it is merged. */
  activeArea(): Area {
    const { row, column } = this.#selection.active;
    const merged = this.activeCell?.merged;
    return typeof merged === "object" ? { row, column, ...merged } : { row, column, rows: 1, columns: 1 };
  }

  cellAt(x: number, y: number): CellPosition | undefined {
    const td = document.elementFromPoint(x, y)?.closest<HTMLElement>("td[data-row]");
    return td && this.table.contains(td)
      ? { row: Number(td.dataset.row), column: Number(td.dataset.column) }
      : undefined;
  }

  async #load(): Promise<void> {
    for (let done = 0; done !== this.#wanted;) {
      done = this.#wanted;
      const before = this.#selections;
      const sheet = this.#sheet;
      const { clientWidth: width, clientHeight: height } = this.scroller;
      if (sheet === "" || width === 0) continue;
      const size = { width: width - ROW_HEADER_WIDTH, height: height - COLUMN_HEADER_HEIGHT };
      const window = await loadWindow(this.connection, { sheet, ...this.#scrolled }, size, this.extent.freeze);
      if (sheet !== this.#sheet) continue;
      this.#window = window;
      if (before === this.#selections) this.#takeSelection(window);
      this.viewport.style.cssText = `width:${width}px; height:${height}px`;
      this.#setScrollSize(size.width, size.height);
      drawTable(this.table, window);
      this.#markSelection();
      this.drawn();
    }
  }

  /** The add-in may have selected something; then it is scrolled to. */
  #takeSelection({ selection }: SheetWindow): void {
    const known = areaOf(this.#selection);
    if (JSON.stringify(known) === JSON.stringify({ ...known, ...selection })) return;
    this.#selection = fromArea(selection);
    void this.#reveal(this.#selection.active);
  }

  /** Scrolls until a cell is wholly in view. Sizes of what is out of view are not known, so it looks after each step. */
  async #reveal(cell: CellPosition): Promise<void> {
    for (let tries = 0; tries < 4; tries++) {
      await this.#loading;
      const window = this.#window;
      if (!window) return;
      const { width, height } = this.viewport.getBoundingClientRect();
      const top = lineToReveal(
        window.rows,
        cell.row,
        this.#scrolled.top,
        window.freeze.rows,
        height - COLUMN_HEADER_HEIGHT,
      );
      const left = lineToReveal(
        window.columns,
        cell.column,
        this.#scrolled.left,
        window.freeze.columns,
        width - ROW_HEADER_WIDTH,
      );
      if (top === this.#scrolled.top && left === this.#scrolled.left) return;
      this.#scrolled = { top, left };
      this.#setScrollSize(width, height);
      this.#placeScrollBars();
      await this.refresh();
    }
  }

  #onScroll(): void {
    const { freeze } = this.extent;
    const top = freeze.rows + Math.round(this.scroller.scrollTop / ROW_STEP);
    const left = freeze.columns + Math.round(this.scroller.scrollLeft / COLUMN_STEP);
    if (top === this.#scrolled.top && left === this.#scrolled.left) return;
    this.#scrolled = { top, left };
    void this.refresh();
  }

  #placeScrollBars(): void {
    const { freeze } = this.extent;
    const { top, left } = this.#scrolled;
    this.scroller.scrollTo(Math.max(0, left - freeze.columns) * COLUMN_STEP, Math.max(0, top - freeze.rows) * ROW_STEP);
  }

  #setScrollSize(width: number, height: number): void {
    const { usedRows, usedColumns, freeze } = this.extent;
    const rows = Math.max(usedRows, this.#scrolled.top, this.#selection.active.row) + BEYOND - freeze.rows;
    const columns = Math.max(usedColumns, this.#scrolled.left, this.#selection.active.column) - freeze.columns;
    this.#spacer.style.width = `${Math.max(0, columns) * COLUMN_STEP + width}px`;
    this.#spacer.style.height = `${Math.max(0, rows) * ROW_STEP + height}px`;
  }

  #markSelection(): void {
    const area = areaOf(this.#selection);
    const { active } = this.#selection;
    const block = area.rows > 1 || area.columns > 1;
    for (const cell of this.table.querySelectorAll<HTMLElement>("td,th")) {
      const row = Number(cell.dataset.row);
      const column = Number(cell.dataset.column);
      if (cell.tagName === "TH") {
        const lies =
          cell.dataset.row === undefined
            ? contains({ ...area, row: 0, rows: 1 }, 0, column)
            : contains({ ...area, column: 0, columns: 1 }, row, 0);
        cell.classList.toggle("on", lies);
        continue;
      }
      const selected = contains(area, row, column);
      const isActive = row === active.row && column === active.column;
      cell.classList.toggle("selected", selected && block && !isActive);
      cell.setAttribute("aria-selected", String(selected));
    }
    const box = this.boxOf(block ? area : this.activeArea());
    this.#marks.hidden = !box;
    if (box) place(this.#marks, box);
  }
}

export function place(mark: HTMLElement, box: Box): void {
  mark.style.left = `${box.left}px`;
  mark.style.top = `${box.top}px`;
  mark.style.width = `${box.width}px`;
  mark.style.height = `${box.height}px`;
}
