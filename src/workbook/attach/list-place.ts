/** Where a list stands in a workbook. Rows and columns count from 0, as in Excel's API. */
export type ListPlace = {
  readonly sheet: string;
  /** The name of its table; "" for plain cells. */
  readonly table: string;
  /** The row of headers, the lower one where there are two. */
  readonly row: number;
  readonly column: number;
  /** With the row of headers. */
  readonly rows: number;
  readonly columns: number;
  /** The row above holds headings over groups of columns. */
  readonly hasHeadings: boolean;
};

/** The cells of the row right below a list. */
export function rowBelow(context: Excel.RequestContext, place: ListPlace): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.getRangeByIndexes(place.row + place.rows, place.column, 1, place.columns);
}

/** The cells of a list, its row of headers included. */
export function listRange(context: Excel.RequestContext, place: ListPlace): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  return sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);
}
