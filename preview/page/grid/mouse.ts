import { type Area, type CellPosition, MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { MenuPlace } from "../menu";
import { type Selection, at, fromArea } from "./selection";
import type { SheetView } from "./sheet-view";

export type MouseEvents = {
  /** Cells, rows or columns were pressed, or a drag began. */
  selected(selection: Selection): void;
  /** The active cell was double-clicked. */
  opened(): void;
  /** The button of a table's header was pressed. */
  headerPressed(cell: CellPosition, place: MenuPlace): void;
  /** The right button was pressed on the head of these whole rows or columns. */
  linesPressed(area: Area, place: MenuPlace): void;
};

/** In pixels from the right edge of a header cell. */
const HEADER_BUTTON = 20;

/** Presses select, with Shift from the active cell on; drags select a block; a double click opens the cell. */
export function watchMouse(view: SheetView, events: MouseEvents): void {
  view.viewport.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault(); // The focus stays where typing arrives.
    const header = event.target instanceof Element ? event.target.closest<HTMLElement>("th") : null;
    if (header) return events.selected(fromArea(headerArea(header)));
    const cell = view.cellAt(event.clientX, event.clientY);
    if (!cell) return;
    const place = headerButtonAt(event);
    if (place) return events.headerPressed(cell, place);
    if (event.detail === 2) return events.opened();
    events.selected(event.shiftKey ? { active: view.selection.active, corner: cell } : at(cell.row, cell.column));
    dragFrom(view);
  });
  view.viewport.addEventListener("contextmenu", (event) => {
    const header = event.target instanceof Element ? event.target.closest<HTMLElement>("th") : null;
    if (!header || header.classList.contains("corner")) return;
    event.preventDefault();
    events.linesPressed(headerArea(header), { x: event.clientX, y: event.clientY });
  });
}

/** Where its menu opens; nothing when something else was pressed. */
function headerButtonAt({ target, clientX }: MouseEvent): MenuPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td.header") : null;
  if (!cell) return undefined;
  const box = cell.getBoundingClientRect();
  return clientX >= box.right - HEADER_BUTTON ? { x: box.left, y: box.bottom } : undefined;
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
