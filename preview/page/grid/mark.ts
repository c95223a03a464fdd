import { type Selection, areaOf, contains } from "./selection";

/** A rectangle in pixels from the top left of the view. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Shades the cells of a selected block, all but the active one, and the headers beside them. */
export function markCells(table: HTMLTableElement, selection: Selection): void {
  const area = areaOf(selection);
  const { active } = selection;
  const block = area.rows > 1 || area.columns > 1;
  for (const cell of table.querySelectorAll<HTMLElement>("td,th")) {
    const row = cell.dataset.row === undefined ? area.row : Number(cell.dataset.row);
    const column = cell.dataset.column === undefined ? area.column : Number(cell.dataset.column);
    const selected = contains(area, row, column);
    if (cell.tagName === "TH") {
      cell.classList.toggle("on", selected && !cell.classList.contains("corner"));
    } else {
      cell.classList.toggle("selected", selected && block && !(row === active.row && column === active.column));
      cell.setAttribute("aria-selected", String(selected));
    }
  }
}

export function place(mark: HTMLElement, box: Box): void {
  mark.style.left = `${box.left}px`;
  mark.style.top = `${box.top}px`;
  mark.style.width = `${box.width}px`;
  mark.style.height = `${box.height}px`;
}
