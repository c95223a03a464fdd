/** Finds the inventory's tables by their names, and by their headers when somebody renamed one. */
import type { Table } from "../inventory/tables";
import { WorkbookError } from "./errors";
import { matchesHeaders } from "./layout";
import { runExcel } from "./office";
import { sameName } from "./same-name";

/** What a table is called now, by the name that set-up gave it; only those that were renamed. */
const renamed = new Map<string, string>();

/** The table in Excel. A request in which it is missing fails; `onTables` then looks for it. */
export function tableIn<Key extends string>(context: Excel.RequestContext, table: Table<Key>): Excel.Table {
  return context.workbook.tables.getItem(renamed.get(table.name) ?? table.name);
}

/**
 * Runs work that asks for these tables with `tableIn`, and runs it a second time when one was renamed since. Work must
 * ask for its tables before it writes.
 * @throws WorkbookError sheetMissing, tableMissing, tableTwice, and those of `work`
 */
export async function onTables<T>(
  tables: readonly Table[],
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await runExcel(work);
  } catch (error) {
    if (!isUnnamedTable(error)) throw error;
    const found = await runExcel((context) => findTables(context, tables));
    remember(tables, found);
  }
  try {
    return await runExcel(work);
  } catch (error) {
    if (!isUnnamedTable(error)) throw error;
    throw new WorkbookError("unexpected", error.what, { cause: error });
  }
}

/** A table that is there, and whether all columns of it are. */
export type Place = { readonly name: string; readonly complete: boolean };

/** Where each table is, by the name that set-up gave it, or why it cannot be told. */
export type Found = ReadonlyMap<string, Place | WorkbookError>;

/** Looks at every table of the workbook. Two round trips; nothing is remembered. */
export async function findTables(context: Excel.RequestContext, tables: readonly Table[]): Promise<Found> {
  const { worksheets, tables: all } = context.workbook;
  worksheets.load("items/name");
  all.load("items/name,items/showHeaders");
  await context.sync();
  const headed = all.items
    .filter((table) => table.showHeaders)
    .map((table) => ({ name: table.name, header: table.getHeaderRowRange().load("values") }));
  await context.sync();
  const present = headed.map(({ name, header }) => ({ name, headers: header.values[0] ?? [] }));
  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  return new Map(tables.map((table) => [table.name, placeOf(table, present, sheetNames)]));
}

export type Present = { readonly name: string; readonly headers: readonly unknown[] };

export function placeOf(
  table: Table,
  present: readonly Present[],
  sheetNames: readonly string[],
): Place | WorkbookError {
  const named = present.find(({ name }) => sameName(name, table.name));
  if (named) return { name: named.name, complete: matchesHeaders(table, named.headers) };
  const alike = present.filter(({ headers }) => matchesHeaders(table, headers));
  const [only, another] = alike;
  if (only && another) return new WorkbookError("tableTwice", alike.map(({ name }) => name).join(", "));
  if (only) return { name: only.name, complete: true };
  const sheetThere = sheetNames.some((name) => sameName(name, table.sheet));
  return sheetThere ? new WorkbookError("tableMissing", table.name) : new WorkbookError("sheetMissing", table.sheet);
}

function remember(tables: readonly Table[], found: Found): void {
  for (const { name } of tables) {
    const place = found.get(name);
    if (place instanceof WorkbookError) throw place;
    if (place === undefined || sameName(place.name, name)) renamed.delete(name);
    else renamed.set(name, place.name);
  }
}

function isUnnamedTable(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError && error.code === "tableMissing" && error.what === "";
}
