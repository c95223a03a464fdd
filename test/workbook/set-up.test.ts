import { fields, headers } from "../../src/inventory/fields";
import { promptCodes } from "../../src/inventory/prompts";
import { quickStart } from "../../src/inventory/quick-start";
import { sheets } from "../../src/inventory/tables";
import { vocabularies, vocabularyKeys } from "../../src/inventory/vocabularies";
import { openInventory } from "../../src/workbook/open-inventory";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { openInExcel } from "../support/excel";
import { bodyOf, columnOf, madeFile, openMade, options, sheetOf, tableOf } from "./inventory-book";

async function made(): Promise<Xlsx> {
  return openXlsx(await madeFile());
}

describe("the workbook that set-up makes", () => {
  test("has the sheets of Appendix A in their order, and nothing else", async () => {
    const book = await made();
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Start Here",
      "Inventory",
      "Responses",
      "Departments",
      "Quick Start",
      "Lists",
      "Decisions",
      "Dashboard",
      "Settings",
    ]);
    expect(book.sheets[book.activeSheet]?.name).toBe("Start Here");
  });

  test("has the 39 columns in row 4 and one blank row", async () => {
    const book = await made();
    const { table } = tableOf(book, "Inventory");
    expect(table.columns.map(({ name }) => name)).toEqual(headers);
    expect(table.range).toBe("A4:AM5");
    expect(
      bodyOf(book, "Inventory")
        .flat()
        .every((cell) => (cell?.value ?? null) === null),
    ).toBe(true);
  });

  test("has a row for each department and prompt", async () => {
    const book = await made();
    expect(columnOf(book, "Responses", "Prompt")).toEqual([...promptCodes, ...promptCodes]);
    expect(new Set(columnOf(book, "Responses", "Answer"))).toEqual(new Set(["Not answered"]));
    expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
    expect(columnOf(book, "QuickStart", "Dataset")).toEqual(quickStart.map(({ dataset }) => dataset));
  });

  test.each(vocabularyKeys)("lists %s in a table with a name over its column", async (key) => {
    const { tableName, header, values, rangeName } = vocabularies[key];
    const book = await made();
    expect(columnOf(book, tableName, header)).toEqual(values);
    expect(book.names.find(({ name }) => name === rangeName)?.refersTo).toBe(`${tableName}[${header}]`);
  });

  test("says at each cell of the inventory what belongs in it, within Excel's limits", async () => {
    const { validations } = sheetOf(await made(), "Inventory");
    expect(validations).toHaveLength(fields.length);
    for (const { ranges, prompt, alert } of validations) {
      // Fact 3.10: the body and no cell below it.
      expect(ranges.every((range) => /^[A-Z]+5$/.test(range))).toBe(true);
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(prompt?.text.length).toBeLessThanOrEqual(255);
      expect(alert.title.length).toBeLessThanOrEqual(32);
      expect(alert.text.length).toBeLessThanOrEqual(225);
    }
  });

  test("is the same file when made again", async () => {
    const { book } = openInExcel(newXlsx());
    await setUpWorkbook(options);
    expect(Buffer.from(saveXlsx(book)).equals(Buffer.from(await madeFile()))).toBe(true);
  });

  test("prints its headers on every page and keeps them in view", async () => {
    const book = await made();
    const titles = book.names.filter(({ name }) => name === "_xlnm.Print_Titles").map(({ sheet }) => sheet);
    expect(titles.toSorted()).toEqual(
      ["Decisions", "Departments", "Inventory", "Lists", "Quick Start", "Responses", "Settings"].toSorted(),
    );
    const inventory = sheetOf(book, "Inventory");
    expect(inventory.freeze).toEqual({ rows: 4, columns: 1 });
    expect(inventory.page).toMatchObject({ landscape: true, fitToHeight: 0 });
    expect(inventory.columnFormats.filter(({ outlineLevel }) => outlineLevel === 1)).not.toHaveLength(0);
  });
});

describe("filling it in by hand", () => {
  const column = (header: string) => headers.indexOf(header);

  test("offers the choices, and refuses a value that is not on a closed list", async () => {
    const { seat } = await openMade();
    const at = column("Classification");
    expect(seat.beginEdit("Inventory", 4, at).choices).toEqual(vocabularies.classification.values);
    expect(seat.type("Inventory", 4, at, "publicly available")).toMatchObject({
      kind: "refused",
      style: "stop",
      title: "Choose from the list",
    });
    expect(seat.type("Inventory", 4, at, "Public")).toEqual({ kind: "accepted" });
  });

  test("offers the departments, and the tenth that the lead adds", async () => {
    const { seat } = await openMade();
    seat.type("Departments", 6, 0, "FIR");
    seat.type("Departments", 6, 1, "Fire");
    const { choices } = seat.beginEdit("Inventory", 4, column("Department"));
    expect(choices).toEqual(["Public Works", "Police", "Fire"]);
  });

  test("warns of a theme that is not on the list, and of a text that is too long", async () => {
    const { seat } = await openMade();
    expect(seat.type("Inventory", 4, column("Theme"), "Parks")).toMatchObject({ kind: "refused", style: "warning" });
    const name = seat.type("Inventory", 4, column("Dataset Name"), "x".repeat(151));
    expect(name).toMatchObject({ kind: "refused", style: "warning", title: "This is too long" });
  });

  test("refuses what is no date", async () => {
    const { seat } = await openMade();
    const at = column("Data Last Updated");
    expect(seat.type("Inventory", 4, at, "last spring")).toMatchObject({ kind: "refused", style: "stop" });
    expect(seat.type("Inventory", 4, at, "2026-10-31")).toEqual({ kind: "accepted" });
  });

  test("a row typed below the table has the drop-downs too", async () => {
    const { book, seat } = await openMade();
    seat.type("Inventory", 4, column("Dataset Name"), "Potholes");
    seat.type("Inventory", 5, column("Department"), "Police");
    expect(tableOf(book, "Inventory").table.range).toBe("A4:AM6");
    expect(seat.beginEdit("Inventory", 5, column("License")).choices).toEqual(vocabularies.license.values);
  });

  test("tints required cells of a row that has begun, and marks values that are not on their list", async () => {
    const { seat } = await openMade();
    const fill = (header: string) => seat.view("Inventory", 4, column(header), 1, 1).cells[0]?.[0]?.fill;
    const resting = fill("Theme");
    seat.type("Inventory", 4, column("Dataset Name"), "Potholes");
    expect(fill("Theme")).toBe("#FFF4CE");
    expect(fill("Division")).toBe(resting);
    expect(fill("Sensitivity Reason")).toBe(resting);
    seat.paste("Inventory", 4, column("Classification"), [["Sensitive"]]);
    seat.paste("Inventory", 4, column("Theme"), [["Parks"]]);
    expect(fill("Sensitivity Reason")).toBe("#FFF4CE");
    expect(fill("Theme")).toBe("#FDE7E9");
    seat.paste("Inventory", 4, column("Review Status"), [["Accepted"]]);
    expect(fill("Review Status")).toBe("#E7F2DA");
  });
});

describe("setting up", () => {
  test("tells how far it is", async () => {
    openInExcel(newXlsx());
    const told: string[] = [];
    await setUpWorkbook(options, (done, of) => told.push(`${done}/${of}`));
    expect(told).toEqual(Array.from({ length: 9 }, (_, i) => `${i + 1}/9`));
  });

  test("opens as an inventory afterwards", async () => {
    openInExcel(newXlsx());
    await setUpWorkbook({
      ...options,
      citywideGoals: "=Cleaner streets\n-5 % crashes",
      mailDomains: "city.example.gov",
    });
    const result = await openInventory();
    expect(result).toMatchObject({
      kind: "inventory",
      inventory: { settings: { citywideGoals: "=Cleaner streets\n-5 % crashes", mailDomains: "city.example.gov" } },
    });
  });

  test("leaves what is in the workbook alone", async () => {
    const book = newXlsx();
    const [first] = book.sheets;
    if (first) first.rows[0] = [{ value: "Budget", style: 0 }];
    openInExcel(book);
    await setUpWorkbook(options);
    expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(["Sheet1", "Start Here", "Inventory"]);
    expect(sheetOf(book, "Sheet1").rows[0]?.[0]?.value).toBe("Budget");
  });

  const taken: [string, string, (book: Xlsx) => void][] = [
    [
      "a sheet",
      "Lists",
      (book) => Object.assign(book.sheets[0] ?? {}, { name: "lists", rows: [[{ value: "Groceries", style: 0 }]] }),
    ],
    [
      "a table",
      "Settings",
      (book) =>
        book.sheets[0]?.tables.push({
          id: 1,
          name: "settings",
          range: "A1:A2",
          columns: [{ id: 1, name: "Shelf" }],
          showHeaders: true,
          showTotals: false,
        }),
    ],
    ["a name", "Themes", (book) => book.names.push({ name: "THEMES", refersTo: "Sheet1!$A$1" })],
  ];

  test.each(taken)("is refused when %s goes by a name that it needs, and touches nothing", async (_, what, change) => {
    const book = newXlsx();
    change(book);
    openInExcel(book);
    const before = JSON.stringify([book.sheets, book.names]);
    await expect(setUpWorkbook(options)).rejects.toMatchObject({ code: "nameTaken", what });
    expect(JSON.stringify([book.sheets, book.names])).toBe(before);
  });

  test("takes blank sheets of its names over", async () => {
    const book = newXlsx();
    Object.assign(book.sheets[0] ?? {}, { name: "Settings" });
    openInExcel(book);
    await setUpWorkbook(options);
    expect(book.sheets.map(({ name }) => name).toSorted()).toEqual(Object.values(sheets).toSorted());
  });

  test("takes what the lead analyst knows of departments and lists", async () => {
    const { book } = openInExcel(newXlsx());
    await setUpWorkbook({
      ...options,
      departments: [
        { code: "PW", name: "Public Works", aliases: "DPW; Streets", pointOfContact: "A. Reyes", startOrder: "First" },
      ],
      lists: { theme: ["Streets", "-5 and up"] },
    });
    expect(columnOf(book, "Departments", "Aliases")).toEqual(["DPW; Streets"]);
    expect(columnOf(book, "Departments", "Start Order")).toEqual(["First"]);
    expect(columnOf(book, "ThemeList", "Theme")).toEqual(["Streets", "-5 and up"]);
    expect(columnOf(book, "RequestChannelList", "Request Channel")).toEqual(vocabularies.requestChannels.values);
  });

  test("is refused by a workbook that is open for reading only", async () => {
    openInExcel(newXlsx(), { readOnly: true });
    await expect(setUpWorkbook(options)).rejects.toMatchObject({ code: "readOnly" });
  });
});
