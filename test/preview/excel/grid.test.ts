import { clearByHand, pasteTexts, sheetTabs, startOfEdit, typeText } from "../../../preview/excel/grid";
import { LiveBook } from "../../../preview/excel/live-book";
import { recalculate } from "../../../preview/excel/recalc";
import type { Cell, CellValue, DataValidation, Sheet } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

function open(): { live: LiveBook; sheet: Sheet } {
  const book = plainBook({
    Inventory: [
      ["Name", "Class", "Count"],
      ["Permits", "Public", 3],
    ],
    Lists: [["Public"], ["Internal"]],
  });
  const sheet = sheetOf(book);
  addPlainTable(sheet, "Inventory");
  return { live: new LiveBook(book), sheet };
}

function validate(sheet: Sheet, style: DataValidation["alert"]["style"], change: Partial<DataValidation> = {}): void {
  sheet.validations.push({
    ranges: ["B2:B2"],
    type: "list",
    formula1: "Lists!$A$1:$A$2",
    allowBlank: true,
    showDropDown: true,
    alert: { show: true, style, title: "Classification", text: "Choose one of the list." },
    ...change,
  });
}

function cellOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

function valuesOf(sheet: Sheet, row: number): CellValue[] {
  return [0, 1, 2].map((column) => cellOf(sheet, row, column)?.value ?? null);
}

describe("typeText", () => {
  test("text is read as Excel reads it, with its format (fact 2.5)", () => {
    const { live, sheet } = open();
    expect(typeText(live, sheet, 1, 2, "12%")).toEqual({ kind: "accepted" });
    expect(cellOf(sheet, 1, 2)?.value).toBe(0.12);
    expect(live.book.styles.get(cellOf(sheet, 1, 2)?.style ?? 0).numberFormat).toBe("0%");
  });

  test("an apostrophe keeps it text, and is shown again when the cell is edited (fact 2.3)", () => {
    const { live, sheet } = open();
    typeText(live, sheet, 1, 0, "'1-2");
    expect(cellOf(sheet, 1, 0)?.value).toBe("1-2");
    expect(startOfEdit(live, sheet, 1, 0)).toEqual({ text: "'1-2" });
  });

  test("fact 3.6: stop refuses, whatever the person says", () => {
    const { live, sheet } = open();
    validate(sheet, "stop");
    const refused = { kind: "refused", style: "stop", title: "Classification", text: "Choose one of the list." };
    expect(typeText(live, sheet, 1, 1, "Secret")).toEqual(refused);
    expect(typeText(live, sheet, 1, 1, "Secret", true)).toEqual(refused);
    expect(cellOf(sheet, 1, 1)?.value).toBe("Public");
    expect(typeText(live, sheet, 1, 1, "internal")).toEqual({ kind: "accepted" });
  });

  test.each(["warning", "information"] as const)("fact 3.6: %s lets the person go on", (style) => {
    const { live, sheet } = open();
    validate(sheet, style);
    expect(typeText(live, sheet, 1, 1, "Secret")).toMatchObject({ kind: "refused", style });
    expect(cellOf(sheet, 1, 1)?.value).toBe("Public");
    expect(typeText(live, sheet, 1, 1, "Secret", true)).toEqual({ kind: "accepted" });
    expect(cellOf(sheet, 1, 1)?.value).toBe("Secret");
  });

  test("a rule that shows no alert refuses nothing, and one without words uses Excel's", () => {
    const { live, sheet } = open();
    validate(sheet, "stop", { alert: { show: false, style: "stop", title: "", text: "" } });
    expect(typeText(live, sheet, 1, 1, "Secret")).toEqual({ kind: "accepted" });
    sheet.validations = [];
    validate(sheet, "stop", { alert: { show: true, style: "stop", title: "", text: "" } });
    expect(typeText(live, sheet, 1, 1, "Other")).toMatchObject({
      title: "Microsoft Excel",
      text: expect.stringContaining("data validation") as string,
    });
  });

  test("a typed formula is judged by its result", () => {
    const { live, sheet } = open();
    validate(sheet, "stop");
    expect(typeText(live, sheet, 1, 1, '="Pub"&"lic"')).toEqual({ kind: "accepted" });
    expect(typeText(live, sheet, 1, 1, '="Pub"')).toMatchObject({ kind: "refused" });
  });

  test("what begins like a formula and is none is not taken", () => {
    const { live, sheet } = open();
    expect(typeText(live, sheet, 1, 0, "-5 apples")).toMatchObject({ kind: "refused", style: "stop" });
    expect(cellOf(sheet, 1, 0)?.value).toBe("Permits");
  });

  test("fact 2.13: text that is too long is not taken", () => {
    const { live, sheet } = open();
    expect(typeText(live, sheet, 1, 0, "x".repeat(32_768))).toMatchObject({ kind: "refused", style: "stop" });
    expect(typeText(live, sheet, 1, 0, "x".repeat(32_767))).toEqual({ kind: "accepted" });
  });

  test("the table takes in a row that is typed right below (fact 4.12)", () => {
    const { live, sheet } = open();
    typeText(live, sheet, 2, 0, "Trees");
    expect(sheet.tables[0]?.range).toBe("A1:C3");
  });

  test("several lines turn on wrapping", () => {
    const { live, sheet } = open();
    typeText(live, sheet, 1, 0, "one\r\ntwo");
    expect(cellOf(sheet, 1, 0)?.value).toBe("one\ntwo");
    expect(live.book.styles.get(cellOf(sheet, 1, 0)?.style ?? 0).wrapText).toBe(true);
  });

  test("a locked cell of a protected sheet says so; an unlocked one can be typed in", () => {
    const { live, sheet } = open();
    sheet.protection = { allowed: {} };
    const row = sheet.rows[1];
    if (row) row[2] = { value: 3, style: live.book.styles.derive(0, { locked: false }) };
    expect(typeText(live, sheet, 1, 0, "x")).toMatchObject({ kind: "locked" });
    expect(pasteTexts(live, sheet, 1, 1, [["x", "y"]])).toMatchObject({ kind: "locked" });
    expect(clearByHand(live, sheet, { row: 1, column: 0, rows: 1, columns: 1 })).toMatchObject({ kind: "locked" });
    expect(startOfEdit(live, sheet, 1, 0).readOnly).toMatch(/protected/);
    expect(cellOf(sheet, 1, 0)?.value).toBe("Permits");
    expect(typeText(live, sheet, 1, 2, "4")).toEqual({ kind: "accepted" });
  });
});

describe("pasteTexts", () => {
  test("fact 3.1: validation is not asked, text is read as typing is, the table grows", () => {
    const { live, sheet } = open();
    validate(sheet, "stop");
    const block = [
      ["Parks", "Secret", "2024-12"],
      ["Trees", "", "- two words"],
    ];
    expect(pasteTexts(live, sheet, 2, 0, block)).toEqual({ kind: "accepted" });
    expect(sheet.tables[0]?.range).toBe("A1:C4");
    expect(valuesOf(sheet, 2)).toEqual(["Parks", "Secret", 45627]);
    expect(valuesOf(sheet, 3)).toEqual(["Trees", null, "- two words"]);
  });

  test("short lines are filled up, and an empty text empties a cell", () => {
    const { live, sheet } = open();
    pasteTexts(live, sheet, 1, 0, [["New"], ["a", "b"]]);
    expect(valuesOf(sheet, 1)).toEqual(["New", null, 3]);
  });

  test("what lies off the sheet is left out; an empty paste does nothing", () => {
    const { live, sheet } = open();
    expect(pasteTexts(live, sheet, 1_048_575, 0, [["last"], ["beyond"]])).toEqual({ kind: "accepted" });
    expect(sheet.rows.length).toBe(1_048_576);
    const before = live.revision;
    pasteTexts(live, sheet, 0, 0, []);
    expect(live.revision).toBe(before);
  });
});

describe("clearByHand", () => {
  test("empties the cells and keeps their look", () => {
    const { live, sheet } = open();
    typeText(live, sheet, 1, 2, "12%");
    clearByHand(live, sheet, { row: 1, column: 0, rows: 1, columns: 3 });
    expect([0, 1, 2].map((column) => cellOf(sheet, 1, column)?.value ?? null)).toEqual([null, null, null]);
    expect(live.book.styles.get(cellOf(sheet, 1, 2)?.style ?? 0).numberFormat).toBe("0%");
  });
});

describe("startOfEdit", () => {
  test.each([
    ["=1+1", "=1+1"],
    ["12%", "12%"],
    ["1/2/2017", "1/2/2017"],
    ["9:30", "9:30:00 AM"],
    ["1/2/2017 9:30", "1/2/2017 9:30:00 AM"],
    ["true", "TRUE"],
    ["$1,234.50", "1234.5"],
    ["", ""],
  ])("what was typed as %j is edited as %j", (typed, edited) => {
    const { live, sheet } = open();
    typeText(live, sheet, 1, 0, typed);
    recalculate(live.book);
    expect(startOfEdit(live, sheet, 1, 0)).toEqual({ text: edited });
  });

  test("a list's choices come along, unless its arrow is hidden", () => {
    const { live, sheet } = open();
    validate(sheet, "stop");
    expect(startOfEdit(live, sheet, 1, 1)).toEqual({ text: "Public", choices: ["Public", "Internal"] });
    sheet.validations = [];
    validate(sheet, "stop", { showDropDown: false });
    expect(startOfEdit(live, sheet, 1, 1)).toEqual({ text: "Public" });
  });
});

test("sheetTabs names the sheets in order", () => {
  const { live, sheet } = open();
  const lists = sheetOf(live.book, 1);
  lists.visibility = "veryHidden";
  lists.tabColor = "#00FF00";
  expect(sheetTabs(live, sheet)).toEqual([
    { name: "Inventory", visible: true, active: true, tables: [{ name: "Inventory", row: 0, column: 0 }] },
    { name: "Lists", visible: false, active: false, tabColor: "#00FF00", tables: [] },
  ]);
});
