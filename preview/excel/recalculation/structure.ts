import type { Xlsx } from "../../../src/xlsx/model";

/** What formulas find cells by: the names of sheets, the tables, the defined names. Another text when one changed. */
export function structureOf({ sheets, names }: Xlsx): string {
  return JSON.stringify([
    names.map(({ name, refersTo, sheet }) => [name, refersTo, sheet]),
    sheets.map(({ name, tables }) => [
      name,
      tables.map((table) => [
        table.name,
        table.range,
        table.showHeaders,
        table.showTotals,
        table.columns.map((column) => column.name),
      ]),
    ]),
  ]);
}
