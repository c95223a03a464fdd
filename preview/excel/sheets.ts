/** Adding, renaming, showing and deleting sheets. */
import type { Sheet, SheetVisibility, Xlsx } from "../../src/xlsx/model";
import { emptySheet } from "../../src/xlsx/sheet-reader";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "./errors";
import { loseTableInFormula, renameSheetInFormula, rewriteFormulas } from "./formula-rewrite";
import { freshId } from "./identities";
import type { LiveBook } from "./live-book";
import { changeBook, changeSheet } from "./operation";

/** The sheet of this name, in whatever case. */
export function findSheet(book: Xlsx, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** An empty sheet behind the last one. @throws HostError as for `renameSheet`. */
export function addSheet(live: LiveBook, name = freshSheetName(live.book)): Sheet {
  const id = freshId();
  return changeBook(live, (live) => {
    assertSheetName(live.book, name);
    const sheet = live.giveId(emptySheet(name), id);
    live.book.sheets.push(sheet);
    live.changed({ kind: "sheetAdded", sheet });
    return sheet;
  });
}

/**
 * Formulas follow the new name.
 * @throws HostError InvalidArgument for a name that Excel refuses (fact 3.14), ItemAlreadyExists when it is taken.
 */
export function renameSheet(live: LiveBook, sheet: Sheet, name: string): void {
  changeSheet(live, sheet, ({ live, sheet }) => {
    if (sheet.name === name) return;
    assertSheetName(live.book, name, sheet);
    const before = sheet.name;
    rewriteFormulas(live.book, (formula) => renameSheetInFormula(formula, before, name));
    for (const each of live.book.names) if (each.sheet === before) each.sheet = name;
    sheet.name = name;
    live.changed({ kind: "sheetRenamed", sheet, before });
  });
}

/** @throws HostError InvalidOperation for the last visible sheet and for one that is very hidden (fact 3.14). */
export function deleteSheet(live: LiveBook, sheet: Sheet): void {
  changeSheet(live, sheet, ({ live, sheet }) => {
    if (sheet.visibility === "veryHidden") throw invalidOperation("A very hidden worksheet can't be deleted.");
    assertAnotherVisible(live, sheet);
    const at = live.book.sheets.indexOf(sheet);
    live.book.sheets.splice(at, 1);
    live.book.names = live.book.names.filter((name) => name.sheet !== sheet.name);
    const lose = (formula: string) => sheet.tables.reduce((left, { name }) => loseTableInFormula(left, name), formula);
    rewriteFormulas(live.book, (formula) => renameSheetInFormula(lose(formula), sheet.name, "#REF"));
    if (live.book.activeSheet >= at && live.book.activeSheet > 0) live.book.activeSheet -= 1;
    live.changed({ kind: "sheetDeleted", sheet });
  });
}

/** @throws HostError InvalidOperation when no visible sheet would be left. */
export function showSheet(live: LiveBook, sheet: Sheet, visibility: SheetVisibility): void {
  changeSheet(live, sheet, ({ live, sheet }) => {
    if (visibility !== "visible") assertAnotherVisible(live, sheet);
    sheet.visibility = visibility;
    live.changed({ kind: "sheetChanged", sheet });
  });
}

function assertAnotherVisible(live: LiveBook, sheet: Sheet): void {
  if (!live.book.sheets.some((each) => each !== sheet && each.visibility === "visible"))
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function freshSheetName(book: Xlsx): string {
  for (let n = 1; ; n++) if (!findSheet(book, `Sheet${n}`)) return `Sheet${n}`;
}

/** Fact 3.14: 1 to 31 characters; none of : \ / ? * [ ]; no apostrophe at either end. */
function assertSheetName(book: Xlsx, name: string, itself?: Sheet): void {
  if (name.length < 1 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
  if (name.toLowerCase() === "history") throw invalidArgument();
  const other = findSheet(book, name);
  if (other && other !== itself) throw itemAlreadyExists();
}

/** @throws HostError InvalidArgument for a position that there is not. */
export function moveSheet(live: LiveBook, sheet: Sheet, position: number): void {
  changeSheet(live, sheet, ({ live, sheet }) => {
    const { sheets } = live.book;
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    const active = sheets[live.book.activeSheet];
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
    if (active) live.book.activeSheet = sheets.indexOf(active);
    live.changed({ kind: "sheetChanged", sheet });
  });
}
