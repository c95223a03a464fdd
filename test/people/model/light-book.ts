import type { Xlsx } from "../../../src/xlsx/model";
import { tableOf } from "../../workbook/inventory-book";

/** The Dashboard's formulas take most of the time and are no part of what is tried here; the pane writes none. */
export function withoutFormulas(book: Xlsx): Xlsx {
  const sheet = book.sheets.find(({ name }) => name === "Dashboard");
  for (const row of sheet?.rows ?? []) row?.splice(0);
  const { sheet: departments } = tableOf(book, "Departments");
  for (const row of departments.rows) {
    row?.forEach((cell, i) => {
      if (cell?.formula !== undefined) row[i] = undefined;
    });
  }
  return book;
}

/** The first cell of a range, and how many rows it has. */
export function corner(range: string): { row: number; column: number; rows: number } {
  const match = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range);
  if (!match) throw new Error(range);
  const [, letters = "A", first = "1", last = "1"] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(first) - 1, column, rows: Number(last) - Number(first) + 1 };
}
