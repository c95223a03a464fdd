/** A copy of a workbook that can be changed without changing the first. */
import type { BarChart, ConditionalFormat, DataValidation, Sheet, Table, Xlsx } from "../../src/xlsx/model";
import type { Identities } from "./identities";

/**
 * Cells and styles are shared with the first: a cell is never changed in place, and styles are only ever added. Sheets,
 * tables, names, conditional formats and charts keep their ids (fact 4.4).
 */
export function copyBook(book: Xlsx, identities: Identities): Xlsx {
  const same = <T extends object>(copy: T, of: T): T => identities.give(copy, identities.of(of));
  return {
    ...book,
    properties: { ...book.properties },
    names: book.names.map((name) => same({ ...name }, name)),
    sheets: book.sheets.map((sheet) => {
      const copy = copySheet(sheet);
      copy.tables = sheet.tables.map((table) => same(copyTable(table), table));
      copy.conditionalFormats = sheet.conditionalFormats.map((format) => same(copyFormat(format), format));
      copy.charts = sheet.charts.map((chart) => same(copyChart(chart), chart));
      return same(copy, sheet);
    }),
  };
}

function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row?.slice()),
    rowFormats: new Map(sheet.rowFormats),
    columnFormats: sheet.columnFormats.map((format) => ({ ...format })),
    merges: sheet.merges.slice(),
    validations: sheet.validations.map(copyValidation),
    hyperlinks: sheet.hyperlinks.slice(),
  };
}

function copyTable(table: Table): Table {
  const { filter } = table;
  return {
    ...table,
    columns: table.columns.slice(),
    ...(filter ? { filter: { filters: filter.filters.slice() } } : {}),
  };
}

function copyValidation(validation: DataValidation): DataValidation {
  return { ...validation, ranges: validation.ranges.slice() };
}

function copyFormat(format: ConditionalFormat): ConditionalFormat {
  return { ranges: format.ranges.slice(), rules: format.rules.map((rule) => ({ ...rule })) };
}

function copyChart(chart: BarChart): BarChart {
  return { ...chart, series: chart.series.map((series) => ({ ...series })) };
}
