/** `Sheet` → its part: pieces that did not change keep their own XML. */
import { sheetFilter } from "./auto-filter";
import { columns, sheetFormat } from "./columns";
import { conditionalFormats } from "./conditional-format";
import { hyperlinks } from "./hyperlinks";
import { merges } from "./merges";
import type { Sheet } from "./model";
import { pagePieces } from "./page-setup";
import { protection } from "./protection";
import { writeSheetData } from "./sheet-data-writer";
import { SHEET_ORDER, type SheetElement, type SheetPiece, type WriteContext } from "./sheet-piece";
import { sheetProperties } from "./sheet-properties";
import type { FilePiece, SheetFile } from "./sheet-reader";
import { sheetView, usedRange } from "./sheet-view";
import { extendedValidations, validations } from "./validation";
import { adopt, tag } from "./xml";

const PIECES: readonly SheetPiece[] = [
  sheetProperties,
  sheetView,
  sheetFormat,
  columns,
  protection,
  sheetFilter,
  merges,
  conditionalFormats,
  validations,
  extendedValidations,
  hyperlinks,
  ...pagePieces,
];

/** What each piece holds now, as JSON. */
export function modelOf(sheet: Sheet, active: boolean): string[] {
  return PIECES.map((piece) => JSON.stringify(piece.model(sheet, { active })) ?? "");
}

export type SheetChange = {
  /** What `modelOf` gave when the file was opened. */
  before: readonly string[];
  dataChanged: boolean;
  /** Relationships of the tables, when there are others than before. */
  tableParts: readonly string[] | undefined;
  /** Relationship of the drawing, when the sheet had none before. */
  drawing: string | undefined;
};

/** The text of the part, or `undefined` when it is what it was. */
export function writeSheet(
  sheet: Sheet,
  file: SheetFile,
  { before, dataChanged, tableParts, drawing }: SheetChange,
  context: WriteContext,
): string | undefined {
  const now = modelOf(sheet, context.active);
  const changes = new Map<SheetElement, string[]>();
  for (const [index, piece] of PIECES.entries()) {
    if (now[index] !== before[index]) changes.set(piece.element, piece.write(sheet, context));
  }
  if (dataChanged) {
    changes.set("dimension", [tag("dimension", { ref: usedRange(sheet) })]);
    changes.set("sheetData", [sheetDataElement(file, writeSheetData(sheet, file))]);
  }
  if (tableParts) changes.set("tableParts", tablePartsElement(tableParts, context.officeRelationships));
  if (drawing !== undefined)
    changes.set("drawing", [tag("drawing", { "xmlns:r": context.officeRelationships, "r:id": drawing })]);
  if (changes.size === 0) return undefined;
  let pieces = file.pieces;
  for (const [name, written] of changes) {
    pieces = replaced(
      pieces,
      name,
      written.map((xml) => adopt(xml, file.root)),
    );
  }
  return file.head + pieces.map(({ xml }) => xml).join("") + file.tail;
}

/** New pieces go where the old ones were, else to their place in the order. Elements we do not know stay behind their neighbours. */
function replaced(pieces: readonly FilePiece[], name: SheetElement, written: readonly string[]): FilePiece[] {
  const first = pieces.findIndex((piece) => piece.name === name);
  const rank = SHEET_ORDER.indexOf(name);
  const after = pieces.findIndex((piece) => isSheetElement(piece.name) && SHEET_ORDER.indexOf(piece.name) > rank);
  const at = first >= 0 ? first : after >= 0 ? after : pieces.length;
  const own = written.map((xml) => ({ name, xml }));
  return [...pieces.slice(0, at), ...own, ...pieces.slice(at).filter((piece) => piece.name !== name)];
}

function isSheetElement(name: string): name is SheetElement {
  const names: readonly string[] = SHEET_ORDER;
  return names.includes(name);
}

/** The element with its own attributes, should it have any, and new rows. */
function sheetDataElement(file: SheetFile, rows: string): string {
  const old = file.pieces.find(({ name }) => name === "sheetData")?.xml ?? "<sheetData/>";
  const open = old.slice(0, old.indexOf(">") + 1).replace(/\s*\/>$/, ">");
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "sheetData";
  return rows === "" ? `${open.slice(0, -1)}/>` : `${open}${rows}</${name}>`;
}

function tablePartsElement(ids: readonly string[], officeRelationships: string): string[] {
  if (ids.length === 0) return [];
  const rows = ids.map((id) => tag("tablePart", { "xmlns:r": officeRelationships, "r:id": id }));
  return [tag("tableParts", { count: ids.length }, rows.join(""))];
}
