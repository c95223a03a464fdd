/** Reads an inventory workbook from an .xlsx file, with the pane's own code for tables, columns and cells. */
import { readFileSync } from "node:fs";
import type { Column, Dataset, FieldKey } from "../../src/inventory/field";
import { settingsFrom, templateVersion } from "../../src/inventory/settings";
import {
  decisionsTable,
  departmentsTable,
  inventoryTable,
  responsesTable,
  settingsTable,
  type Table,
} from "../../src/inventory/tables";
import { listsWith, vocabularies } from "../../src/inventory/vocabularies";
import { problems } from "../../src/taskpane/app/language/en/problems";
import { WorkbookError } from "../../src/workbook/errors";
import { placeOf, type Present } from "../../src/workbook/find-tables";
import type { InventoryParts } from "../../src/workbook/inventory-parts";
import { layoutOf } from "../../src/workbook/layout";
import { recordFrom } from "../../src/workbook/row-values";
import { cellAddress, parseArea } from "../../src/xlsx/address";
import { type CellValue, type Xlsx, XlsxError } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";

/**
 * What stands in the tables of an inventory workbook; blank rows are left out. Open lists are as they stand in the file,
 * every other one as it ships.
 */
export type WorkbookInFile = Omit<InventoryParts, "readOnly"> & {
  readonly datasets: readonly Dataset[];
  /** Every header of the Inventory table from left to right, those of the departments' own columns too. */
  readonly headers: readonly string[];
  /** Where a field of one of the datasets stands: "Inventory!E14". */
  readonly addressOf: (dataset: Dataset, field: FieldKey) => string;
};

/** A file that holds no inventory that can be read. The message says why, for people. */
export class UnreadableWorkbook extends Error {}

/** Days between 1900 and 1904, from which old files of Excel for the Mac count. */
export const DAYS_TO_1904 = 1462;

/** @throws UnreadableWorkbook */
export function readWorkbook(file: string): WorkbookInFile {
  return inventoryIn(file, openBook(file));
}

/** Opens any .xlsx file. @throws UnreadableWorkbook */
export function openBook(file: string): Xlsx {
  const bytes = readBytes(file);
  return sayingWhy(file, () => openXlsx(bytes));
}

/** Reads the inventory in an open file, whose name stands in what people are told. @throws UnreadableWorkbook */
export function inventoryIn(file: string, book: Xlsx): WorkbookInFile {
  return sayingWhy(file, () => workbookIn(book));
}

/** Whether an inventory was set up in this workbook, complete or not. A table called Inventory may be anybody's. */
export function holdsInventory(book: Xlsx): boolean {
  const present = presentIn(book);
  return [inventoryTable, responsesTable, departmentsTable, settingsTable].some((table) => {
    const place = placeOf(table, present, []);
    return !(place instanceof WorkbookError) && (table !== inventoryTable || place.complete);
  });
}

function sayingWhy<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The bytes of a file. @throws UnreadableWorkbook */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UnreadableWorkbook(`${file} cannot be read. Check its name and whether you may open it.`, { cause });
  }
}

/**
 * The same of a workbook that is open already.
 * @throws WorkbookError sheetMissing, tableMissing, tableTwice, columnMissing, columnTwice, templateNewer
 */
export function workbookIn(book: Xlsx): WorkbookInFile {
  // Any other workbook is told that it has no Inventory, and not first that it has no Settings.
  find(book, inventoryTable);
  const settings = settingsFrom(records(book, settingsTable));
  if (Number(settings.templateVersion) > Number(templateVersion)) throw new WorkbookError("templateNewer");
  const inventory = tableRows(book, inventoryTable);
  const rowOf = new Map(inventory.rows.map(({ record, row }) => [record, row]));
  return {
    settings,
    departments: records(book, departmentsTable),
    responses: records(book, responsesTable),
    datasets: inventory.rows.map(({ record }) => record),
    decisions: tablesOf(book).some(({ table }) => sameName(table.name, decisionsTable.name))
      ? records(book, decisionsTable)
      : [],
    lists: listsWith((key) => firstColumn(book, vocabularies[key].tableName)),
    headers: inventory.headers,
    addressOf: (dataset, field) =>
      `${inventory.sheet}!${cellAddress(rowOf.get(dataset) ?? 0, inventory.columnOf(field))}`,
  };
}

/** The rows of a table as records, with the sheet's row of each, counted from 0. */
function tableRows<Key extends string>(book: Xlsx, table: Table<Key>) {
  const found = find(book, table);
  const { area } = found;
  const values = (row: number) =>
    Array.from({ length: area.columns }, (_, i) => found.sheet.rows[row]?.[area.column + i]?.value ?? null);
  const layout = layoutOf(table, values(area.row).map(asExcelReads));
  const columns = new Map<number, Column>(table.columns.map((column) => [layout.indexOf(column.key), column]));
  const rows = bodyRows(found).map((row) => {
    const read = values(row).map((value, i) => inDaysSince1900(asExcelReads(value), columns.get(i), book.date1904));
    return { row, record: recordFrom(table, layout, read) };
  });
  return {
    sheet: found.sheet.name,
    headers: layout.headers,
    columnOf: (key: Key) => area.column + layout.indexOf(key),
    rows: rows.filter(({ record }) => Object.values(record).some((text) => text !== "")),
  };
}

function records<Key extends string>(book: Xlsx, table: Table<Key>): readonly Readonly<Record<Key, string>>[] {
  return tableRows(book, table).rows.map(({ record }) => record);
}

type Found = ReturnType<typeof tablesOf>[number];

function tablesOf(book: Xlsx) {
  return book.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const area = parseArea(table.range);
      return area !== undefined && table.showHeaders ? [{ sheet, table, area }] : [];
    }),
  );
}

function presentIn(book: Xlsx): readonly Present[] {
  return tablesOf(book).map(({ table }) => ({ name: table.name, headers: table.columns.map(({ name }) => name) }));
}

/** A table by its name, or by its headers when somebody renamed it: what the pane does. */
function find(book: Xlsx, table: Table): Found {
  const place = placeOf(
    table,
    presentIn(book),
    book.sheets.map(({ name }) => name),
  );
  if (place instanceof WorkbookError) throw place;
  const found = tablesOf(book).find((each) => each.table.name === place.name);
  if (found === undefined) throw new WorkbookError("tableMissing", table.name);
  return found;
}

function bodyRows({ table, area }: Found): readonly number[] {
  const length = area.rows - 1 - (table.showTotals ? 1 : 0);
  return Array.from({ length: Math.max(length, 0) }, (_, i) => area.row + 1 + i);
}

function firstColumn(book: Xlsx, tableName: string): readonly string[] {
  const found = tablesOf(book).find(({ table }) => sameName(table.name, tableName));
  if (found === undefined) return [];
  return bodyRows(found).map((row) => String(asExcelReads(found.sheet.rows[row]?.[found.area.column]?.value ?? null)));
}

/** What Excel's API gives for a cell: an empty one is "", an error is its text. */
export function asExcelReads(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function inDaysSince1900(value: string | number | boolean, column: Column | undefined, date1904: boolean) {
  const isDate = column?.type === "date" || column?.type === "dateTime";
  return date1904 && isDate && typeof value === "number" ? value + DAYS_TO_1904 : value;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What a person is told; anything that is no fault of the file goes on as it is. */
function unreadable(file: string, error: unknown): unknown {
  const options = { cause: error };
  if (error instanceof WorkbookError) {
    const { title } = problems[error.code](error.what);
    return new UnreadableWorkbook(`${file} holds no inventory that can be read. ${title}.`, options);
  }
  return error instanceof XlsxError ? new UnreadableWorkbook(cannotOpen(file, error), options) : error;
}

function cannotOpen(file: string, { code, part }: XlsxError): string {
  switch (code) {
    case "encrypted":
      return `${file} has a password. Save it without one in Excel first.`;
    case "notXlsx":
      return `${file} is not an Excel workbook (.xlsx).`;
    case "damaged":
      return `${file} is damaged: ${part ?? "a part"} cannot be read.`;
    case "tooLarge":
      return `${file} is too large to be opened here.`;
  }
}
