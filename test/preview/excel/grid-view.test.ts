import { gridView } from "../../../preview/excel/grid-view";
import { LiveBook } from "../../../preview/excel/live-book";
import type { GridCell, GridView } from "../../../preview/seat";
import type { CellStyle, CellValue, Sheet, Xlsx } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

function view(book: Xlsx, rows = 5, columns = 5, row = 0, column = 0): GridView {
  return gridView(new LiveBook(book), sheetOf(book), { row, column, rows, columns }, A1);
}

function cell(book: Xlsx, row: number, column: number): GridCell | undefined {
  return view(book, row + 1, column + 1).cells[row]?.[column];
}

function put(book: Xlsx, sheet: Sheet, row: number, column: number, value: CellValue, look: Partial<CellStyle>): void {
  (sheet.rows[row] ??= [])[column] = { value, style: book.styles.derive(0, look) };
}

describe("gridView", () => {
  test("shows texts, what is edited, and where they stand", () => {
    const book = plainBook({ Sheet: [["a", 5, true, { error: "#N/A" }, "=B1*2"]] });
    expect(view(book).cells[0]).toEqual([
      { text: "a", edit: "a", align: "left" },
      { text: "5", edit: "5", align: "right" },
      { text: "TRUE", edit: "TRUE", align: "center" },
      { text: "#N/A", edit: "#N/A", align: "center" },
      { text: "10", edit: "=B1*2", align: "right" },
    ]);
  });

  test("a window elsewhere on the sheet", () => {
    const book = plainBook({ Sheet: [["a"], ["b", "c"], ["d", "e", "f"]] });
    const shown = view(book, 2, 2, 1, 1);
    expect(shown).toMatchObject({ sheet: "Sheet", top: 1, left: 1, usedRows: 3, usedColumns: 3, selection: A1 });
    expect(shown.cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["c", ""],
      ["e", "f"],
    ]);
  });

  test("a cell's own look", () => {
    const book = plainBook({ Sheet: [[]] });
    put(book, sheetOf(book), 0, 0, 45292, {
      numberFormat: "yyyy-mm-dd",
      fill: "#FFFF00",
      font: { bold: true, italic: true, color: "#FF0000", size: 14 },
      borders: { top: { line: "thin", color: "#00FF00" }, left: { line: "double" } },
      horizontal: "center",
      vertical: "top",
      wrapText: true,
      indent: 2,
    });
    expect(cell(book, 0, 0)).toEqual({
      text: "2024-01-01",
      edit: "1/1/2024",
      align: "center",
      vertical: "top",
      fill: "#FFFF00",
      color: "#FF0000",
      bold: true,
      italic: true,
      size: 14,
      wrap: true,
      indent: 2,
      borders: "border-top:1px solid #00FF00;border-left:3px double #000000;",
    });
  });

  test("an empty cell looks as its row, else its column, says", () => {
    const book = plainBook({ Sheet: [[]] });
    const sheet = sheetOf(book);
    sheet.columnFormats.push({ first: 0, last: 3, style: book.styles.derive(0, { fill: "#111111" }) });
    sheet.rowFormats.set(1, { style: book.styles.derive(0, { fill: "#222222" }) });
    expect([cell(book, 0, 1)?.fill, cell(book, 1, 1)?.fill, cell(book, 0, 4)?.fill]).toEqual([
      "#111111",
      "#222222",
      undefined,
    ]);
  });

  test("a table's style lies under the cell's own look, a conditional format over it", () => {
    const book = plainBook({
      Sheet: [
        ["ID", "Name"],
        ["1", "a"],
        ["2", "b"],
        ["3", ""],
      ],
    });
    const sheet = sheetOf(book);
    const table = addPlainTable(sheet, "Things");
    table.style = {
      name: "TableStyleMedium2",
      bandedRows: true,
      bandedColumns: false,
      firstColumn: true,
      lastColumn: false,
    };
    put(book, sheet, 2, 1, "b", { fill: "#EEEEEE" });
    sheet.conditionalFormats.push({
      ranges: ["B2:B4"],
      rules: [{ kind: "expression", formula: '$B2=""', style: { fill: "#FF0000" }, priority: 1, stopIfTrue: false }],
    });
    const shown = view(book, 4, 2).cells;
    expect(shown[0]?.[1]).toMatchObject({ header: true, bold: true, color: "#FFFFFF", fill: "#4472C4" });
    expect(shown[1]?.map(({ fill }) => fill)).toEqual(["#D9E1F2", "#D9E1F2"]);
    expect(shown[1]?.map(({ bold }) => bold)).toEqual([true, undefined]);
    expect(shown.map((row) => row[1]?.fill)).toEqual(["#4472C4", "#D9E1F2", "#EEEEEE", "#FF0000"]);
    expect(shown[2]?.[0]?.fill).toBeUndefined();
  });

  test("a list shows its arrow and an input message its words", () => {
    const book = plainBook({ Sheet: [["a"]] });
    sheetOf(book).validations.push({
      ranges: ["A1"],
      type: "list",
      formula1: '"a,b"',
      allowBlank: true,
      showDropDown: true,
      prompt: { title: "Class", text: "Choose one." },
      alert: { show: true, style: "stop", title: "", text: "" },
    });
    expect(cell(book, 0, 0)).toMatchObject({ dropDown: true, prompt: { title: "Class", text: "Choose one." } });
  });

  test.each([
    ["https://example.org/x", "https://example.org/x"],
    ["mailto:parks@example.org", "mailto:parks@example.org"],
    ["javascript:alert(1)", undefined],
    ["file:///etc/passwd", undefined],
    ["\\\\server\\share", undefined],
  ])("a link to %j", (address, link) => {
    const book = plainBook({ Sheet: [["a"]] });
    sheetOf(book).hyperlinks.push({ range: "A1", address });
    expect(cell(book, 0, 0)?.link).toBe(link);
  });

  test("merged cells are one", () => {
    const book = plainBook({ Sheet: [["title"], [], ["below"]] });
    sheetOf(book).merges.push("A1:C2");
    expect(cell(book, 0, 0)?.merged).toEqual({ rows: 2, columns: 3 });
    expect(cell(book, 1, 2)?.merged).toBe("covered");
    expect(cell(book, 2, 0)?.merged).toBeUndefined();
  });

  test("widths and heights in pixels; what is hidden has none", () => {
    const book = plainBook({ Sheet: [["a"], ["b"], ["c"]] });
    const sheet = sheetOf(book);
    sheet.columnFormats.push({ first: 1, last: 2, width: 20 }, { first: 3, last: 3, hidden: true });
    sheet.rowFormats.set(1, { height: 30 });
    sheet.rowFormats.set(2, { height: 30, hidden: true });
    const shown = view(book, 4, 5);
    expect(shown.columnWidths).toEqual([64, 145, 145, 0, 64]);
    expect(shown.rowHeights).toEqual([20, 40, 0, 20]);
  });

  test("a row is as high as its wrapped text, wherever the window is", () => {
    const book = plainBook({ Sheet: [[]] });
    const sheet = sheetOf(book);
    sheet.columnFormats.push({ first: 0, last: 0, width: 10 });
    put(book, sheet, 0, 0, "aaaa bbbb cccc", { wrapText: true });
    put(book, sheet, 1, 0, "one\ntwo\nthree", { wrapText: true });
    put(book, sheet, 2, 0, "x".repeat(25), { wrapText: true });
    put(book, sheet, 3, 0, "aaaa bbbb cccc", {});
    expect(view(book, 4, 1, 0, 3).rowHeights).toEqual([40, 60, 60, 20]);
  });

  test("a sheet of 10,000 rows is drawn without walking through it", () => {
    const columns = 39;
    const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: columns }, (__, c) => `${row}.${c}`));
    const book = plainBook({ Sheet: rows });
    let read = 0;
    const sheet = sheetOf(book);
    sheet.rows = sheet.rows.map((row) => row?.map((each) => each && counted(each, () => (read += 1))));
    const live = new LiveBook(book);
    gridView(live, sheet, { row: 5_000, column: 0, rows: 60, columns: 40 }, A1);
    read = 0;
    gridView(live, sheet, { row: 5_000, column: 0, rows: 60, columns: 40 }, A1);
    expect(read).toBeLessThan(60 * columns * 6);
  });
});

/** Tells each time when the value of a cell is read. */
function counted<T extends { readonly value: CellValue }>(original: T, tell: () => void): T {
  const { value } = original;
  return Object.defineProperty({ ...original }, "value", {
    get: () => {
      tell();
      return value;
    },
  });
}
