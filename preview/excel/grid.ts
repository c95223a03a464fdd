/** What a person does in the sheet by hand: the grid's half of a seat, over the same functions that the add-in's requests use. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../src/xlsx/address";
import type { Cell, CellValue, Sheet } from "../../src/xlsx/model";
import { HostError } from "../protocol/host-error";
import type { EditStart, SheetTab, TypeOutcome } from "../seat";
import { areaOf, styleAt } from "./cells";
import { clearCells, formatCells, hasLockedCell, writeCells } from "./edit";
import { editText } from "./edit-text";
import { readEntry } from "./entry";
import { isFormula } from "./formula/parse";
import type { LiveBook } from "./live-book";
import { evaluate } from "./recalc";
import { breaksRule, choicesOf, validationAt } from "./validation";

const LOCKED_TEXT = "The cell is on a protected sheet. To make a change, unprotect the sheet.";
export const LOCKED: TypeOutcome = { kind: "locked", text: LOCKED_TEXT };
export const ACCEPTED: TypeOutcome = { kind: "accepted" };
const TITLE = "Microsoft Excel";
const BY_HAND = { byHand: true, readAsFormula: false };

/** The sheets' tabs, in order; `active` is the person's active sheet. */
export function sheetTabs(live: LiveBook, active: Sheet): SheetTab[] {
  return live.book.sheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visibility === "visible",
    active: sheet === active,
    tables: sheet.tables.map((table) => {
      const { row, column } = areaOf(table.range);
      return { name: table.name, row, column };
    }),
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
  }));
}

/** What a cell shows when it opens for typing. Changes nothing: cell edit mode is the seat's affair. */
export function startOfEdit(live: LiveBook, sheet: Sheet, row: number, column: number): EditStart {
  const text = editText(live.book, sheet, row, column);
  if (hasLockedCell(live, sheet, { row, column, rows: 1, columns: 1 })) return { text, readOnly: LOCKED_TEXT };
  const validation = validationAt(sheet, row, column);
  if (!validation?.showDropDown) return { text };
  const choices = choicesOf(live.book, sheet, validation, { row, column });
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
  evenSo = false,
): TypeOutcome {
  const area: Area = { row, column, rows: 1, columns: 1 };
  if (hasLockedCell(live, sheet, area)) return LOCKED;
  const typed = text.replaceAll("\r\n", "\n");
  const cell = typedCell(live, sheet, row, column, typed);
  if ("kind" in cell) return cell;
  const refusal = refusalOf(live, sheet, row, column, cell);
  if (refusal && (refusal.style === "stop" || !evenSo)) return refusal;
  writeCells(live, sheet, area, [[cell]]);
  // Alt+Enter turns "Wrap Text" on.
  if (typed.includes("\n") && cell.formula === undefined) formatCells(live, sheet, area, { wrapText: true });
  return ACCEPTED;
}

/**
 * Plain paste of texts: each is read as typing is, validation is not asked (fact 3.1), what begins like a formula and
 * is none is text. Shorter lines are filled up with empty texts; what would lie off the sheet is left out.
 */
export function pasteTexts(
  live: LiveBook,
  sheet: Sheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): TypeOutcome {
  const rows = Math.min(texts.length, MAX_ROWS - row);
  const columns = Math.min(Math.max(0, ...texts.map((line) => line.length)), MAX_COLUMNS - column);
  if (rows === 0 || columns === 0) return ACCEPTED;
  const area: Area = { row, column, rows, columns };
  if (hasLockedCell(live, sheet, area)) return LOCKED;
  const cells: Cell[][] = [];
  for (let i = 0; i < rows; i++) {
    const line: Cell[] = [];
    for (let j = 0; j < columns; j++) {
      const text = (texts[i]?.[j] ?? "").replaceAll("\r\n", "\n");
      const cell = typedCell(live, sheet, row + i, column + j, text);
      if (!("kind" in cell)) line.push(cell);
      else if (isNoFormula(cell)) line.push({ value: text, style: styleAt(sheet, row + i, column + j) });
      else return cell;
    }
    cells.push(line);
  }
  writeCells(live, sheet, area, cells);
  return ACCEPTED;
}

/** The Delete key. */
export function clearByHand(live: LiveBook, sheet: Sheet, area: Area): TypeOutcome {
  if (hasLockedCell(live, sheet, area)) return LOCKED;
  clearCells(live, sheet, area, "contents");
  return ACCEPTED;
}

type Refusal = Extract<TypeOutcome, { kind: "refused" }>;

const NO_FORMULA = refusal(
  "There's a problem with this formula. If you're not trying to type a formula, type an apostrophe (') first.",
);
const TOO_LONG = refusal("A cell can hold at most 32,767 characters, and a formula 8,192. Shorten what you typed.");

/** Excel's own box, with nothing to go on from. */
export function refusal(text: string): Refusal {
  return { kind: "refused", style: "stop", title: TITLE, text };
}

function isNoFormula(refusal: Refusal): boolean {
  return refusal === NO_FORMULA;
}

/** What the text becomes in this cell; a refusal when Excel would not take it at all. */
function typedCell(live: LiveBook, sheet: Sheet, row: number, column: number, text: string): Cell | Refusal {
  try {
    const cell = readEntry(live.book.styles, styleAt(sheet, row, column), text, BY_HAND);
    return cell.formula !== undefined && !isFormula(cell.formula) ? NO_FORMULA : cell;
  } catch (error) {
    if (error instanceof HostError) return TOO_LONG;
    throw error;
  }
}

/** What data validation says to the cell; nothing when it is content or only shows an input message. */
function refusalOf(live: LiveBook, sheet: Sheet, row: number, column: number, cell: Cell): Refusal | undefined {
  const validation = validationAt(sheet, row, column);
  if (!validation?.alert.show) return undefined;
  const value: CellValue =
    cell.formula === undefined ? cell.value : evaluate(live.book, sheet, row, column, cell.formula);
  if (!breaksRule(live.book, sheet, row, column, validation, value)) return undefined;
  const { style, title, text } = validation.alert;
  return {
    kind: "refused",
    style,
    title: title === "" ? TITLE : title,
    text: text === "" ? "This value doesn't match the data validation restrictions defined for this cell." : text,
  };
}
