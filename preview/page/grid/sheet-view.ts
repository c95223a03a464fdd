import { type Area, type CellPosition, MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { GridCell } from "../../seat";
import type { Connection } from "../connection";
import { element } from "../element";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, drawTable } from "./draw";
import { type Box, markCells, place } from "./mark";
import { Scrolling } from "./scrolling";
import { type Extent, type Selection, areaOf, at, fromArea } from "./selection";
import { lineToReveal, stretch } from "./lines";
import { type SheetWindow, loadWindow } from "./sheet-window";

/** The sheet as it is drawn: what is in view, scrolling, and which cells are selected. */
export class SheetView {
  readonly table = element("table", { role: "grid", class: "grid" });
  /** Everything that lies over the cells belongs in here. */
  readonly viewport = element("div", { class: "viewport" }, this.table);
  readonly #mark = element("div", { class: "selection-mark" });
  #window: SheetWindow | undefined;
  #selection: Selection = at(0, 0);
  /** How often the person has selected here; what the seat says of an earlier moment is not taken over. */
  #selections = 0;
  readonly #scrolling: Scrolling;
  #sheet = "";
  #wanted = 0;
  #loading: Promise<void> | undefined;

  constructor(
    private readonly connection: Connection,
    readonly scroller: HTMLElement,
    /** Called after each drawing and each new selection. */
    private readonly drawn: () => void,
  ) {
    this.viewport.append(this.#mark);
    this.#scrolling = new Scrolling(scroller, this.viewport, () => void this.refresh());
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
    this.#sheet = sheet;
    this.#window = undefined;
    this.#scrolling.turnTo(sheet);
    await this.refresh();
    this.#scrolling.placeBars();
  }

  /** Reads what is in view again and draws it. Asked while it runs, it runs once more. */
  refresh(): Promise<void> {
    this.#wanted++;
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Selects, tells the seat, and scrolls to `reveal`; whole rows and columns scroll nowhere. */
  select(selection: Selection, reveal: CellPosition = selection.corner): void {
    this.#selections++;
    this.#selection = selection;
    const area = areaOf(selection);
    void this.connection.call("select", this.#sheet, area.row, area.column, area.rows, area.columns);
    this.#markSelection();
    this.drawn();
    if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) void this.#reveal(reveal);
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
      const window = await loadWindow(
        this.connection,
        { sheet, ...this.#scrolling.position },
        size,
        this.extent.freeze,
      );
      if (sheet !== this.#sheet) continue;
      this.#window = window;
      if (before === this.#selections) this.#takeSelection(window);
      this.viewport.style.cssText = `width:${width}px; height:${height}px`;
      this.#scrolling.fit(this.extent, this.#selection.active, width, height);
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
      const { clientWidth, clientHeight } = this.scroller;
      const { position } = this.#scrolling;
      const { rows, columns, freeze } = window;
      const top = lineToReveal(rows, cell.row, position.top, freeze.rows, clientHeight - COLUMN_HEADER_HEIGHT);
      const left = lineToReveal(columns, cell.column, position.left, freeze.columns, clientWidth - ROW_HEADER_WIDTH);
      if (top === position.top && left === position.left) return;
      this.#scrolling.position = { top, left };
      this.#scrolling.fit(this.extent, cell, clientWidth, clientHeight);
      this.#scrolling.placeBars();
      await this.refresh();
    }
  }

  #markSelection(): void {
    const area = areaOf(this.#selection);
    markCells(this.table, this.#selection);
    const box = this.boxOf(area.rows > 1 || area.columns > 1 ? area : this.activeArea());
    this.#mark.hidden = !box;
    if (box) place(this.#mark, box);
  }
}
