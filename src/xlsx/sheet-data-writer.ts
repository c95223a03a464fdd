/** `<sheetData>`: rows that nobody touched are copied from the file. */
import { isUntouched, livingMasters, writeCell } from "./cell-writer";
import { FileCell } from "./file-cell";
import type { Cell, RowFormat, Sheet } from "./model";
import type { SheetFile } from "./sheet-reader";
import { adopt } from "./xml";
import { XmlScanner } from "./xml-scanner";
import { escapeAttribute } from "./xml-text";

export type SheetDataChange = { changed: boolean; formulasChanged: boolean };

/** What happened to the cells and row formats of a sheet since it was opened. */
export function compareSheetData(sheet: Sheet, file: SheetFile): SheetDataChange {
  const { source } = file;
  const living = livingMasters(sheet, source);
  let untouched = 0;
  let formulas = 0;
  let foreign = false;
  let foreignFormulas = false;
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const own = FileCell.from(cell, source);
      const isFormula = cell.formula !== undefined || (own !== undefined && FileCell.special(own) !== undefined);
      if (isFormula) formulas++;
      if (isUntouched(cell, row, column, source, living)) untouched++;
      else {
        if (isFormula) foreignFormulas = true;
        if (own || isFormula || cell.value !== null || cell.style !== 0) foreign = true;
      }
    }),
  );
  const formatsSame =
    sheet.rowFormats.size === file.rowFormats.size &&
    [...sheet.rowFormats].every(([row, format]) => JSON.stringify(format) === file.rowFormats.get(row));
  return {
    changed: foreign || untouched !== source.cells || !formatsSame,
    formulasChanged: foreignFormulas || formulas !== source.formulas,
  };
}

/** The rows of a sheet. */
export function writeSheetData(sheet: Sheet, file: SheetFile): string {
  const living = livingMasters(sheet, file.source);
  const numbers = new Set<number>([...file.source.rows.keys(), ...sheet.rowFormats.keys()]);
  sheet.rows.forEach((cells, row) => cells && numbers.add(row));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => writeRow(sheet, file, row, living))
    .join("");
}

function writeRow(sheet: Sheet, file: SheetFile, row: number, living: ReadonlySet<string>): string {
  const source = file.source.rows.get(row);
  const cells = sheet.rows[row] ?? [];
  const format = sheet.rowFormats.get(row);
  const sameFormat = (format && JSON.stringify(format)) === file.rowFormats.get(row);
  if (source?.addressed && sameFormat && isSameRow(cells, file, row, living)) {
    return file.source.xml.slice(source.start, source.end);
  }
  let content = "";
  let first: FileCell | undefined;
  cells.forEach((cell, column) => {
    if (!cell) return;
    first ??= FileCell.from(cell, file.source);
    content += adopt(writeCell(cell, row, column, file.source, living), file.root);
  });
  if (content === "" && !format) return "";
  const open = `<row r="${row + 1}"${otherAttributes(file, first ? FileCell.row(first) : row)}${formatAttributes(format)}`;
  return adopt(content === "" ? `${open}/>` : `${open}>${content}</row>`, file.root);
}

function isSameRow(
  cells: ReadonlyArray<Cell | undefined>,
  file: SheetFile,
  row: number,
  living: ReadonlySet<string>,
): boolean {
  let untouched = 0;
  let others = false;
  cells.forEach((cell, column) => {
    if (!cell) return;
    if (isUntouched(cell, row, column, file.source, living)) untouched++;
    else others = true;
  });
  return !others && untouched === file.source.rows.get(row)?.cells;
}

/** What the model shows, and `spans`, which must not be wrong and may be left out. */
const MODELLED = new Set([
  "r",
  "spans",
  "ht",
  "customHeight",
  "hidden",
  "outlineLevel",
  "collapsed",
  "s",
  "customFormat",
]);

/** What a row of the file had besides what the model shows. */
function otherAttributes(file: SheetFile, row: number): string {
  const source = file.source.rows.get(row);
  if (!source) return "";
  const scanner = new XmlScanner(file.source.xml, source.start);
  scanner.next();
  let text = "";
  for (const [name, value] of scanner.attributes()) {
    if (!MODELLED.has(name)) text += ` ${name}="${escapeAttribute(value)}"`;
  }
  return text;
}

function formatAttributes(format: RowFormat | undefined): string {
  if (!format) return "";
  const { height, hidden, outlineLevel, collapsed, style } = format;
  return (
    (style ? ` s="${style}" customFormat="1"` : "") +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (hidden ? ' hidden="1"' : "") +
    (outlineLevel ? ` outlineLevel="${outlineLevel}"` : "") +
    (collapsed ? ' collapsed="1"' : "")
  );
}
