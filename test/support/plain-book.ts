import { areaAddress } from "../../src/xlsx/address";
import type { Cell, CellStyle, CellValue, Sheet, Styles, Table, Xlsx } from "../../src/xlsx/model";

/** A workbook made of plain values for tests that need no file: a text that begins with "=" is a formula. */
export function plainBook(sheets: Record<string, readonly (readonly CellValue[])[]>): Xlsx {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows)),
    names: [],
    styles: plainStyles(),
    properties: {},
    date1904: false,
    activeSheet: 0,
    package: { paths: () => [], read: () => undefined, write: () => undefined, relate: () => "rId1" },
  };
}

function plainSheet(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  return {
    name,
    visibility: "visible",
    showGridlines: true,
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : plainCell(value)))),
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

function plainCell(value: CellValue): Cell {
  if (typeof value === "string" && value.startsWith("=")) return { value: 0, formula: value.slice(1), style: 0 };
  return { value, style: 0 };
}

/** Makes the filled part of a sheet a table; its first row is the header. */
export function addPlainTable(sheet: Sheet, name: string, showTotals = false): Table {
  const headers = sheet.rows[0] ?? [];
  const table: Table = {
    id: 1,
    name,
    range: areaAddress({ row: 0, column: 0, rows: sheet.rows.length, columns: headers.length }),
    columns: headers.map((cell, index) => ({
      id: index + 1,
      name: typeof cell?.value === "string" ? cell.value : `Column${index + 1}`,
    })),
    showHeaders: true,
    showTotals,
  };
  sheet.tables.push(table);
  return table;
}

export function sheetOf(book: Xlsx, index = 0): Sheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

function plainStyles(): Styles {
  const normal: CellStyle = { numberFormat: "General", font: {}, borders: {}, locked: true, quotePrefix: false };
  const all = [normal];
  return {
    get: (index) => all[index] ?? normal,
    derive: (index, change) => {
      const wanted = JSON.stringify({ ...all[index], ...change });
      const known = all.findIndex((style) => JSON.stringify(style) === wanted);
      return known >= 0 ? known : all.push({ ...(all[index] ?? normal), ...change }) - 1;
    },
  };
}
