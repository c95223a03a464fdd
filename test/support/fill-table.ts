/** Fills cells of a small table in a file, before anybody opens it. */
import { cellFromText, numberFormat } from "../../src/inventory/cell";
import type { Table } from "../../src/inventory/tables";
import { textOf } from "../../src/workbook/row-values";
import { parseArea } from "../../src/xlsx/address";
import type { Xlsx } from "../../src/xlsx/model";

/** Fills cells of the rows for which `valuesOf` answers, by the table's own columns. */
export function fillTable<Key extends string>(
  book: Xlsx,
  { sheet: name, columns }: Table<Key>,
  valuesOf: (record: Readonly<Record<Key, string>>) => Partial<Record<Key, string>> | undefined,
): void {
  const sheet = book.sheets.find((each) => each.name === name);
  const area = parseArea(sheet?.tables[0]?.range ?? "");
  if (!sheet || !area) throw new Error(`no table on ${name}`);
  for (let i = 1; i < area.rows; i++) {
    const cells = (sheet.rows[area.row + i] ??= []);
    const entries = columns.map(({ key, type }, j) => [key, textOf(cells[area.column + j]?.value, type)]);
    const values = valuesOf(Object.fromEntries(entries) as Record<Key, string>);
    columns.forEach(({ key, type }, j) => {
      const text = values?.[key];
      const style = book.styles.derive(0, { numberFormat: numberFormat(type) });
      if (text !== undefined) cells[area.column + j] = { value: cellFromText(type, text), style };
    });
  }
}
