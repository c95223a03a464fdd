/** Small workbooks for the tests of this folder: their parts as text, zipped. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parts = Record<string, string>;

/** A workbook with one sheet, whose part has `inside` between its root's tags; `more` adds or replaces parts. */
export function workbookWith(inside: string, more: Parts = {}): Uint8Array {
  return zipped({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": workbook('<sheet name="One" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`,
    ),
    "xl/worksheets/sheet1.xml": worksheet(inside),
    ...more,
  });
}

export function worksheet(inside: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</worksheet>`;
}

export function workbook(sheets: string, after = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets>${after}</workbook>`;
}

export function relationships(rows: string): string {
  return `<Relationships xmlns="${PACKAGE}">${rows}</Relationships>`;
}

export function relationship(id: string, kind: string, target: string, more = ""): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;
}

export function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

export function textOfPart(file: Uint8Array, path: string): string {
  const bytes = partsOf(file).get(path);
  return bytes ? strFromU8(bytes) : "";
}

/** Paths of the parts that differ between two files, or are in one of them only. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const a = partsOf(before);
  const b = partsOf(after);
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths]
    .filter((path) => Buffer.compare(a.get(path) ?? Buffer.of(0), b.get(path) ?? Buffer.of(0)) !== 0)
    .sort();
}

/** The real inventories, when the folder is on this machine. */
export function realWorkbooks(): string[] {
  const folder = join(__dirname, "../../../shared/data");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name));
}
