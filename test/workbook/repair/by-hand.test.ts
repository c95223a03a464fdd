/** What only a person can put right, on real office.js. */
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import type { Repair } from "../../../src/workbook/repair/repair";
import { repairWorkbook } from "../../../src/workbook/repair/repair-workbook";
import { openMade, options, sheetOf } from "../inventory-book";
import { column, repairAll, spoil } from "./spoil";

describe("what only a person can put right", () => {
  test.each<[string, (workbook: Excel.Workbook) => void, Repair]>([
    [
      "a protected sheet",
      (workbook) => {
        column(workbook, "Inventory", "Theme").getDataBodyRange().dataValidation.clear();
        workbook.worksheets.getItem("Inventory").protection.protect();
      },
      { kind: "byHand", code: "sheetProtected", what: "Inventory" },
    ],
    [
      "formulas of a protected sheet",
      (workbook) => {
        const dashboard = workbook.worksheets.getItem("Dashboard");
        dashboard.getRange("A5").formulas = [["=#REF!+1"]];
        dashboard.protection.protect();
      },
      { kind: "byHand", code: "sheetProtected", what: "Dashboard" },
    ],
    [
      "two columns with one header",
      (workbook) => (workbook.worksheets.getItem("Decisions").getRange("G4").values = [["  key "]]),
      { kind: "byHand", code: "columnTwice", what: "Decisions: Key" },
    ],
    [
      "a copy of a sheet beside a table that lost its name",
      (workbook) => {
        workbook.tables.getItem("Decisions").name = "Log";
        const copy = workbook.worksheets.add("Decisions 2");
        copy.getRange("A1:F1").values = [["Key", "Kind", "About", "Value", "By", "On"]];
        copy.tables.add("A1:F1", true).name = "Decisions2";
      },
      { kind: "byHand", code: "tableTwice", what: "Log, Decisions2" },
    ],
  ])("%s", async (_, change, found) => {
    await openMade();
    await spoil(change);
    expect(await repairAll()).toEqual([found]);
    expect(await lookForRepairs()).toEqual([found]);
  });

  test("somebody's own table of our name is no inventory", async () => {
    const { seat } = await openMade();
    await spoil((workbook) => {
      workbook.worksheets.getItem("Inventory").delete();
      const shelf = workbook.worksheets.add("Shelf");
      shelf.getRange("A1:B2").values = [
        ["Item", "Pieces"],
        ["Chairs", 4],
      ];
      shelf.tables.add("A1:B2", true).name = "Inventory";
    });
    expect(await lookForRepairs()).toContainEqual({ kind: "byHand", code: "nameTaken", what: "Inventory" });
    expect(seat.view("Shelf", 0, 0, 2, 3).cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["Item", "Pieces", ""],
      ["Chairs", "4", ""],
    ]);
  });

  test("cells where a column belongs are not written over", async () => {
    const { book } = await openMade();
    await spoil((workbook) => {
      column(workbook, "Decisions", "On").delete();
      workbook.worksheets.getItem("Decisions").getRange("G4").values = [["see page 2"]];
      workbook.tables.getItem("Decisions").resize("A4:E5");
      workbook.worksheets.getItem("Decisions").getRange("F4:F5").values = [["see"], ["page 2"]];
      workbook.tables.getItem("Decisions").resize("A4:E5");
    });
    const found = await lookForRepairs();
    await expect(repairWorkbook(found, options)).rejects.toMatchObject({ code: "noRoomBeside" });
    expect(sheetOf(book, "Decisions").rows[4]?.[5]?.value).toBe("page 2");
  });
});
