/** What repair makes of a workbook in which a list of the city's own is the Inventory, on real office.js. */
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import { inExcel } from "../../support/excel";
import { sheetOf } from "../inventory-book";
import { attach, openWithList } from "../attach/list-book";
import { repairAll, spoil } from "./spoil";

const list = [
  ["Agency", "Dataset Name"],
  ["Public Works", "Potholes"],
  ["Fire", "Hydrants"],
];

test("its sheet keeps its name, and nothing is found", async () => {
  openWithList(list);
  await attach();
  expect(await lookForRepairs()).toEqual([]);
});

test("Start Here is made again with a link to the city's own sheet", async () => {
  const { book } = openWithList(list);
  await attach();
  const before = JSON.stringify(sheetOf(book, "Start Here").rows);
  await spoil((workbook) => workbook.worksheets.getItem("Start Here").delete());
  expect(await repairAll()).toEqual([{ kind: "sheetMissing", sheet: "Start Here", heldData: false }]);
  expect(JSON.stringify(sheetOf(book, "Start Here").rows)).toBe(before);
  expect(await lookForRepairs()).toEqual([]);
});

test.each(["=x", "1-2"])("Start Here names a sheet that is called %s as it is called", async (name) => {
  const { book } = openWithList(list);
  await inExcel((_, sheet) => void (sheet.name = name));
  await attach();
  const [cell] = sheetOf(book, "Start Here").rows.flatMap((row) => row?.filter((each) => each?.value === name) ?? []);
  expect(cell).toMatchObject({ value: name });
  expect(cell?.formula).toBeUndefined();
});
