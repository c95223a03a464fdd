import { type Sheet, type SheetVisibility, type Xlsx, XlsxError } from "./model";
import { readNames } from "./names";
import { naming, PartPackage } from "./package";
import { readProperties } from "./properties";
import { readSharedStrings } from "./shared-strings";
import { modelOf } from "./sheet-writer";
import { readSheet } from "./sheet-reader";
import { PLAIN_STYLES, StyleSheet } from "./styles";
import { namespacesOf, rememberFile, type SheetEntry, sheetList, type WorkbookFile } from "./workbook-file";
import { attributeOf, booleanOf, child, childrenNamed, numberOf, parseXml, type XmlElement } from "./xml";

/** The first bytes of the container of Excel 97, in which Excel also puts a file that has a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens an .xlsx file. Nothing of it is lost: what the model does not show is kept for `saveXlsx`.
 * @throws XlsxError notXlsx, encrypted, damaged (names the part), tooLarge
 */
export function openXlsx(bytes: Uint8Array): Xlsx {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new XlsxError(holdsOldWorkbook(bytes) ? "notXlsx" : "encrypted");
  }
  return openPackage(PartPackage.open(bytes));
}

/** Opens what is in a package already. @throws XlsxError */
export function openPackage(parts: PartPackage): Xlsx {
  const path = parts.related("", "officeDocument")[0]?.target;
  if (path === undefined) throw new XlsxError("notXlsx");
  if (!parts.has(path)) throw new XlsxError("damaged", path);
  const root = parts.readXml(path);
  if (root.name !== "workbook") throw new XlsxError("notXlsx");
  const stylesPath = existing(parts, path, "styles");
  const propertiesPath = existing(parts, "", "core-properties");
  const styles = readStyles(parts, path, stylesPath);
  const properties = propertiesPath === undefined ? undefined : parts.readXml(propertiesPath);
  const date1904 = booleanOf(child(root, "workbookPr"), "date1904") ?? false;
  const entries = readSheets(parts, path, root, styles, date1904);
  const sheets = entries.flatMap(({ sheet }) => sheet ?? []);
  if (sheets.length === 0) throw new XlsxError("damaged", path);
  const book: Xlsx = {
    sheets,
    names: readNames(
      child(root, "definedNames"),
      entries.map(({ name }) => name),
    ),
    styles,
    properties: readProperties(properties),
    date1904,
    activeSheet: activeSheet(root, entries, sheets),
    package: parts,
  };
  for (const entry of entries) {
    if (!entry.sheet) continue;
    entry.before = modelOf(entry.sheet, entry.sheet === sheets[book.activeSheet]);
    if (entry.sheet.autoFilter) entry.filter = { ...entry.sheet.autoFilter };
  }
  const file: WorkbookFile = {
    package: parts,
    path,
    root,
    entries,
    styles,
    stylesPath,
    propertiesPath,
    properties,
    before: {
      sheets: JSON.stringify(sheetList(book)),
      names: JSON.stringify(book.names),
      properties: JSON.stringify(book.properties),
      activeSheet: book.activeSheet,
    },
    namespaces: namespacesOf(root),
  };
  rememberFile(book, file);
  return book;
}

function readSheets(
  parts: PartPackage,
  path: string,
  root: XmlElement,
  styles: StyleSheet,
  date1904: boolean,
): SheetEntry[] {
  const stringsPath = existing(parts, path, "sharedStrings");
  const strings =
    stringsPath === undefined ? [] : naming(stringsPath, () => readSharedStrings(parts.readText(stringsPath)));
  const targets = new Map(parts.relationships(path).map((relationship) => [relationship.id, relationship]));
  return childrenNamed(child(root, "sheets"), "sheet").map((element) => {
    const name = attributeOf(element, "name") ?? "";
    const id = element.attributes.get("r:id") ?? attributeOf(element, "id") ?? "";
    const relationship = targets.get(id);
    if (!relationship) throw new XlsxError("damaged", path);
    const entry = { element, name, id, before: [] };
    if (!relationship.type.endsWith("/worksheet")) return entry;
    const place = { name, visibility: visibility(attributeOf(element, "state")), path: relationship.target };
    return { ...entry, ...readSheet(place, parts, styles, { strings, date1904 }) };
  });
}

function readStyles(parts: PartPackage, path: string, stylesPath: string | undefined): StyleSheet {
  const themePath = existing(parts, path, "theme");
  return new StyleSheet(
    stylesPath === undefined ? parseXml(PLAIN_STYLES) : parts.readXml(stylesPath),
    themePath === undefined ? undefined : parts.readXml(themePath),
  );
}

/** The part that another refers to by a relationship of this kind, if it is there. */
function existing(parts: PartPackage, source: string, kind: string): string | undefined {
  return parts.related(source, kind).find(({ target }) => parts.has(target))?.target;
}

function activeSheet(root: XmlElement, entries: readonly SheetEntry[], sheets: readonly Sheet[]): number {
  const view = child(child(root, "bookViews"), "workbookView");
  const front = entries[numberOf(view, "activeTab") ?? 0]?.sheet;
  return front ? sheets.indexOf(front) : 0;
}

function visibility(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** The container of an old .xls has a stream "Workbook"; that of a file with a password has none. */
function holdsOldWorkbook(bytes: Uint8Array): boolean {
  const name = [..."Workbook\0"].flatMap((character) => [character.charCodeAt(0), 0]);
  return bytes.some((_, at) => name.every((byte, index) => bytes[at + index] === byte));
}
