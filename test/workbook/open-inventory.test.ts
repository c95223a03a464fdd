import { vocabularies } from "../../src/inventory/vocabularies";
import { headers } from "../../src/inventory/fields";
import { addDataset } from "../../src/workbook/add-dataset";
import { openInventory } from "../../src/workbook/open-inventory";
import { saveResponse } from "../../src/workbook/save-response";
import { newXlsx } from "../../src/xlsx/new";
import type { Xlsx } from "../../src/xlsx/model";
import { openInExcel } from "../support/excel";
import { draft, openMade, requestsOf, sheetOf, tableOf } from "./inventory-book";

async function opened() {
  const result = await openInventory();
  if (result.kind !== "inventory") throw new Error(result.kind);
  return result.inventory;
}

describe("an inventory that set-up made", () => {
  test("opens with its settings, departments, responses and lists", async () => {
    await openMade();
    const inventory = await opened();
    expect(inventory.settings).toMatchObject({
      city: "Brightwater",
      leadAnalyst: "Mayor's data office",
      dueDate: "2026-12-18",
      workbookId: "test",
      templateVersion: "1",
      leadEmail: "",
    });
    expect(inventory.departments.map(({ code, department }) => [code, department])).toEqual([
      ["PW", "Public Works"],
      ["POL", "Police"],
    ]);
    expect(inventory.responses).toHaveLength(18);
    expect(inventory.responses[8]).toMatchObject({
      departmentCode: "PW",
      prompt: "P9",
      answer: "Not answered",
      finished: "No",
    });
    expect(inventory.datasets).toEqual([]);
    expect(inventory.lists.theme).toEqual(vocabularies.theme.values);
    expect(inventory.readOnly).toBe(false);
  });

  test("shows of each dataset what the checklist needs", async () => {
    await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    expect((await opened()).datasets).toEqual([
      {
        inventoryId: "PW-7K3QX9TB",
        department: "Public Works",
        datasetName: "Pothole repair requests",
        promptsAnswered: "P4",
        reviewStatus: "Draft",
      },
    ]);
  });

  test("says when the file is open for reading only", async () => {
    await openMade({ readOnly: true });
    expect((await opened()).readOnly).toBe(true);
  });

  test("takes a list that the lead analyst changed from the sheet, and a closed one as it ships", async () => {
    await openMade(undefined, (book) => {
      const lists = sheetOf(book, "Lists");
      const set = (text: string, value: string) => {
        for (const row of lists.rows) {
          const at = row?.findIndex((cell) => cell?.value === text) ?? -1;
          if (row && at >= 0) row[at] = { value, style: 0 };
        }
      };
      set("Elections", "Voting");
      set("Restricted", "Level 5");
    });
    const { lists } = await opened();
    expect(lists.theme).toContain("Voting");
    expect(lists.classification).toEqual(vocabularies.classification.values);
  });

  test("is opened in two requests, with 10,000 rows too", async () => {
    const { seat } = await openMade(undefined, (book) => {
      const { sheet, table } = tableOf(book, "Inventory");
      for (let i = 0; i < 10_000; i++) {
        sheet.rows[4 + i] = headers.map((_, j) => ({ value: j === 0 ? `PW-${100_000 + i}B` : "text", style: 0 }));
      }
      table.range = "A4:AM10004";
    });
    const requests = requestsOf(seat);
    expect((await opened()).datasets).toHaveLength(10_000);
    expect(requests()).toHaveLength(2);
  });
});

describe("a workbook that people changed", () => {
  const rename = (book: Xlsx, from: string, to: string) => {
    tableOf(book, from).table.name = to;
  };

  test("a renamed table is known by its headers, for saving too", async () => {
    await openMade(undefined, (book) => {
      rename(book, "Inventory", "Inventory2026");
      rename(book, "Responses", "Answers26");
    });
    await addDataset(draft("PW-7K3QX9TB"));
    await saveResponse({
      departmentCode: "PW",
      prompt: "P4",
      answer: "Datasets listed",
      finished: "No",
      note: "",
      answeredBy: "Street supervisor",
      answeredOn: "2026-11-23T09:30",
    });
    const inventory = await opened();
    expect(inventory.datasets).toHaveLength(1);
    expect(inventory.responses[3]?.answer).toBe("Datasets listed");
  });

  test("two tables that could both be meant are not guessed at", async () => {
    await openMade(undefined, (book) => {
      rename(book, "Settings", "Old");
      const { sheet, table } = tableOf(book, "Old");
      sheet.tables.push({ ...table, id: 90, name: "Older", range: "F4:G5", filter: { filters: [] } });
      sheet.rows[3] = [...(sheet.rows[3] ?? [])];
      Object.assign(sheet.rows[3], { 5: { value: "Setting", style: 0 }, 6: { value: "Value", style: 0 } });
    });
    await expect(openInventory()).rejects.toMatchObject({ code: "tableTwice", what: "Old, Older" });
  });

  test("a missing table is named", async () => {
    await openMade(undefined, (book) => {
      const { sheet } = tableOf(book, "Responses");
      sheet.tables = [];
    });
    await expect(openInventory()).rejects.toMatchObject({ code: "tableMissing", what: "Responses" });
  });

  test("a missing sheet is named", async () => {
    await openMade(undefined, (book) => {
      book.sheets = book.sheets.filter(({ name }) => name !== "Departments");
    });
    await expect(openInventory()).rejects.toMatchObject({ code: "sheetMissing", what: "Departments" });
  });

  test("a missing column is named", async () => {
    await openMade(undefined, (book) => renameColumn(book, 4, "Meaning"));
    await expect(openInventory()).rejects.toMatchObject({ code: "columnMissing", what: "Inventory: Description" });
  });

  test("a header that only differs in case and spaces is no missing one", async () => {
    await openMade(undefined, (book) => renameColumn(book, 3, " dataset  NAME "));
    await addDataset(draft("PW-7K3QX9TB"));
    expect((await opened()).datasets[0]?.datasetName).toBe("Pothole repair requests");
  });

  test("one header twice is named", async () => {
    await openMade(undefined, (book) => renameColumn(book, 4, "Theme "));
    await expect(openInventory()).rejects.toMatchObject({ code: "columnMissing" });
    await openMade(undefined, (book) => {
      const { sheet, table } = tableOf(book, "Inventory");
      table.columns.push({ id: 40, name: "Theme " });
      table.range = "A4:AN5";
      sheet.rows[3] = [...(sheet.rows[3] ?? []), { value: "Theme ", style: 0 }];
    });
    await expect(openInventory()).rejects.toMatchObject({ code: "columnTwice", what: "Inventory: Theme" });
  });

  test.each(["Decisions", "Quick Start", "Dashboard", "Lists", "Start Here"])("%s may be missing", async (name) => {
    await openMade(undefined, (book) => {
      book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
    });
    expect((await opened()).departments).toHaveLength(2);
  });

  test("a workbook of a newer add-in is not touched", async () => {
    await openMade(undefined, (book) => {
      const { sheet } = tableOf(book, "Settings");
      const row = sheet.rows.find((each) => each?.[0]?.value === "Template version");
      if (row) row[1] = { value: "2", style: 0 };
    });
    await expect(openInventory()).rejects.toMatchObject({ code: "templateNewer" });
  });

  function renameColumn(book: Xlsx, index: number, name: string): void {
    const { sheet, table } = tableOf(book, "Inventory");
    table.columns = table.columns.map((column, i) => (i === index ? { ...column, name } : column));
    sheet.rows[3] = sheet.rows[3]?.map((cell, i) => (i === index ? { value: name, style: 0 } : cell));
  }
});

describe("a workbook without an inventory", () => {
  test("a blank one", async () => {
    openInExcel(newXlsx());
    expect(await openInventory()).toEqual({ kind: "none", empty: true });
  });

  test("one with something else in it", async () => {
    const book = newXlsx();
    const [sheet] = book.sheets;
    if (sheet) sheet.rows[0] = [{ value: "Budget", style: 0 }];
    openInExcel(book);
    expect(await openInventory()).toEqual({ kind: "none", empty: false });
  });

  test("one whose only table is called Inventory and holds something else", async () => {
    const book = newXlsx();
    const [sheet] = book.sheets;
    if (sheet) {
      sheet.rows[0] = [{ value: "Shelf", style: 0 }];
      sheet.tables.push({
        id: 1,
        name: "Inventory",
        range: "A1:A2",
        columns: [{ id: 1, name: "Shelf" }],
        showHeaders: true,
        showTotals: false,
      });
    }
    openInExcel(book);
    expect(await openInventory()).toEqual({ kind: "none", empty: false });
  });
});
