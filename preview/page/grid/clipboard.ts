import type { Connection } from "../connection";
import { ask } from "../question";
import { areaOf, fromArea, usedPart } from "./selection";
import type { SheetView } from "./sheet-view";
import { fromTabSeparated, toTabSeparated } from "./tab-separated";

/** Pastes text as a block from the first selected cell on. */
export function pasteInto(connection: Connection, view: SheetView, event: ClipboardEvent): void {
  event.preventDefault();
  const texts = fromTabSeparated(event.clipboardData?.getData("text/plain") ?? "");
  if (texts.length === 0) return;
  const { row, column } = areaOf(view.selection);
  const columns = Math.max(...texts.map((line) => line.length));
  void connection.call("paste", view.sheet, row, column, texts).then(() => view.refresh());
  view.select(fromArea({ row, column, rows: texts.length, columns }), { row, column });
}

/** The block may reach out of view, so it is read first, and then put on the clipboard. */
export async function copyFrom(connection: Connection, view: SheetView, event: ClipboardEvent): Promise<void> {
  event.preventDefault();
  const { row, column, rows, columns } = usedPart(areaOf(view.selection), view.extent);
  const { cells } = await connection.call("view", view.sheet, row, column, rows, columns);
  try {
    await navigator.clipboard.writeText(toTabSeparated(cells.map((line) => line.map((cell) => cell.text))));
  } catch (error) {
    await ask("Copy", "The browser does not allow this page to copy. Allow it in the page's settings.", ["OK"]);
    throw error;
  }
}
