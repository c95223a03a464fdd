/** A workbook open in the stand-in for Excel, with `Excel.run` of Microsoft's own office.js connected to it. */
import { connectOffice } from "../../preview/office-in-node";
import { openWorkbook } from "../../preview/people/open-workbook";
import type { OpenWorkbook, Seat, SeatOptions } from "../../preview/seat";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";

export type OpenInExcel = { readonly book: Xlsx; readonly seat: Seat; readonly workbook: OpenWorkbook };

/** Left out, `book` is a blank workbook with one sheet, "Sheet1". A second call connects `Excel.run` to that one. */
export function openInExcel(book: Xlsx = newXlsx(), options?: SeatOptions): OpenInExcel {
  const workbook = openWorkbook(book, "inventory.xlsx");
  const seat = workbook.join(options);
  connectOffice(seat);
  return { book, seat, workbook };
}
