/** Finds what in a workbook can be attached: its tables, and the filled cells of its sheets. */
import { findHeaderRows } from "../../inventory/recognise/header-rows";
import {
  decisionsTable,
  departmentsTable,
  quickStartTable,
  responsesTable,
  settingsTable,
} from "../../inventory/tables";
import { vocabularies, vocabularyKeys } from "../../inventory/vocabularies";
import { WorkbookError } from "../errors";
import { officeCode } from "../error-mapping";
import { runExcel } from "../office";
import type { ListPlace } from "./list-place";

/** A list that may be attached. */
export type FoundList = {
  readonly place: ListPlace;
  /** "A4:S1644", the headings over its headers included. */
  readonly address: string;
  /** Its headers from left to right, "" where a column has none. */
  readonly headers: readonly string[];
};

/** Headers are looked for in so many rows of a sheet. */
const TOP = 40;

const ours: ReadonlySet<string> = new Set(
  [
    ...[responsesTable, departmentsTable, quickStartTable, decisionsTable, settingsTable].map(({ name }) => name),
    ...vocabularyKeys.map((key) => vocabularies[key].tableName),
  ].map((name) => name.toLowerCase()),
);

/**
 * Lists of the visible sheets: every table with headers, and on a sheet without one its filled cells. The inventory's
 * own tables are left out. Three round trips, and one for each sheet without a table.
 */
export function findLists(): Promise<readonly FoundList[]> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/showHeaders");
    await context.sync();
    const sheets = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    const found = tables.items.map((table) => ({
      name: table.name,
      showHeaders: table.showHeaders,
      sheet: table.worksheet.load("name"),
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount,address"),
      header: table.showHeaders ? table.getHeaderRowRange().load("values") : undefined,
    }));
    await context.sync();
    const lists: FoundList[] = [];
    for (const sheet of sheets) {
      const here = found.filter((table) => table.sheet.name === sheet);
      for (const { name, range, header } of here) {
        if (header === undefined || ours.has(name.toLowerCase())) continue;
        const place = { sheet, table: name, ...placeOf(range), hasHeadings: false };
        lists.push({ place, address: localAddress(range), headers: texts(header.values)[0] ?? [] });
      }
      const cells = here.length === 0 ? await listIn(context, sheet, "") : undefined;
      if (cells) lists.push(cells);
    }
    return lists;
  });
}

/**
 * The list in some cells of a sheet that a person names, "A4:S1644". Undefined when they name no cells, or empty ones.
 */
export async function listAt(sheet: string, address: string): Promise<FoundList | undefined> {
  try {
    return await runExcel((context) => listIn(context, sheet, address));
  } catch (error) {
    if (error instanceof WorkbookError && officeCode(error) === "InvalidArgument") return undefined;
    throw error;
  }
}

async function listIn(context: Excel.RequestContext, name: string, address: string): Promise<FoundList | undefined> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const area = address === "" ? used : sheet.getRange(address).getIntersectionOrNullObject(used);
  area.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (area.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const top = sheet.getRangeByIndexes(rowIndex, columnIndex, Math.min(rowCount, TOP), columnCount).load("values");
  await context.sync();
  const cells = texts(top.values);
  const headers = findHeaderRows(cells);
  const [first = 0, header = first] = headers?.rows ?? [firstFilled(cells)];
  const place = {
    sheet: name,
    table: "",
    row: rowIndex + header,
    column: columnIndex,
    rows: rowCount - header,
    columns: columnCount,
    hasHeadings: header > first,
  };
  const whole = sheet.getRangeByIndexes(rowIndex + first, columnIndex, rowCount - first, columnCount).load("address");
  await context.sync();
  return {
    place,
    address: localAddress(whole),
    headers: headers?.cells.map((cell) => cell.header) ?? cells[header] ?? [],
  };
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function localAddress({ address }: Excel.Range): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function texts(values: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  return values.map((row) => row.map(String));
}

function firstFilled(cells: readonly (readonly string[])[]): number {
  const row = cells.findIndex((texts) => texts.some((text) => text.trim() !== ""));
  return Math.max(row, 0);
}
