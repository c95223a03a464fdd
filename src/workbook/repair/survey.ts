import { HEADER_ROW } from "../set-up/data-sheet";
import { templateNames } from "../set-up/template-tables";
import { matchTables } from "./match-tables";
import type { Matches, PresentTable } from "./match-tables";

export type PresentSheet = {
  readonly name: string;
  readonly isProtected: boolean;
  /** What stands below its title, where set-up writes what the sheet is for: by it a renamed one is known again. */
  readonly note: string;
  /** Nothing stands on it, or a title alone. */
  readonly isBlank: boolean;
};

export type PresentName = { readonly name: string; readonly formula: string; readonly isRange: boolean };

/** What is in the workbook, without what stands in its cells. */
export type Survey = {
  readonly sheets: readonly PresentSheet[];
  readonly tables: readonly PresentTable[];
  /** Of those that set-up gives. */
  readonly names: readonly PresentName[];
  readonly matches: Matches;
};

/** Looks at every sheet, table and name. Two round trips; nothing is remembered. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/showHeaders");
  const named = templateNames.map(({ name }) => names.getItemOrNullObject(name).load("name,formula"));
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
    corner: sheet.getRange("A1:B3").load("values"),
  }));
  const placed = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      table,
      sheet: table.worksheet.load("name"),
      header: table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
      body: table.getDataBodyRange().load("rowCount"),
      first: table.getDataBodyRange().getRow(0).load("values"),
    }));
  const ranges = named
    .filter(({ isNullObject }) => !isNullObject)
    .map((name) => ({ name, range: name.getRangeOrNullObject() }));
  await context.sync();

  const present = placed.map(({ table, sheet, header, body, first }) => ({
    name: table.name,
    sheet: sheet.name,
    headers: (header.values[0] ?? []).map(String),
    row: header.rowIndex,
    column: header.columnIndex,
    rows: body.rowCount,
    isEmpty: body.rowCount === 1 && (first.values[0] ?? []).every((value: unknown) => value === ""),
  }));
  return {
    sheets: sheets.map(({ sheet, used, corner }) => ({
      name: sheet.name,
      note: String(corner.values[1]?.[0] || corner.values[2]?.[1]),
      isProtected: sheet.protection.protected,
      isBlank: used.isNullObject || used.rowIndex + used.rowCount <= HEADER_ROW,
    })),
    tables: present,
    names: ranges.map(({ name, range }) => ({
      name: name.name,
      formula: String(name.formula),
      isRange: !range.isNullObject,
    })),
    matches: matchTables(present),
  };
}
