/** Several people in one workbook, each with an Excel and a pane of their own in this process. */
import { asSeat } from "../../preview/office-in-node";
import { openWorkbook } from "../../preview/people/open-workbook";
import type { OpenWorkbook, Seat, SeatOptions } from "../../preview/seat";
import type { Xlsx } from "../../src/xlsx/model";

export type People<Name extends string> = Readonly<Record<Name, Seat>> & { readonly workbook: OpenWorkbook };

/** Opens `book` for each of them; `options` by name, for those who want any. */
export function openForPeople<Name extends string>(
  book: Xlsx,
  names: readonly Name[],
  options: Partial<Record<Name, SeatOptions>> = {},
): People<Name> {
  const workbook = openWorkbook(book, "inventory.xlsx");
  const seats = names.map((name): [Name, Seat] => [name, workbook.join(options[name])]);
  return { ...(Object.fromEntries(seats) as Record<Name, Seat>), workbook };
}

/**
 * Runs `work` as code in this person's pane. `Excel`, `Office` and `OfficeExtension` are the person's own in it and in
 * everything that it waits for, so that several people's work can be under way at the same time.
 */
export function as<T>(person: Seat, work: () => T): T {
  return asSeat(person, work);
}

/** A batch of the person's add-in on their active sheet. */
export function inExcelOf<T>(
  person: Seat,
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T> | T,
): Promise<T> {
  return as(person, () =>
    Excel.run(async (context) => work(context, context.workbook.worksheets.getActiveWorksheet())),
  );
}
