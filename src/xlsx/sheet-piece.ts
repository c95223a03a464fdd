/** A worksheet part is a row of pieces in a fixed order. Excel repairs a file whose order is another. */
import type { PartPackage } from "./package";
import type { Sheet } from "./model";
import type { StyleSheet } from "./styles";
import type { XmlElement } from "./xml";

/** CT_Worksheet (ECMA-376 part 1, 18.3.1.99 and annex A.2). */
export const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type SheetElement = (typeof SHEET_ORDER)[number];

/** What reading a piece may need. `old(name)` are the elements of that name in the file. */
export type ReadContext = {
  old: (name: SheetElement) => XmlElement[];
  styles: StyleSheet;
  package: PartPackage;
  path: string;
};

/** What writing a piece may need besides. `package` is the copy that is being saved. */
export type WriteContext = ReadContext & { active: boolean; officeRelationships: string };

/**
 * One piece: which part of the model it holds, and how it is written when that part changed. `model` must give plain
 * data: it is compared as JSON with what it gave when the file was opened.
 */
export type SheetPiece = {
  element: SheetElement;
  model: (sheet: Sheet, context: { active: boolean }) => unknown;
  /** One element, several (conditional formats), or "" for none. Our own XML needs no namespace: the caller sees to it. */
  write: (sheet: Sheet, context: WriteContext) => string[];
};
