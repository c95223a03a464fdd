import type { Column, FieldKey } from "../inventory/field";
import { fieldByKey } from "../inventory/fields";
import { WorkbookError } from "./errors";
import type { Layout } from "./layout";
import { readColumns } from "./read-columns";

/** Characters that mean something else to Excel's Find. */
const WILDCARDS = /[~*?]/g;

/**
 * The first and the last row of a table that have this text in a column; null objects when there is none, or when a
 * filter hides it (fact 4.27). Each is a whole row of the table and can be read or written in the same request.
 */
export function rowsWith(
  table: Excel.Table,
  column: Column,
  text: string,
): { readonly first: Excel.Range; readonly last: Excel.Range } {
  return { first: rowWith(table, column, text), last: rowWith(table, column, text, "Backwards") };
}

/** The first row with this text. */
export function rowWith(
  table: Excel.Table,
  { header }: Column,
  text: string,
  searchDirection: "Forward" | "Backwards" = "Forward",
): Excel.Range {
  // The search begins after its range's first cell, so the header is part of the range.
  return table.columns
    .getItemOrNullObject(header)
    .getRange()
    .findOrNullObject(text.replace(WILDCARDS, "~$&"), { completeMatch: true, matchCase: true, searchDirection })
    .getEntireRow()
    .getIntersectionOrNullObject(table.getRange());
}

/**
 * Where a dataset's row stands in the table's body, counted from 0, hidden rows included: the slow road, which reads
 * the whole column of IDs. `undefined` when no row has this ID.
 * @throws WorkbookError idTwice
 */
export async function placeOf(
  context: Excel.RequestContext,
  table: Excel.Table,
  layout: Layout<FieldKey>,
  rowCount: number,
  id: string,
): Promise<number | undefined> {
  const column = { column: fieldByKey.inventoryId, header: layout.headers[layout.indexOf("inventoryId")] ?? "" };
  const [ids = []] = await readColumns(context, table, [column], rowCount);
  const place = ids.indexOf(id);
  if (ids.includes(id, place + 1) && place >= 0) throw new WorkbookError("idTwice", id);
  return place < 0 ? undefined : place;
}
