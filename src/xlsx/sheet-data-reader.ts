/** `<sheetData>`: rows and cells, read in one pass without a tree. */
import { cellAddress, MAX_COLUMNS, MAX_ROWS } from "./address";
import { FileCell, type SheetSource, type SpecialFormula } from "./file-cell";
import { shiftable } from "./formula-shift";
import type { Cell, CellValue, ErrorText, RowFormat } from "./model";
import { withoutPrefixes } from "./function-prefix";
import { isoToSerial } from "./iso-date";
import { readRichText } from "./shared-strings";
import { readBoolean, readText } from "./xml";
import { XmlError, type XmlScanner } from "./xml-scanner";
import { decodeXString } from "./xml-text";

export type SheetData = {
  rows: Array<Array<Cell | undefined> | undefined>;
  rowFormats: Map<number, RowFormat>;
  source: SheetSource;
};

export type SheetDataContext = { strings: readonly string[]; date1904: boolean };

/** Reads on from the "open" token of `<sheetData>` to its end. @throws XmlError */
export function readSheetData(scanner: XmlScanner, context: SheetDataContext): SheetData {
  return new SheetDataReader(scanner, context).read();
}

class SheetDataReader {
  private readonly data: SheetData;
  private readonly sharedFormulas = new Map<
    string,
    { row: number; column: number; at: (rows: number, columns: number) => string }
  >();
  private addressed = true;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: SheetDataContext,
  ) {
    const source = {
      xml: scanner.source,
      rows: new Map(),
      areaFormulas: new Map(),
      sharedMasters: new Map(),
      cells: 0,
      formulas: 0,
    };
    this.data = { rows: [], rowFormats: new Map(), source };
  }

  read(): SheetData {
    if (this.scanner.selfClosing) return this.data;
    let row = -1;
    for (let token = this.scanner.next(); token !== "close"; token = this.scanner.next()) {
      if (token !== "open") continue;
      if (this.scanner.name === "row") row = this.readRow(row + 1);
      else this.scanner.skip();
    }
    return this.data;
  }

  private readRow(expected: number): number {
    const { scanner, data } = this;
    const { start, end: open, selfClosing } = scanner;
    const number = scanner.attribute("r");
    const row = number === undefined ? expected : Number(number) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new XmlError("a row is not on the sheet");
    this.addressed = number !== undefined;
    this.readFormat(row);
    const cells: Array<Cell | undefined> = [];
    let count = 0;
    if (!selfClosing) {
      let column = -1;
      for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
        if (token !== "open") continue;
        if (scanner.name === "c") {
          column = this.readCell(row, column + 1, cells);
          count++;
        } else scanner.skip();
      }
    }
    if (count > 0) data.rows[row] = cells;
    data.source.cells += count;
    data.source.rows.set(row, { start, open, end: scanner.end, cells: count, addressed: this.addressed });
    return row;
  }

  private readFormat(row: number): void {
    const { scanner } = this;
    const format: RowFormat = {};
    // A height that Excel worked out itself is not a format: it is worked out again when the row changes.
    if (readBoolean(scanner.attribute("customHeight"))) format.height = Number(scanner.attribute("ht"));
    if (readBoolean(scanner.attribute("hidden"))) format.hidden = true;
    if (readBoolean(scanner.attribute("collapsed"))) format.collapsed = true;
    const level = Number(scanner.attribute("outlineLevel") ?? 0);
    if (level > 0) format.outlineLevel = level;
    if (readBoolean(scanner.attribute("customFormat"))) format.style = Number(scanner.attribute("s") ?? 0);
    if (Object.keys(format).length > 0) this.data.rowFormats.set(row, format);
  }

  private readCell(row: number, expected: number, cells: Array<Cell | undefined>): number {
    const { scanner, data } = this;
    const { start, selfClosing } = scanner;
    const reference = scanner.attribute("r");
    const column = reference === undefined ? expected : columnOf(reference);
    if (reference === undefined) this.addressed = false;
    if (column < 0 || column >= MAX_COLUMNS) throw new XmlError("a cell is not on the sheet");
    const style = Number(scanner.attribute("s") ?? 0);
    const type = scanner.attribute("t");
    let value: CellValue = null;
    let formula: string | undefined;
    let special: SpecialFormula | undefined;
    if (!selfClosing) {
      for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
        if (token !== "open") continue;
        if (scanner.name === "v") value = this.readValue(type, readText(scanner));
        else if (scanner.name === "is") value = readRichText(scanner);
        else if (scanner.name === "f") {
          special = this.readSpecial();
          formula = this.readFormula(row, column, special);
        } else scanner.skip();
      }
    }
    const cell = new FileCell(value, style, formula, {
      source: data.source,
      row,
      column,
      start,
      end: scanner.end,
      special,
    });
    cells[column] = cell;
    if (formula !== undefined || special) data.source.formulas++;
    if (special?.kind === "area") data.source.areaFormulas.set(cellAddress(row, column), cell);
    if (special?.kind === "sharedMaster") data.source.sharedMasters.set(special.id, cell);
    return column;
  }

  private readSpecial(): SpecialFormula | undefined {
    const type = this.scanner.attribute("t");
    const range = this.scanner.attribute("ref");
    if (type === "shared") {
      const kind = this.scanner.selfClosing || range === undefined ? "sharedChild" : "sharedMaster";
      return { kind, id: this.scanner.attribute("si") ?? "" };
    }
    return type === "array" || type === "dataTable" ? { kind: "area", range: range ?? "" } : undefined;
  }

  private readFormula(row: number, column: number, special: SpecialFormula | undefined): string | undefined {
    const text = withoutPrefixes(decodeXString(readText(this.scanner)));
    if (special?.kind === "sharedMaster") this.sharedFormulas.set(special.id, { row, column, at: shiftable(text) });
    if (special?.kind !== "sharedChild") return text === "" ? undefined : text;
    const master = this.sharedFormulas.get(special.id);
    return master ? master.at(row - master.row, column - master.column) : text === "" ? undefined : text;
  }

  private readValue(type: string | undefined, text: string): CellValue {
    switch (type) {
      case "s":
        return this.context.strings[Number(text)] ?? "";
      case "str":
        return decodeXString(text);
      case "inlineStr":
        return text;
      case "b":
        return readBoolean(text.trim()) ?? false;
      case "e":
        return { error: errorText(text.trim()) };
      case "d":
        return isoToSerial(text.trim(), this.context.date1904) ?? text;
      default: {
        const number = Number(text);
        return text.trim() === "" ? null : Number.isFinite(number) ? number : text;
      }
    }
  }
}

const ERRORS: ReadonlySet<string> = new Set<ErrorText>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

function isError(text: string): text is ErrorText {
  return ERRORS.has(text);
}

/** An error newer than those we know is shown as #VALUE!; its cell keeps its own. */
function errorText(text: string): ErrorText {
  return isError(text) ? text : "#VALUE!";
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
