import { readFileSync } from "node:fs";
import path from "node:path";
import { cellFromText, numberFormat } from "../../src/inventory/cell";
import { fields } from "../../src/inventory/fields";
import type { Dataset } from "../../src/inventory/field";
import { areaAddress, parseArea } from "../../src/xlsx/address";
import type { Cell, Xlsx } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";

const SHIPPED = path.join(__dirname, "../../assets/data-inventory.xlsx");

/** The workbook that ships, with these rows in its Inventory table. */
export function bookWithRows(rows: readonly Dataset[]): Xlsx {
  return putRows(openXlsx(readFileSync(SHIPPED)), rows);
}

/** Puts rows into the empty Inventory table of a file. */
export function putRows(book: Xlsx, rows: readonly Dataset[]): Xlsx {
  const sheet = book.sheets.find(({ name }) => name === "Inventory");
  const table = sheet?.tables.find(({ name }) => name === "Inventory");
  const area = parseArea(table?.range ?? "");
  if (sheet === undefined || table === undefined || area === undefined) throw new Error("No Inventory table.");
  const styles = fields.map(({ type }) => book.styles.derive(0, { numberFormat: numberFormat(type) }));
  rows.forEach((row, i) => {
    const cells: (Cell | undefined)[] = [];
    fields.forEach(({ key, type }, j) => {
      const text = row[key];
      if (text !== "") cells[area.column + j] = { value: cellFromText(type, text), style: styles[j] ?? 0 };
    });
    sheet.rows[area.row + 1 + i] = cells;
  });
  const grown = areaAddress({ ...area, rows: 1 + Math.max(rows.length, 1) });
  const last = area.row + Math.max(rows.length, 1) + 1;
  table.range = grown;
  // What covered the one blank row of the table's body covers the whole body, as it would have grown in Excel.
  const stretch = (range: string) => {
    const old = parseArea(range);
    return old?.row === area.row + 1 && old.rows === 1 ? areaAddress({ ...old, rows: last - old.row }) : range;
  };
  for (const over of [...sheet.validations, ...sheet.conditionalFormats]) over.ranges = over.ranges.map(stretch);
  return book;
}
