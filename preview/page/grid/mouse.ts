import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import { type Selection, at, fromArea } from "./selection";
import type { SheetView } from "./sheet-view";

export type MouseEvents = {
  /** Cells, rows or columns were pressed, or a drag began. */
  selected(selection: Selection): void;
  /** The active cell was double-clicked. */
  opened(): void;
};

/** Presses select, with Shift from the active cell on; drags select a block; a double click opens the cell. */
export function watchMouse(view: SheetView, events: MouseEvents): void {
  view.viewport.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault(); // The focus stays where typing arrives.
    const header = event.target instanceof Element ? event.target.closest<HTMLElement>("th") : null;
    if (header) return events.selected(fromArea(headerArea(header)));
    const cell = view.cellAt(event.clientX, event.clientY);
    if (!cell) return;
    if (event.detail === 2) return events.opened();
    events.selected(event.shiftKey ? { active: view.selection.active, corner: cell } : at(cell.row, cell.column));
    dragFrom(view);
  });
}

function dragFrom(view: SheetView): void {
  const drag = (event: MouseEvent) => {
    const { active, corner } = view.selection;
    const under = view.cellAt(event.clientX, event.clientY);
    if (under && (under.row !== corner.row || under.column !== corner.column)) view.select({ active, corner: under });
  };
  window.addEventListener("mousemove", drag);
  window.addEventListener("mouseup", () => window.removeEventListener("mousemove", drag), { once: true });
}

function headerArea(header: HTMLElement): Area {
  const { row, column } = header.dataset;
  return {
    row: Number(row ?? 0),
    column: Number(column ?? 0),
    rows: row === undefined ? MAX_ROWS : 1,
    columns: column === undefined ? MAX_COLUMNS : 1,
  };
}
