import { isOfDepartments } from "../../inventory/set-up/departments-in-text";
import { runExcel } from "../office";

/** A column of a sheet that may name the departments. Numbers count from 0. */
export type SheetColumn = {
  readonly sheet: string;
  readonly header: string;
  /** Where its header stands. */
  readonly row: number;
  readonly column: number;
  /** Rows below the header, to the last one that is filled on the sheet. */
  readonly rows: number;
  /** Columns of the same sheet that say something else of a department. */
  readonly beside: readonly { readonly header: string; readonly column: number }[];
};

/** What Excel gives for a cell; "" for an empty one. */
type Cell = string | number | boolean;

/** Headers stand near the top, and lists are not as wide as sheets. */
const DEEPEST = 10;
const WIDEST = 60;
/** A list of departments is shorter; in an inventory the same names come again and again. */
const LONGEST = 5000;

/**
 * The columns of every sheet by their headers: the first of the top rows in which most cells are filled. Three round
 * trips.
 * @throws WorkbookError those of `runExcel`
 */
export function findColumns(): Promise<readonly SheetColumn[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();
    const tops = used
      .filter(({ range }) => !range.isNullObject)
      .map(({ sheet, range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
        sheet: sheet.name,
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        top: sheet
          .getRangeByIndexes(rowIndex, columnIndex, Math.min(DEEPEST, rowCount), Math.min(WIDEST, columnCount))
          .load("values"),
      }));
    await context.sync();
    return tops.flatMap(({ sheet, row, column, rows, top }) => {
      const filled = top.values.map((cells: unknown[]) => cells.filter((cell) => cell !== "").length);
      const at = filled.indexOf(Math.max(...filled));
      const headers = ((top.values[at] ?? []) as unknown[])
        .map((header, i) => ({ header: String(header).trim(), column: column + i }))
        .filter(({ header }) => header !== "");
      const beside = headers.filter(({ header }) => isOfDepartments(header));
      return headers.map((each) => ({
        ...each,
        sheet,
        row: row + at,
        rows: rows - at - 1,
        beside: beside.filter((other) => other !== each),
      }));
    });
  });
}

/**
 * What stands in a column, each name once, as text that `departmentsInText` reads: where no name comes twice, with what
 * other columns say of the department.
 * @throws WorkbookError those of `runExcel`
 */
export function readDepartmentLines({ sheet, header, row, column, rows, beside }: SheetColumn): Promise<string> {
  return runExcel(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    const length = Math.min(rows, LONGEST);
    const read = (at: number) => found.getRangeByIndexes(row + 1, at, length, 1).load("values");
    const columns =
      length < 1 ? [] : [{ header, column }, ...beside].map((each) => ({ ...each, range: read(each.column) }));
    await context.sync();
    const lines = Array.from({ length }, (_, i) =>
      columns.map(({ range }) => line((range.values[i]?.[0] ?? "") as Cell)),
    );
    const named = lines.filter(([name]) => name !== "");
    const names = [...new Set(named.map(([name]) => name))];
    if (names.length < named.length || beside.length === 0) return names.join("\n");
    return [["Department", ...beside.map((each) => each.header)], ...named].map((cells) => cells.join("\t")).join("\n");
  });
}

function line(value: Cell): string {
  return String(value).replace(/\s+/g, " ").trim();
}
