/** A workbook with an inventory, made by set-up and open in Excel, and what tests ask it. */
import type { Seat, SeatOptions } from "../../preview/seat";
import { newDataset } from "../../src/inventory/dataset";
import type { Dataset } from "../../src/inventory/field";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import type { SetUpOptions } from "../../src/workbook/set-up/set-up-workbook";
import { openXlsx } from "../../src/xlsx/open";
import { parseArea } from "../../src/xlsx/address";
import type { Cell, Sheet, Table, Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { saveXlsx } from "../../src/xlsx/save";
import { openInExcel } from "../support/excel";

export const options: SetUpOptions = {
  city: "Brightwater",
  leadAnalyst: "Mayor's data office",
  departments: [
    { code: "PW", name: "Public Works" },
    { code: "POL", name: "Police" },
  ],
  dueDate: "2026-12-18",
  round: "2026",
  workbookId: "test",
};

let made: Uint8Array | undefined;

/** The file that set-up makes of a blank workbook; made once. */
export async function madeFile(): Promise<Uint8Array> {
  if (made === undefined) {
    const { book } = openInExcel(newXlsx());
    await setUpWorkbook(options);
    made = saveXlsx(book);
  }
  return made;
}

/** Opens a fresh copy in Excel. `change` is done to the file before anybody opens it. */
export async function openMade(
  seatOptions?: SeatOptions,
  change: (book: Xlsx) => void = () => {},
): Promise<{ book: Xlsx; seat: Seat }> {
  const book = openXlsx(await madeFile());
  change(book);
  const { seat } = openInExcel(book, seatOptions);
  return { book, seat };
}

export function sheetOf(book: Xlsx, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The index in its table of a column of the Inventory. */
export function placeOf(book: Xlsx, header: string): number {
  return tableOf(book, "Inventory").table.columns.findIndex(({ name }) => name === header);
}

export function tableOf(book: Xlsx, name: string): { sheet: Sheet; table: Table } {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

/** The body of a table, row by row and from left to right. */
export function bodyOf(book: Xlsx, name: string): (Cell | undefined)[][] {
  const { sheet, table } = tableOf(book, name);
  const area = parseArea(table.range);
  if (area === undefined) throw new Error(table.range);
  const rows = area.rows - 1 - (table.showTotals ? 1 : 0);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: area.columns }, (_each, j) => sheet.rows[area.row + 1 + i]?.[area.column + j]),
  );
}

/** The values of one column, found by its header. */
export function columnOf(book: Xlsx, name: string, header: string): (Cell["value"] | undefined)[] {
  const index = tableOf(book, name).table.columns.findIndex((column) => column.name === header);
  return bodyOf(book, name).map((row) => row[index]?.value);
}

/** A draft as the form would save it. */
export function draft(inventoryId: string, known: Partial<Dataset> = {}): Dataset {
  return newDataset({
    department: "Public Works",
    datasetName: "Pothole repair requests",
    description: "One row for each request to repair a pothole.",
    theme: "Transportation",
    promptsAnswered: "P4",
    addedBy: "Street supervisor",
    dateAdded: "2026-11-23",
    lastChangedBy: "Street supervisor",
    lastChanged: "2026-11-23T09:30",
    ...known,
    inventoryId,
  });
}

/**
 * Every request that is sent from now on. What `Excel.run` sends on its own account after the work is done, to let go
 * of objects, is left out: nobody waits for it.
 */
export function requestsOf(seat: Seat): () => readonly string[] {
  const execute = jest.spyOn(seat, "execute");
  return () => execute.mock.calls.map(([body]) => JSON.stringify(body)).filter((body) => !isLettingGo(body));
}

function isLettingGo(body: string): boolean {
  const { Actions: actions } = JSON.parse(body) as { Actions: { ActionType: number; Name: string }[] };
  return actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
}
