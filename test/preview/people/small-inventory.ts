import type { Delays } from "../../../preview/seat";
import type { CellValue, Xlsx } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";
import { openForPeople } from "../../support/people";
import type { People } from "../../support/people";

/** Ann and Bob with a table of three rows, on "Sheet1" from A1 on. Without delays a person hears of everything at once. */
export function smallInventory(
  delays: { readonly ann?: Partial<Delays>; readonly bob?: Partial<Delays> } = {},
): People<"ann" | "bob"> {
  const book = plainBook({
    Sheet1: [
      ["ID", "Name", "Status"],
      ["PW-1", "Roads", null],
      ["PW-2", "Signs", null],
      ["PW-3", "Bridges", null],
    ],
  });
  addPlainTable(sheetOf(book), "Inventory");
  const { ann, bob } = delays;
  return openForPeople(book, ["ann", "bob"], {
    ...(ann ? { ann: { delays: ann } } : {}),
    ...(bob ? { bob: { delays: bob } } : {}),
  });
}

/** The values of the table's rows, as they are in this copy. */
export function rowsOf(book: Xlsx): CellValue[][] {
  const sheet = sheetOf(book);
  const [from, to] = (sheet.tables[0]?.range ?? "A1:A1").split(":").map((cell) => Number(cell.replace(/\D+/, "")));
  return sheet.rows
    .slice(from, to)
    .map((row) => Array.from({ length: 3 }, (_, column) => row?.[column]?.value ?? null));
}
