/** Each part of a workbook that is not as set-up makes it is found and put right, on real office.js. */
import { addDataset } from "../../../src/workbook/add-dataset";
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import type { Repair } from "../../../src/workbook/repair/repair";
import { draft, openMade } from "../inventory-book";
import { column, repairAll, spoil } from "./spoil";

test("a workbook that set-up has just made needs nothing, nor does one that people work in", async () => {
  await openMade();
  expect(await lookForRepairs()).toEqual([]);
  await addDataset(draft("PW-7K3QX9TB"));
  await addDataset(draft("PW-3F8TB2XW"));
  expect(await lookForRepairs()).toEqual([]);
});

/** What somebody did, and what is found. Each is put right, and then nothing is found any more. */
const spoiled: [string, (workbook: Excel.Workbook) => void, Repair[]][] = [
  [
    "a sheet was renamed",
    (workbook) => (workbook.worksheets.getItem("Responses").name = "Answers"),
    [{ kind: "sheetRenamed", sheet: "Responses", now: "Answers" }],
  ],
  [
    "the dashboard was deleted",
    (workbook) => workbook.worksheets.getItem("Dashboard").delete(),
    [{ kind: "sheetMissing", sheet: "Dashboard", heldData: false }],
  ],
  [
    "a table was renamed",
    (workbook) => (workbook.tables.getItem("Decisions").name = "Log"),
    [{ kind: "tableRenamed", table: "Decisions", now: "Log" }],
  ],
  [
    "a header was overwritten",
    (workbook) => (column(workbook, "Inventory", "Dataset Name").name = "What it holds"),
    [{ kind: "columnRenamed", table: "Inventory", column: "Dataset Name", now: "What it holds" }],
  ],
  [
    "a column was deleted in which nothing stood",
    (workbook) => column(workbook, "Decisions", "By").delete(),
    [{ kind: "columnMissing", table: "Decisions", column: "By", heldData: false }],
  ],
  [
    "somebody gave a sheet another title",
    (workbook) => (workbook.worksheets.getItem("Lists").getRange("A1").values = [["Choices"]]),
    [],
  ],
  [
    "a value of a closed list was changed",
    (workbook) => {
      column(workbook, "YesNoUnknownList", "Yes No Unknown").getDataBodyRange().getCell(2, 0).values = [["Maybe"]];
    },
    [{ kind: "listChanged", table: "YesNoUnknownList", column: "Yes No Unknown" }],
  ],
  [
    "the lead analyst edited an open list",
    (workbook) => (column(workbook, "ThemeList", "Theme").getDataBodyRange().getCell(0, 0).values = [["Streets"]]),
    [],
  ],
  [
    "names were deleted and changed",
    (workbook) => {
      workbook.names.getItem("Formats").delete();
      workbook.names.getItem("Themes").formula = "=Lists!$A$5:$A$6";
    },
    [{ kind: "namesMissing", names: ["Themes", "Formats"] }],
  ],
  [
    "somebody pasted over drop-downs and messages",
    (workbook) => {
      column(workbook, "Inventory", "Theme").getDataBodyRange().dataValidation.clear();
      column(workbook, "Inventory", "License").getDataBodyRange().dataValidation.rule = {
        list: { inCellDropDown: true, source: "MIT,GPL" },
      };
      column(workbook, "Responses", "Answer").getDataBodyRange().getCell(3, 0).dataValidation.clear();
      column(workbook, "Settings", "Value").getDataBodyRange().getCell(2, 0).dataValidation.clear();
    },
    [
      { kind: "rulesMissing", table: "Settings", columns: ["Value"] },
      { kind: "rulesMissing", table: "Responses", columns: ["Answer"] },
      { kind: "rulesMissing", table: "Inventory", columns: ["Theme", "License"] },
    ],
  ],
  [
    "somebody pasted over conditional formats",
    (workbook) => {
      for (const header of ["Theme", "Review Status"]) {
        column(workbook, "Inventory", header).getDataBodyRange().conditionalFormats.clearAll();
      }
    },
    [{ kind: "looksMissing", columns: ["Theme", "Review Status"] }],
  ],
  [
    "the stages of departments were deleted",
    (workbook) => column(workbook, "Departments", "Stage").getDataBodyRange().clear("Contents"),
    [{ kind: "formulasBroken", sheet: "Departments" }],
  ],
  [
    "the stages of departments were pasted as values",
    (workbook) => (column(workbook, "Departments", "Stage").getDataBodyRange().values = [["Answering"], ["Reviewed"]]),
    [{ kind: "formulasBroken", sheet: "Departments" }],
  ],
  [
    "a department was typed into the Departments sheet",
    (workbook) => (workbook.worksheets.getItem("Departments").getRange("A7:B7").values = [["FIR", "Fire"]]),
    [{ kind: "responsesMissing", departments: ["Fire"], rows: 9 }],
  ],
  [
    "an older add-in made it",
    (workbook) => {
      const settings = workbook.tables.getItem("Settings");
      settings.rows.getItemAt(12).delete();
      settings.columns.getItem("Value").getDataBodyRange().getCell(9, 0).values = [["0"]];
    },
    [{ kind: "settingsMissing", settings: ["Round began on"] }, { kind: "templateOlder" }],
  ],
];

test.each(spoiled)("%s", async (_, change, found) => {
  await openMade();
  await spoil(change);
  expect(await repairAll()).toEqual(found);
  expect(await lookForRepairs()).toEqual([]);
});
