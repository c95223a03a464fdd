import { newReadiness } from "../../src/inventory/readiness/readiness-record";
import { readinessTable } from "../../src/inventory/readiness/readiness-table";
import { addReadiness } from "../../src/workbook/lead-notes/add-readiness";
import { changeReadiness } from "../../src/workbook/lead-notes/change-readiness";
import type { LeadNotes } from "../../src/workbook/lead-notes/read-lead-notes";
import { setUpLeadNotes } from "../../src/workbook/lead-notes/set-up-lead-notes";
import { writeSuggestions } from "../../src/workbook/lead-notes/write-suggestions";
import { openInventory } from "../../src/workbook/open-inventory";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { openInExcel, type OpenInExcel } from "../support/excel";
import { columnOf, openMade, options, sheetOf, tableOf } from "./inventory-book";

const publicWorks = newReadiness({ code: "PW", department: "Public Works", proposedPoc: "Data coordinator" });
const police = newReadiness({ code: "POL", department: "Police" });

async function madeNotes(): Promise<OpenInExcel> {
  const opened = openInExcel();
  await setUpLeadNotes("Mayor's data office");
  return opened;
}

async function notes(): Promise<LeadNotes> {
  const result = await openInventory();
  if (result.kind !== "leadNotes") throw new Error(`it is ${result.kind}`);
  return result.notes;
}

describe("the workbook that the lead analyst keeps alone", () => {
  test("is made of a blank one: whose it is, the table with its drop-downs, a brief to print", async () => {
    const { book } = await madeNotes();
    const file = openXlsx(saveXlsx(book));
    expect(file.sheets.map(({ name }) => name)).toEqual(["Read Me", "Readiness", "Brief"]);
    const { table } = tableOf(file, "Readiness");
    expect(table.columns.map(({ name }) => name)).toEqual(readinessTable.columns.map(({ header }) => header));
    const { validations, freeze } = sheetOf(file, "Readiness");
    const lists = validations.filter(({ type }) => type === "list");
    expect(lists).toHaveLength(8);
    expect(JSON.stringify(lists)).toContain("First,Next,Later");
    expect(validations).toHaveLength(readinessTable.columns.length);
    expect(freeze).toBeDefined();
    expect(file.names.filter(({ name }) => name === "_xlnm.Print_Titles")).not.toHaveLength(0);
    for (const { prompt } of validations) {
      // Fact 3.8
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(prompt?.text.length).toBeLessThanOrEqual(255);
    }
    const texts = JSON.stringify(sheetOf(file, "Brief").rows);
    expect(texts).toContain("What sensitive means");
    expect(texts).toContain("Questions go to Mayor's data office.");
  });

  test("is told apart from an inventory and from any other workbook", async () => {
    openInExcel();
    expect(await openInventory()).toEqual({ kind: "none", empty: true });
    await madeNotes();
    expect(await notes()).toMatchObject({ rows: [], readOnly: false });
    await openMade();
    expect(await openInventory()).toMatchObject({ kind: "inventory" });
  });

  test("refuses an inventory, and leaves everything as it is", async () => {
    const { book } = await madeNotes();
    const before = Buffer.from(saveXlsx(book));
    await expect(setUpWorkbook(options)).rejects.toMatchObject({ code: "leadNotesHere" });
    expect(Buffer.from(saveXlsx(book)).equals(before)).toBe(true);
  });

  test("is not made twice", async () => {
    await madeNotes();
    await expect(setUpLeadNotes("")).rejects.toMatchObject({ code: "nameTaken", what: "Readiness" });
  });
});

describe("the workbook that departments share", () => {
  test("takes no notes", async () => {
    const { book } = await openMade();
    const before = Buffer.from(saveXlsx(book));
    await expect(setUpLeadNotes("")).rejects.toMatchObject({ code: "inventoryHere" });
    expect(Buffer.from(saveXlsx(book)).equals(before)).toBe(true);
  });

  test("takes none either where somebody has copied the Readiness sheet into it", async () => {
    const { book } = await madeNotes();
    await addReadiness([publicWorks]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Inventory");
      sheet.getRange("A1").values = [["Inventory ID"]];
      sheet.tables.add("A1:A2", true).name = "Inventory";
      await context.sync();
    });
    const refused = { code: "inventoryHere" };
    await expect(addReadiness([police])).rejects.toMatchObject(refused);
    await expect(changeReadiness(publicWorks, { notes: "Slow to answer" })).rejects.toMatchObject(refused);
    await expect(writeSuggestions(() => "Start with them")).rejects.toMatchObject(refused);
    expect(columnOf(book, "Readiness", "Department")).toEqual(["Public Works"]);
  });
});

describe("departments in the notes", () => {
  test("are appended once, however often they are sent, and read back with their types", async () => {
    const { book } = await madeNotes();
    const typed = newReadiness({ code: "FIN", department: "=Finance", enthusiasm: "4", meetingDate: "2026-11-04" });
    await addReadiness([publicWorks, typed]);
    await addReadiness([publicWorks, typed, police]);
    expect((await notes()).rows).toEqual([publicWorks, typed, police]);
    expect(columnOf(book, "Readiness", "Enthusiasm")).toEqual([null, 4, null]);
    expect(columnOf(book, "Readiness", "Meeting Date")[1]).toBe(46330);
  });

  test("change only in the cells that were changed, and what was changed by hand meanwhile stays", async () => {
    const { seat } = await madeNotes();
    await addReadiness([publicWorks, police]);
    const column = readinessTable.columns.findIndex(({ key }) => key === "departmentHead");
    seat.type("Readiness", 4, column, "The commissioner");
    const saved = await changeReadiness(publicWorks, { enthusiasm: "5", suggestedStart: "Later" });
    const current = { ...publicWorks, departmentHead: "The commissioner", enthusiasm: "5", suggestedStart: "Later" };
    expect(saved).toEqual({ kind: "saved", current });
    expect((await notes()).rows).toEqual([current, police]);
  });

  test("are not written over where the same cell was changed by hand", async () => {
    const { seat } = await madeNotes();
    await addReadiness([publicWorks]);
    const column = readinessTable.columns.findIndex(({ key }) => key === "enthusiasm");
    seat.type("Readiness", 4, column, "2");
    const answer = await changeReadiness(publicWorks, { enthusiasm: "5", notes: "Keen" });
    expect(answer).toMatchObject({ kind: "conflict", current: { enthusiasm: "2", notes: "" } });
    expect((await notes()).rows).toMatchObject([{ enthusiasm: "2", notes: "" }]);
  });

  test("that cannot be found, or not told apart, are left alone", async () => {
    await madeNotes();
    await addReadiness([publicWorks, { ...police, code: "PW" }]);
    await expect(changeReadiness(publicWorks, { notes: "Keen" })).rejects.toMatchObject({ code: "idTwice" });
    await expect(changeReadiness(newReadiness({ code: "LIB" }), { notes: "Keen" })).rejects.toMatchObject({
      code: "rowMissing",
    });
  });

  test("typed by hand get their suggestion, and no other cell is touched", async () => {
    const { seat, book } = await madeNotes();
    await addReadiness([publicWorks]);
    seat.type("Readiness", 5, 1, "Library");
    await writeSuggestions(({ department }) => `${department} comes later`);
    const [first, second] = (await notes()).rows;
    expect(first).toEqual({ ...publicWorks, suggestedStart: "Public Works comes later" });
    expect(second).toEqual(newReadiness({ department: "Library", suggestedStart: "Library comes later" }));
    expect(columnOf(book, "Readiness", "Code")).toEqual(["PW", null]);
  });
});
