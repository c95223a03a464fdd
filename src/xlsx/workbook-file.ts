/** What a file had when it was opened, kept beside the model for saving. */
import type { Sheet, SheetVisibility, Xlsx } from "./model";
import type { PartPackage } from "./package";
import type { SheetFile } from "./sheet-reader";
import type { StyleSheet } from "./styles";
import type { XmlElement } from "./xml";

/** A line of `<sheets>`. One without `sheet` is a chart sheet or the like, which the model does not list. */
export type SheetEntry = {
  element: XmlElement;
  name: string;
  /** Of the relationship in the workbook. */
  id: string;
  sheet?: Sheet;
  file?: SheetFile;
  /** The sheet's own filter as it was. */
  filter?: Sheet["autoFilter"];
  /** What each piece of the model was, as JSON, by piece. */
  before: string[];
};

export type WorkbookFile = {
  package: PartPackage;
  /** Usually "xl/workbook.xml". */
  path: string;
  root: XmlElement;
  entries: SheetEntry[];
  styles: StyleSheet;
  stylesPath: string | undefined;
  propertiesPath: string | undefined;
  properties: XmlElement | undefined;
  /** Name and visibility of each sheet, the names, the properties and the sheet in front, as JSON. */
  before: { sheets: string; names: string; properties: string; activeSheet: number };
  namespaces: Namespaces;
};

export type Namespaces = { main: string; officeRelationships: string };

const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  officeRelationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  officeRelationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** Strict files (ISO 29500) say the same under other names. */
export function namespacesOf(root: XmlElement): Namespaces {
  return [...root.attributes.values()].includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The sheets as the workbook's part lists them. */
export function sheetList(book: Xlsx): Array<{ name: string; visibility: SheetVisibility }> {
  return book.sheets.map(({ name, visibility }) => ({ name, visibility }));
}

/** By the package, which stays the same when somebody copies the rest of the model. */
const FILES = new WeakMap<object, WorkbookFile>();

export function rememberFile(book: Xlsx, file: WorkbookFile): void {
  FILES.set(book.package, file);
}

/** @throws Error for a workbook that neither `openXlsx` nor `newXlsx` made */
export function fileOf(book: Xlsx): WorkbookFile {
  const file = FILES.get(book.package);
  if (!file) throw new Error("This workbook was not made by openXlsx or newXlsx.");
  return file;
}
