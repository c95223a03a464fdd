/** Looking for what is not as set-up makes it, and putting it right, on real office.js. */
import { sheets } from "../../src/inventory/tables";
import { settings } from "../../src/inventory/settings";
import { vocabularies } from "../../src/inventory/vocabularies";
import { addDataset } from "../../src/workbook/add-dataset";
import { openInventory } from "../../src/workbook/open-inventory";
import { lookForRepairs } from "../../src/workbook/repair/look-for-repairs";
import { heldData, type Repair } from "../../src/workbook/repair/repair";
import { repairWorkbook } from "../../src/workbook/repair/repair-workbook";
import { saveResponse } from "../../src/workbook/save-response";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { inExcel, openInExcel } from "../support/excel";
import { bodyOf, columnOf, draft, openMade, options, sheetOf, tableOf } from "./inventory-book";

/** Somebody changes the workbook. */
async function spoil(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await inExcel(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

async function repairAll(): Promise<readonly Repair[]> {
  const found = await lookForRepairs();
  await repairWorkbook(found, options);
  return found;
}

const column = (workbook: Excel.Workbook, table: string, header: string) =>
  workbook.tables.getItem(table).columns.getItem(header);

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

const only = (repairs: readonly Repair[], kind: Repair["kind"]) => repairs.filter((repair) => repair.kind === kind);
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

describe("a table that was turned into plain cells", () => {
  test("becomes one again, with its rows", async () => {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("PW-3F8TB2XW"));
    await spoil((workbook) => void workbook.tables.getItem("Inventory").convertToRange());
    const found = await repairAll();
    expect(only(found, "tableMissing")).toEqual([{ kind: "tableMissing", table: "Inventory", from: "cells" }]);
    expect(only(found, "formulasBroken")).toHaveLength(1);
    expect(await lookForRepairs()).toEqual([]);
    expect(columnOf(book, "Inventory", "Inventory ID")).toEqual(["PW-7K3QX9TB", "PW-3F8TB2XW"]);
  });

  test("is left to a person when a blank row stands in it", async () => {
    await openMade();
    await spoil((workbook) => {
      const table = workbook.tables.getItem("Responses");
      table.getDataBodyRange().getRow(4).clear("Contents");
      table.convertToRange();
    });
    const found = await repairAll();
    expect(only(found, "byHand")).toEqual([{ kind: "byHand", code: "tableMissing", what: "Responses" }]);
  });

  test("is made anew for a list, with what it ships with", async () => {
    const { book } = await openMade();
    await spoil((workbook) => workbook.tables.getItem("LicenseList").delete());
    expect(only(await repairAll(), "tableMissing")).toEqual([
      { kind: "tableMissing", table: "LicenseList", from: "nothing" },
    ]);
    expect(await lookForRepairs()).toEqual([]);
    expect(columnOf(book, "LicenseList", "License")).toEqual(vocabularies.license.values);
  });
});

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

describe("set-up that stopped midway", () => {
  const steps = [...Array(14).keys()];

  test.each(steps)("after %i requests, is finished by repair with what the lead analyst said", async (requests) => {
    const { book, seat } = openInExcel(newXlsx());
    const execute = seat.execute.bind(seat);
    let sent = 0;
    const stop = jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
      sent += 1;
      return sent > requests ? Promise.resolve({ transportError: 5012 }) : execute(body, flags);
    });
    await setUpWorkbook(options).catch(() => undefined);
    stop.mockRestore();
    const found = await repairAll();
    expect(found.filter(heldData)).toEqual([]);
    expect(await lookForRepairs()).toEqual([]);
    expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
    expect(bodyOf(book, "Responses")).toHaveLength(18);
    const values = columnOf(book, "Settings", "Value");
    expect(values[settings.findIndex(({ key }) => key === "city")]).toBe("Brightwater");
    expect(book.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1")).toEqual(Object.values(sheets));
    expect(await openInventory()).toMatchObject({ kind: "inventory" });
  });
});
