/** What a person does in the sheet by hand: the grid's half of a seat, over the same functions that the add-in's requests use. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import type { EditStart, SheetTab, TypeOutcome } from "../seat";
import { clearCells, enterValues, hasLockedCell } from "./edit";
import type { LiveBook } from "./live-book";
import { editText } from "./edit-text";
import { choicesOf, validationAt } from "./validation";

const LOCKED = "The cell is on a protected sheet. To make a change, unprotect the sheet.";

/** The sheets' tabs, in order; `active` is the person's active sheet. */
export function sheetTabs(live: LiveBook, active: Sheet): SheetTab[] {
  return live.book.sheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visibility === "visible",
    active: sheet === active,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
  }));
}

/** What a cell shows when it opens for typing. Changes nothing: cell edit mode is the seat's affair. */
export function startOfEdit(live: LiveBook, sheet: Sheet, row: number, column: number): EditStart {
  const text = editText(live.book, sheet, row, column);
  if (hasLockedCell(live, sheet, { row, column, rows: 1, columns: 1 })) return { text, readOnly: LOCKED };
  const validation = validationAt(sheet, row, column);
  const choices = validation && choicesOf(live.book, sheet, validation);
  return choices ? { text, choices } : { text };
}

/**
 * Enter after typing: the text is read, validation is asked (facts 3.1, 3.6) and the cell is written. `evenSo` goes on
 * where validation only warns.
 */
export function typeText(
  live: LiveBook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  _evenSo = false,
): TypeOutcome {
  const area: Area = { row, column, rows: 1, columns: 1 };
  if (hasLockedCell(live, sheet, area)) return { kind: "locked", text: LOCKED };
  enterValues(live, sheet, area, [[text]]);
  return { kind: "accepted" };
}

/** Plain paste of texts: each is read as typing is, validation is not asked (fact 3.1). */
export function pasteTexts(live: LiveBook, sheet: Sheet, row: number, column: number, texts: string[][]): void {
  const columns = Math.max(...texts.map((line) => line.length));
  const full = texts.map((line) => [...line, ...Array<string>(columns - line.length).fill("")]);
  enterValues(live, sheet, { row, column, rows: texts.length, columns }, full);
}

/** The Delete key. */
export function clearByHand(live: LiveBook, sheet: Sheet, area: Area): void {
  clearCells(live, sheet, area, "contents");
}
