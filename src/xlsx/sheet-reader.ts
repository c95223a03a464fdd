/** One worksheet's part → `Sheet`, with its pieces kept for saving. */
import { readSheetFilter } from "./auto-filter";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditional-format";
import type { SheetSource } from "./file-cell";
import { readHyperlinks } from "./hyperlinks";
import { readMerges } from "./merges";
import type { RowFormat, Sheet, SheetVisibility } from "./model";
import { naming, type PartPackage } from "./package";
import { readPageSetup } from "./page-setup";
import { readProtection } from "./protection";
import { readSheetData, type SheetDataContext } from "./sheet-data-reader";
import type { ReadContext } from "./sheet-piece";
import { readSheetProperties } from "./sheet-properties";
import { readSheetView } from "./sheet-view";
import type { StyleSheet } from "./styles";
import { readTable } from "./table";
import { readValidations } from "./validation";
import { readElement, type XmlElement } from "./xml";
import { XmlError, XmlScanner } from "./xml-scanner";

/** What stands between the root's tags, in order. `sheetData` has no tree: its cells know their own XML. */
export type FilePiece = { name: string; xml: string; element?: XmlElement };

/** `json` is the table as it was read. */
export type TablePart = { path: string; root: XmlElement; json: string };

/** What the file has for a sheet, for saving. */
export type SheetFile = {
  path: string;
  /** XML declaration and the root's opening tag. */
  head: string;
  root: Pick<XmlElement, "qualified" | "attributes">;
  pieces: FilePiece[];
  tail: string;
  source: SheetSource;
  /** Row formats as they were read, as JSON. */
  rowFormats: Map<number, string>;
  tables: Map<number, TablePart>;
};

export type SheetPlace = { name: string; visibility: SheetVisibility; path: string };

/** A visible sheet with nothing in it, as Excel adds one. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    showGridlines: true,
    rows: [],
    rowFormats: new Map(),
    columnFormats: [],
    summaryBelow: true,
    summaryRight: true,
    merges: [],
    selection: "A1",
    tables: [],
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    page: {},
    charts: [],
  };
}

/** @throws XlsxError damaged, naming the part */
export function readSheet(
  place: SheetPlace,
  parts: PartPackage,
  styles: StyleSheet,
  context: SheetDataContext,
): { sheet: Sheet; file: SheetFile } {
  const sheet = emptySheet(place.name);
  sheet.visibility = place.visibility;
  const file = naming(place.path, () => readPieces(place.path, parts.readText(place.path), sheet, context));
  const reading: ReadContext = {
    old: (name) => file.pieces.flatMap(({ name: found, element }) => (found === name && element ? [element] : [])),
    styles,
    package: parts,
    path: place.path,
  };
  readSheetProperties(sheet, reading);
  readSheetView(sheet, reading);
  readColumns(sheet, reading);
  readProtection(sheet, reading);
  readSheetFilter(sheet, reading);
  readMerges(sheet, reading);
  readConditionalFormats(sheet, reading);
  readValidations(sheet, reading);
  readHyperlinks(sheet, reading);
  readPageSetup(sheet, reading);
  for (const { target } of parts.related(place.path, "table")) {
    if (!parts.has(target)) continue;
    const root = parts.readXml(target);
    const table = readTable(root);
    sheet.tables.push(table);
    file.tables.set(table.id, { path: target, root, json: JSON.stringify(table) });
  }
  return { sheet, file };
}

function readPieces(path: string, xml: string, sheet: Sheet, context: SheetDataContext): SheetFile {
  const scanner = new XmlScanner(xml);
  if (scanner.next() !== "open") throw new XmlError("no element");
  const root = { qualified: scanner.qualified, name: scanner.name, attributes: scanner.attributes() };
  if (root.name !== "worksheet") throw new XmlError("no worksheet");
  const selfClosing = scanner.selfClosing;
  const head = selfClosing ? `${xml.slice(0, scanner.end - 2)}>` : xml.slice(0, scanner.end);
  const pieces: FilePiece[] = [];
  let source: SheetSource | undefined;
  let end = scanner.end;
  if (!selfClosing) {
    for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
      if (token !== "open") continue;
      const { name, start } = scanner;
      if (name === "sheetData" && !source) {
        const data = readSheetData(scanner, context);
        sheet.rows = data.rows;
        sheet.rowFormats = data.rowFormats;
        source = data.source;
        pieces.push({ name, xml: xml.slice(start, scanner.end) });
      } else {
        const element = readElement(scanner);
        pieces.push({ name, xml: element.xml, element });
      }
    }
    end = scanner.start;
    if (scanner.next() !== "end") throw new XmlError("more than one root");
  }
  const tail = selfClosing ? `</${root.qualified}>${xml.slice(end)}` : xml.slice(end);
  return {
    path,
    head,
    root,
    pieces,
    tail,
    source: source ?? {
      xml,
      rows: new Map(),
      areaFormulas: new Map(),
      sharedMasters: new Map(),
      cells: 0,
      formulas: 0,
    },
    rowFormats: new Map(
      [...sheet.rowFormats].map(([row, format]: [number, RowFormat]) => [row, JSON.stringify(format)]),
    ),
    tables: new Map(),
  };
}
