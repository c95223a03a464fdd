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

/** The error that a batch ends with, as office.js hands it to the add-in. Fails the test when there is none. */
export async function failureOf(
  work: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("Excel had nothing against it");
}

/** Runs `work` as a batch on the active sheet, and answers what it answers. */
export async function inExcel<T>(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => work(context, context.workbook.worksheets.getActiveWorksheet()));
}
