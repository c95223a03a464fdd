/** What may have held data is told from what did not, on real office.js. */
import { sheets } from "../../../src/inventory/tables";
import { addDataset } from "../../../src/workbook/add-dataset";
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import { heldData } from "../../../src/workbook/repair/repair";
import { repairWorkbook } from "../../../src/workbook/repair/repair-workbook";
import { saveResponse } from "../../../src/workbook/save-response";
import type { Xlsx } from "../../../src/xlsx/model";
import { columnOf, draft, openMade, options, sheetOf, tableOf } from "../inventory-book";
import { column, only, spoil } from "./spoil";

const allOthers = (name: string) => Object.values(sheets).filter((each) => each !== name);

describe("what may have held data", () => {
  async function workedIn(): Promise<Xlsx> {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    return book;
  }

  test.each(["Responses", "Departments", "Settings", "Decisions"])("the sheet %s", async (sheet) => {
    const book = await workedIn();
    await spoil((workbook) => workbook.worksheets.getItem(sheet).delete());
    const found = await lookForRepairs();
    expect(found).toContainEqual({ kind: "sheetMissing", sheet, heldData: true });
    expect(found.filter(heldData)).toHaveLength(1);
    await repairWorkbook(found, options);
    expect(await lookForRepairs()).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(Object.values(sheets));
  });

  test("the Inventory sheet, when departments have answered", async () => {
    const { book } = await openMade();
    const answer = { departmentCode: "PW", prompt: "P5", answer: "None", finished: "Yes", note: "" };
    await saveResponse({ ...answer, answeredBy: "Data coordinator", answeredOn: "2026-11-24T09:00" });
    await spoil((workbook) => workbook.worksheets.getItem("Inventory").delete());
    const found = await lookForRepairs();
    expect(found.filter(heldData)).toEqual([{ kind: "sheetMissing", sheet: "Inventory", heldData: true }]);
    expect(only(found, "formulasBroken")).toEqual([{ kind: "formulasBroken", sheet: "Dashboard" }]);
    await repairWorkbook(found, options);
    expect(await lookForRepairs()).toEqual([]);
    expect(JSON.stringify(sheetOf(book, "Dashboard").rows)).not.toContain("#REF!");
  });

  test.each(allOthers("Settings"))("nothing did while nobody has worked in it: %s", async (sheet) => {
    await openMade();
    await spoil((workbook) => workbook.worksheets.getItem(sheet).delete());
    // Its departments are in the other sheets.
    expect((await lookForRepairs()).filter(heldData)).toHaveLength(sheet === "Departments" ? 1 : 0);
  });

  test("a column of a table with rows, which is added empty at the right", async () => {
    const book = await workedIn();
    await spoil((workbook) => column(workbook, "Inventory", "Description").delete());
    const found = await lookForRepairs();
    expect(found.filter(heldData)).toEqual([
      { kind: "columnMissing", table: "Inventory", column: "Description", heldData: true },
    ]);
    await repairWorkbook(found, options);
    expect(await lookForRepairs()).toEqual([]);
    expect(tableOf(book, "Inventory").table.columns.at(-1)?.name).toBe("Description");
    expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Pothole repair requests"]);
    await addDataset(draft("PW-3F8TB2XW"));
    expect(columnOf(book, "Inventory", "Description")[1]).toBe("One row for each request to repair a pothole.");
  });
});
