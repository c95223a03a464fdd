/** Washington DC's inventory of 2018 as a city has it in Excel: the rows of its file, pasted into a blank workbook. */
import { openWorkbook } from "../../preview/people/open-workbook";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { readInventory } from "../inventory/recognise/sheets";

const FILE = "dc_enterprise_dataset_inventory_2018.csv";

/** Its headers and rows as texts; undefined where the folder with real inventories is not there. */
export function washingtonCells(): string[][] | undefined {
  return readInventory(FILE)
    ?.filter((row) => row.some((cell) => cell !== ""))
    .map((row) => [...row]);
}

export function washingtonBook(): Xlsx {
  const cells = washingtonCells();
  if (cells === undefined) throw new Error(`The folder with real inventories is not there: ${FILE}`);
  const book = newXlsx();
  const typed = openWorkbook(book, "washington.xlsx")
    .join()
    .paste(book.sheets[0]?.name ?? "", 0, 0, cells);
  if (typed.kind !== "accepted") throw new Error(typed.kind);
  return book;
}
