import type { Area } from "../../src/xlsx/address";
import type { DataValidation, DifferentialStyle, Hyperlink, Sheet, Table, Xlsx } from "../../src/xlsx/model";
import { contains, intersect } from "./cells";
import { conditionalStyles } from "./conditional";
import { areasOfRanges } from "./rule-ranges";

type At<T> = { readonly area: Area; readonly what: T };

/** What of a sheet's rules touches one window, looked up once for all of its cells. */
export type WindowRules = {
  tableAt(row: number, column: number): At<Table> | undefined;
  validationAt(row: number, column: number): DataValidation | undefined;
  linkAt(row: number, column: number): string | undefined;
  mergeAt(row: number, column: number): Area | undefined;
  conditionalAt(row: number, column: number): DifferentialStyle | undefined;
};

export function windowRules(book: Xlsx, sheet: Sheet, window: Area): WindowRules {
  const inWindow = <T>(areas: readonly Area[], what: T): At<T>[] =>
    areas.filter((area) => intersect(area, window) !== undefined).map((area) => ({ area, what }));
  const tables = sheet.tables.flatMap((table) => inWindow(areasOfRanges([table.range]), table));
  const validations = sheet.validations.flatMap((each) => inWindow(areasOfRanges(each.ranges), each));
  const links = sheet.hyperlinks.flatMap((each) => inWindow(areasOfRanges([each.range]), each));
  const merges = sheet.merges.flatMap((each) => inWindow(areasOfRanges([each]), each));
  return {
    tableAt: (row, column) => find(tables, row, column),
    validationAt: (row, column) => find(validations, row, column)?.what,
    linkAt: (row, column) => safeAddress(find(links, row, column)?.what),
    mergeAt: (row, column) => find(merges, row, column)?.area,
    conditionalAt: conditionalStyles(book, sheet),
  };
}

function find<T>(all: readonly At<T>[], row: number, column: number): At<T> | undefined {
  if (all.length === 0) return undefined;
  return all.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }));
}

/** Only web and mail addresses are shown as links: a workbook comes from other people. */
function safeAddress(link: Hyperlink | undefined): string | undefined {
  return link?.address !== undefined && /^(https?|mailto):/i.test(link.address) ? link.address : undefined;
}
