import { headers } from "../../../src/inventory/fields";
import { promptCodes } from "../../../src/inventory/prompts";
import { attachSteps } from "../../../src/workbook/attach/attach-list";
import { findLists } from "../../../src/workbook/attach/find-lists";
import { planAttachment } from "../../../src/workbook/attach/plan-attachment";
import { endingAt, readList } from "../../../src/workbook/attach/read-list";
import { openInventory } from "../../../src/workbook/open-inventory";
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import type { Xlsx } from "../../../src/xlsx/model";
import { inExcel } from "../../support/excel";
import { columnOf, options, tableOf } from "../inventory-book";
import { agreeTo, attach, carryOut, cellsIn, onlyList, openWithList, readOnlyList } from "./list-book";

const list = [
  ["City of Brightwater", "", "", "", ""],
  ["", "", "", "", ""],
  ["Agency", "Dataset Name", "Classification", "Station", "Updated"],
  ["Public Works", "Potholes", "Open", "4", "Yearly"],
  ["Fire", "Hydrants", "Public", "", "Daily"],
];

const answers = { Updated: "updateFrequency" } as const;

async function openedInventory() {
  const opened = await openInventory();
  if (opened.kind !== "inventory") throw new Error(opened.kind);
  return opened.inventory;
}

function headersOf(book: Xlsx): readonly string[] {
  return tableOf(book, "Inventory").table.columns.map(({ name }) => name);
}

test("a range below a title becomes the Inventory table at its place", async () => {
  const { book } = openWithList(list);
  await attach(answers);
  const { table, sheet } = tableOf(book, "Inventory");
  expect(sheet.name).toBe("Sheet1");
  expect(table.range).toBe("A3:AN5");
  expect(headersOf(book).slice(0, 5)).toEqual([
    "Department",
    "Dataset Name",
    "Classification",
    "Station",
    "Update Frequency",
  ]);
  expect([...headersOf(book)].sort()).toEqual([...headers, "Station"].sort());
  expect(columnOf(book, "Inventory", "Classification")).toEqual(["Public", "Public"]);
  expect(columnOf(book, "Inventory", "Inventory ID")).toEqual([
    expect.stringMatching(/^PW-/),
    expect.stringMatching(/^FIR-/),
  ]);
  const inventory = await openedInventory();
  expect(inventory.datasets.map(({ datasetName }) => datasetName)).toEqual(["Potholes", "Hydrants"]);
  expect(inventory.departments.map(({ code }) => code)).toEqual(["PW", "FIR"]);
  expect(columnOf(book, "Responses", "Prompt")).toHaveLength(2 * promptCodes.length);
  expect(columnOf(book, "Decisions", "Kind").filter((kind) => kind === "Column")).toHaveLength(5);
});

test("a title row, blank and repeated headers, and a column without a header", async () => {
  const { book } = openWithList([
    ["Dataset Name", "Notes", "", "Notes", "Inventory ID"],
    ["Potholes", "a", "b", "c", ""],
  ]);
  await attach();
  expect(headersOf(book).slice(0, 5)).toEqual(["Dataset Name", "Notes", "Column C", "Notes 2", "Inventory ID"]);
});

test("formulas stay, in the list and about it", async () => {
  const { book } = openWithList(list);
  await inExcel(async (context, sheet) => {
    sheet.getRange("D4:D5").formulas = [["=LEN(B4)"], ["=LEN(B5)"]];
    sheet.getRange("E1").formulas = [['=COUNTIF(C4:C5,"Public")']];
    await context.sync();
  });
  await attach(answers);
  await inExcel(async (context, sheet) => {
    const inside = sheet.getRange("D4:D5").load("formulas,values");
    const about = sheet.getRange("E1").load("formulas,values");
    await context.sync();
    expect(inside.formulas).toEqual([["=LEN(B4)"], ["=LEN(B5)"]]);
    expect(inside.values).toEqual([[8], [8]]);
    expect(about.formulas).toEqual([['=COUNTIF(C4:C5,"Public")']]);
    expect(about.values).toEqual([[2]]);
  });
  expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Potholes", "Hydrants"]);
});

test("a table of any name is renamed, and formulas that name it follow", async () => {
  const { book } = openWithList(list.slice(2));
  await inExcel(async (context, sheet) => {
    const table = sheet.tables.add("A1:E3", true);
    table.name = "Data_Assets";
    await context.sync();
    sheet.getRange("A10").formulas = [["=COUNTA(Data_Assets[Agency])"]];
    await context.sync();
  });
  expect((await onlyList()).place.table).toBe("Data_Assets");
  await attach(answers);
  expect(tableOf(book, "Inventory").table.range).toBe("A1:AN3");
  await inExcel(async (context, sheet) => {
    const about = sheet.getRange("A10").load("formulas,values");
    await context.sync();
    expect(about.formulas).toEqual([["=COUNTA(Inventory[Department])"]]);
    expect(about.values).toEqual([[2]]);
  });
});

test("headings over two rows become one row of headers, and merged departments stand in each of their rows", async () => {
  const { book } = openWithList([
    ["Dataset", "", "Access", ""],
    ["Agency", "Name", "Level", "Reason"],
    ["Fire", "Hydrants", "Public", ""],
    ["", "Alarm boxes", "Internal", "Security of the network"],
  ]);
  await inExcel(async (context, sheet) => {
    for (const merged of ["A1:B1", "C1:D1", "A3:A4"]) sheet.getRange(merged).merge();
    await context.sync();
  });
  const found = await readOnlyList();
  expect(found.place.hasHeadings).toBe(true);
  await attach({ "Access: Reason": "sensitivityReason" });
  expect(tableOf(book, "Inventory").table.range).toMatch(/^A2:/);
  expect(headersOf(book).slice(0, 4)).toEqual(["Department", "Dataset Name", "Classification", "Sensitivity Reason"]);
  expect(columnOf(book, "Inventory", "Department")).toEqual(["Fire", "Fire"]);
  expect(book.sheets[0]?.merges).toEqual(["A1:B1", "C1:D1"]);
});

describe("what stands in the way is said, and nothing is written", () => {
  const refused = async (change: (sheet: Excel.Worksheet, book: Xlsx) => void, code: string) => {
    const { book } = openWithList(list.slice(2));
    await inExcel(async (context, sheet) => {
      change(sheet, book);
      await context.sync();
    });
    const before = cellsIn(book);
    const [found] = await findLists();
    if (!found) throw new Error("no list");
    await expect(readList(found.place, false)).rejects.toMatchObject({ code });
    expect(cellsIn(book)).toEqual(before);
  };

  test("a protected sheet", () => refused((sheet) => sheet.protection.protect(), "sheetProtected"));
  test("a filter", () =>
    refused((_, { sheets: [sheet] }) => {
      if (sheet) sheet.autoFilter = { range: "A1:E3", filters: [{ column: 0, xml: "<filters/>" }] };
    }, "filtered"));
  test("a totals row", () => refused((sheet) => (sheet.tables.add("A1:E3", true).showTotals = true), "rowBelowTaken"));
  test("something at the right of a table", () =>
    refused((sheet) => {
      sheet.tables.add("A1:E3", true);
      sheet.getRange("G2").values = [["note"]];
    }, "cellsBeside"));
  test("a sheet that has the name of one of the inventory's", () =>
    refused((sheet) => (sheet.name = "Settings"), "nameTaken"));
});

test("stopped before any step, it goes on from there to the same end", async () => {
  const whole = openWithList(list).book;
  await attach(answers);
  for (const stopAt of attachSteps) {
    const { book } = openWithList(list);
    const found = await readOnlyList();
    const plan = planAttachment(found, agreeTo(found, answers));
    expect(await carryOut(plan, ({ step }) => step !== stopAt)).toBe(false);
    expect(await carryOut(plan)).toBe(true);
    expect(cellsIn(book)).toEqual(cellsIn(whole));
  }
}, 60_000);

test("everything done again changes nothing", async () => {
  const { book } = openWithList(list);
  const plan = await attach(answers);
  const before = cellsIn(book);
  expect(await carryOut(plan)).toBe(true);
  expect(cellsIn(book)).toEqual(before);
});

test("a list that somebody changed meanwhile is left alone", async () => {
  const { book } = openWithList(list);
  const found = await readOnlyList();
  const plan = planAttachment(found, agreeTo(found, answers));
  await inExcel((_, sheet) => {
    sheet.getRange("B3").values = [["What it is"]];
  });
  const before = cellsIn(book);
  await expect(carryOut(plan)).rejects.toMatchObject({ code: "listChanged" });
  expect(cellsIn(book)).toEqual(before);
});

test("rows that somebody added below meanwhile are not left outside", async () => {
  const { book } = openWithList(list);
  const found = await readOnlyList();
  const plan = planAttachment(found, agreeTo(found, answers));
  await inExcel((_, sheet) => {
    sheet.getRange("A6:B6").values = [["Fire", "Alarm boxes"]];
  });
  const before = cellsIn(book);
  await expect(carryOut(plan)).rejects.toMatchObject({ code: "listChanged" });
  expect(cellsIn(book)).toEqual(before);
  await attach(answers);
  expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Potholes", "Hydrants", "Alarm boxes"]);
});

test("what stood below the list when it was agreed to stays below it", async () => {
  const { book } = openWithList([...list, ["", ""], ["Total", "2"]]);
  const found = await readOnlyList();
  if (!found.end) throw new Error("no end");
  const short = endingAt(found, found.end);
  const plan = planAttachment(short, agreeTo(short, answers));
  await inExcel((_, sheet) => {
    sheet.getRange("A6:B6").values = [["Fire", "Alarm boxes"]];
  });
  await expect(carryOut(plan)).rejects.toMatchObject({ code: "listChanged" });
  await inExcel((_, sheet) => void sheet.getRange("A6:B6").clear("Contents"));
  expect(await carryOut(plan)).toBe(true);
  expect(columnOf(book, "Inventory", "Dataset Name")).toEqual(["Potholes", "Hydrants"]);
});

test("in a workbook that was set up before, the list takes the place of the blank Inventory sheet", async () => {
  const { book } = openWithList(list);
  await setUpWorkbook(options);
  const lists = await findLists();
  const place = lists.find(({ place: { sheet } }) => sheet === "Sheet1")?.place;
  if (!place) throw new Error("no list");
  const found = await readList(place, true);
  const plan = planAttachment(found, agreeTo(found, answers, { isSetUp: true }));
  expect(await carryOut(plan)).toBe(true);
  expect(tableOf(book, "Inventory").sheet.name).toBe("Sheet1");
  expect(book.sheets.filter(({ name }) => name === "Inventory")).toEqual([]);
  const inventory = await openedInventory();
  expect(inventory.datasets).toHaveLength(2);
  expect(inventory.settings.city).toBe(options.city);
  expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police", "Fire"]);
  await inExcel(async (context) => {
    const stages = context.workbook.tables.getItem("Departments").columns.getItem("Stage").getDataBodyRange();
    stages.load("formulas");
    await context.sync();
    const { formulas } = stages;
    expect(formulas).toHaveLength(3);
    expect(new Set(formulas.flat()).size).toBe(1);
    expect(String(formulas[0]?.[0])).toMatch(/^=IF\(.*Inventory\[/);
    expect(JSON.stringify(formulas)).not.toContain("#REF!");
  });
  expect(await lookForRepairs()).toEqual([]);
});
