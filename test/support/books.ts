/** Comparing copies of a workbook. */
import type { Cell, Sheet, Xlsx } from "../../src/xlsx/model";

/** What two people must agree on: all but what is in front and selected, and the stored results of formulas. */
export function settledBook({ sheets, names, properties }: Xlsx): unknown {
  return { names, properties, sheets: sheets.map(settledSheet) };
}

function settledSheet({ rows, rowFormats, ...rest }: Sheet): unknown {
  const cells: Array<[row: number, column: number, cell: unknown]> = [];
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell) cells.push([r, c, settledCell(cell)]);
    }),
  );
  return { ...rest, selection: "", cells, rowFormats: [...rowFormats].sort(([a], [b]) => a - b) };
}

function settledCell({ value, formula, style }: Cell): unknown {
  return formula === undefined ? { value, style } : { formula, style };
}

/** The parts that more than one of these books hold and that are changed in place; there should be none. */
export function sharedParts(books: readonly Xlsx[]): unknown[] {
  const all = books.flatMap(changeableParts);
  return all.filter((part, at) => all.indexOf(part) !== at);
}

function changeableParts({ sheets, names, properties }: Xlsx): object[] {
  return [
    sheets,
    names,
    properties,
    ...names,
    ...sheets.flatMap((sheet): object[] => [
      sheet,
      sheet.rows,
      ...sheet.rows.filter((row) => row !== undefined),
      sheet.rowFormats,
      ...sheet.columnFormats,
      sheet.merges,
      sheet.hyperlinks,
      ...sheet.validations.flatMap((rule) => [rule, rule.ranges]),
      ...sheet.conditionalFormats.flatMap((format) => [format, format.ranges, format.rules, ...format.rules]),
      ...sheet.tables.flatMap((table) => [table, table.columns, ...(table.filter ? [table.filter] : [])]),
    ]),
  ];
}
