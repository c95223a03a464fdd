/** One cell as XML: its own, as long as it stands where its formula still means the same, or new. */
import { areaAddress, cellAddress, parseArea } from "./address";
import { FileCell, type SheetSource } from "./file-cell";
import { withPrefixes } from "./function-prefix";
import type { Cell, Sheet } from "./model";
import { child, parseXml } from "./xml";
import { encodeXString, escapeText } from "./xml-text";

/** Ids of the shared formulas whose first cell, which has the text, is still in its place. */
export function livingMasters(sheet: Sheet, source: SheetSource): Set<string> {
  const living = new Set<string>();
  for (const [id, master] of source.sharedMasters) {
    if (sheet.rows[FileCell.row(master)]?.[FileCell.column(master)] === master) living.add(id);
  }
  return living;
}

/** Whether the cell's XML stands as it is at this place. */
export function isUntouched(
  cell: Cell,
  row: number,
  column: number,
  source: SheetSource,
  living: ReadonlySet<string>,
): boolean {
  const own = FileCell.from(cell, source);
  if (!own || !FileCell.isAt(own, row, column)) return false;
  const special = FileCell.special(own);
  return special?.kind !== "sharedChild" || living.has(special.id);
}

/** "" for a cell that says nothing. */
export function writeCell(
  cell: Cell,
  row: number,
  column: number,
  source: SheetSource,
  living: ReadonlySet<string>,
): string {
  const own = FileCell.from(cell, source);
  const special = own && FileCell.special(own);
  const address = cellAddress(row, column);
  if (own && isUntouched(cell, row, column, source, living)) return addressed(FileCell.xml(own), address);
  if (own && !special) return addressed(FileCell.xml(own), address);
  if (own && special?.kind === "area") return movedArea(own, special.range, row, column, address);
  const area = cell.formula === undefined ? undefined : source.areaFormulas.get(address);
  if (area && area.formula === cell.formula) return recalculated(cell, area, address);
  return newCell(cell, address);
}

/** With its address, which some writers leave out. */
function addressed(xml: string, address: string): string {
  if (xml.startsWith(`<c r="${address}"`)) return xml;
  const end = xml.indexOf(">");
  const open = xml.slice(0, end);
  const named = /\sr=(["'])[^"']*\1/.test(open)
    ? open.replace(/(\sr=)(["'])[^"']*\2/, `$1"${address}"`)
    : open.replace(/^<[^\s/>]+/, (name) => `${name} r="${address}"`);
  return named + xml.slice(end);
}

function movedArea(cell: FileCell, range: string, row: number, column: number, address: string): string {
  const area = parseArea(range);
  const xml = addressed(FileCell.xml(cell), address);
  if (!area) return xml;
  const moved = areaAddress({
    ...area,
    row: area.row + row - FileCell.row(cell),
    column: area.column + column - FileCell.column(cell),
  });
  return xml.replace(/(<(?:\w+:)?f\s[^>]*?\bref=)(["'])[^"']*\2/, `$1"${moved}"`);
}

/** An array formula stays one when only its result is new. */
function recalculated(cell: Cell, area: FileCell, address: string): string {
  const old = parseXml(FileCell.xml(area));
  const metadata = old.attributes.get("cm");
  return newCell(cell, address, child(old, "f")?.xml, metadata === undefined ? "" : ` cm="${metadata}"`);
}

function newCell(cell: Cell, address: string, formulaXml?: string, more = ""): string {
  const { value, formula } = cell;
  const open = `<c r="${address}"${cell.style === 0 ? "" : ` s="${cell.style}"`}${more}`;
  const f = formulaXml ?? (formula === undefined ? "" : `<f>${escapeText(encodeXString(withPrefixes(formula)))}</f>`);
  if (value === null) {
    if (f !== "") return `${open}>${f}</c>`;
    return cell.style === 0 ? "" : `${open}/>`;
  }
  if (typeof value === "string") {
    const text = escapeText(encodeXString(value));
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
    if (f !== "") return `${open} t="str">${f}<v>${text}</v></c>`;
    return `${open} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
  }
  if (typeof value === "boolean") return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number" && Number.isFinite(value)) return `${open}>${f}<v>${value}</v></c>`;
  return `${open} t="e">${f}<v>${typeof value === "number" ? "#NUM!" : escapeText(value.error)}</v></c>`;
}
