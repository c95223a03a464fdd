/** Somebody types into the cells of a dataset's row in the sheet, without the pane. */
import type { Seat } from "../../preview/seat";
import { parseArea } from "../../src/xlsx/address";
import type { Xlsx } from "../../src/xlsx/model";
import { columnOf, placeOf, tableOf } from "../workbook/inventory-book";

/** @param typed what is typed, by the header of its column */
export function typeInRow(seat: Seat, book: Xlsx, id: string, typed: Readonly<Record<string, string>>): void {
  const { sheet, table } = tableOf(book, "Inventory");
  const area = parseArea(table.range);
  const place = columnOf(book, "Inventory", "Inventory ID").indexOf(id);
  if (!area || place < 0) throw new Error(`no row ${id}`);
  for (const [header, text] of Object.entries(typed)) {
    seat.type(sheet.name, area.row + 1 + place, area.column + placeOf(book, header), text);
  }
}
