/** `<autoFilter>`, of a sheet or of a table. */
import { parseArea } from "./address";
import type { Sheet } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { attributeOf, childrenNamed, contentWithout, numberOf, retag, type XmlElement } from "./xml";

type ColumnFilter = { column: number; xml: string };

export function readFilters(element: XmlElement | undefined): ColumnFilter[] {
  return childrenNamed(element, "filterColumn").map((filter) => ({
    column: numberOf(filter, "colId") ?? 0,
    xml: filter.xml,
  }));
}

/** `old` keeps what is not modelled; its sort order goes when the range begins elsewhere. */
export function writeAutoFilter(old: XmlElement | undefined, range: string, filters: readonly ColumnFilter[]): string {
  const columns = filters.map(({ column, xml }) => xml.replace(/(\scolId=)(["'])\d*\2/, `$1"${column}"`));
  const before = parseArea(attributeOf(old, "ref") ?? "");
  const now = parseArea(range);
  const moved = before?.row !== now?.row || before?.column !== now?.column;
  const rest = contentWithout(old, "filterColumn", ...(moved ? ["sortState"] : []));
  return retag(old, "autoFilter", { ref: range }, columns.join("") + rest);
}

export function readSheetFilter(sheet: Sheet, { old }: ReadContext): void {
  const [element] = old("autoFilter");
  const range = attributeOf(element, "ref");
  if (element && range !== undefined) sheet.autoFilter = { range, filters: readFilters(element) };
}

export const sheetFilter: SheetPiece = {
  element: "autoFilter",
  model: (sheet) => sheet.autoFilter,
  write: ({ autoFilter }, { old }) =>
    autoFilter ? [writeAutoFilter(old("autoFilter")[0], autoFilter.range, autoFilter.filters)] : [],
};
