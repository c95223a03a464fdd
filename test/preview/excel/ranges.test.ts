import { failureOf, inExcel, openInExcel } from "../../support/excel";

beforeEach(() => {
  openInExcel();
});

async function addressOf(find: (range: Excel.Range) => Excel.Range, from = "B3:D6"): Promise<string> {
  return inExcel(async (context, sheet) => {
    const range = find(sheet.getRange(from)).load("address");
    await context.sync();
    return range.address.replace("Sheet1!", "");
  });
}

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell", (r) => r.getCell(1, 2), "D4"],
  ["getRow", (r) => r.getRow(1), "B4:D4"],
  ["getColumn", (r) => r.getColumn(0), "B3:B6"],
  ["getLastRow", (r) => r.getLastRow(), "B6:D6"],
  ["getLastColumn", (r) => r.getLastColumn(), "D3:D6"],
  ["getLastCell", (r) => r.getLastCell(), "D6"],
  ["getRowsBelow", (r) => r.getRowsBelow(2), "B7:D8"],
  ["getRowsAbove", (r) => r.getRowsAbove(1), "B2:D2"],
  ["getColumnsAfter", (r) => r.getColumnsAfter(1), "E3:E6"],
  ["getColumnsBefore", (r) => r.getColumnsBefore(1), "A3:A6"],
  ["getResizedRange", (r) => r.getResizedRange(-1, 1), "B3:E5"],
  ["getAbsoluteResizedRange", (r) => r.getAbsoluteResizedRange(1, 1), "B3"],
  ["getOffsetRange", (r) => r.getOffsetRange(1, -1), "A4:C7"],
  ["getEntireRow", (r) => r.getEntireRow(), "3:6"],
  ["getEntireColumn", (r) => r.getEntireColumn(), "B:D"],
  ["getBoundingRect", (r) => r.getBoundingRect("F1"), "B1:F6"],
  ["getIntersection", (r) => r.getIntersection("C5:Z9"), "C5:D6"],
])("%s", async (_name, find, expected) => {
  expect(await addressOf(find)).toBe(expected);
});

test("a range does not reach beyond the sheet", async () => {
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getRowsAbove(1).load("address");
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 1.7: an address of more than 8,192 characters is refused", async () => {
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1,".repeat(3000)).load("address");
  });
  expect(error.code).toBe("InvalidArgument");
});

test("used ranges: with values, with looks, and none", async () => {
  await inExcel(async (context, sheet) => {
    const none = sheet.getUsedRangeOrNullObject(true);
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("D9").format.fill.color = "yellow";
    const values = sheet.getUsedRange(true).load("address");
    const looks = sheet.getUsedRange().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(values.address).toBe("Sheet1!B2");
    expect(looks.address).toBe("Sheet1!B2:D9");
  });
});

test("fact 4.27: find answers a range that the same batch can write to", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["x-10", "a"],
      ["x-1", "b"],
      ["X-1", "c"],
    ];
    const found = sheet.getRange("A:A").findOrNullObject("x-1", { completeMatch: true, matchCase: true });
    found.getOffsetRange(0, 1).values = [["found"]];
    const missing = sheet.getRange("A:A").findOrNullObject("x-2", { completeMatch: true });
    const all = sheet.getRange("B1:B3").load("values");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(all.values.flat()).toEqual(["a", "found", "c"]);
  });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A:A").find("x-2", {});
  });
  expect(error.code).toBe("ItemNotFound");
});

test.each([
  [false, true],
  [true, false],
])("fact 4.27: with findSeesFilteredRows %j, a filtered row is missing: %j", async (sees, missing) => {
  openInExcel(undefined, { findSeesFilteredRows: sees });
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [["ID"], ["a-1"], ["a-2"]];
    const table = sheet.tables.add("A1:A3", true);
    table.columns.getItem("ID").filter.applyValuesFilter(["a-2"]);
    const found = sheet.getRange("A:A").findOrNullObject("a-1", { completeMatch: true });
    await context.sync();
    expect(found.isNullObject).toBe(missing);
  });
});

test("a range follows its cells when rows are inserted above and columns deleted before", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("C5").values = [["here"]];
    const range = sheet.getRange("C5").load("values");
    await context.sync();
    sheet.getRange("2:3").insert(Excel.InsertShiftDirection.down);
    sheet.getRange("A:A").delete(Excel.DeleteShiftDirection.left);
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("Sheet1!B7");
    expect(range.values).toEqual([["here"]]);
  });
});

test("a range whose cells were deleted is no reference any more", async () => {
  const error = await failureOf(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B5").load("address");
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("5:5").delete(Excel.DeleteShiftDirection.up);
    range.load("address");
  });
  expect(error.code).toBe("InvalidReference");
});

test("formulas, names, rules and tables follow inserted rows", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    const lists = context.workbook.worksheets.add("Lists");
    lists.getRange("A1:A3").values = [["Theme"], ["Health"], ["Parks"]];
    lists.tables.add("A1:A3", true).name = "Themes";
    context.workbook.names.add("ThemeList", lists.getRange("A2:A3"));
    sheet.getRange("B1").formulas = [["=COUNTA(Lists!$A$2:A3)"]];
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$2:$A$3" } };
    lists.getRange("1:1").insert(Excel.InsertShiftDirection.down);
    await context.sync();
  });
  expect(book.sheets[1]?.tables[0]?.range).toBe("A2:A4");
  expect(book.names).toEqual([{ name: "ThemeList", refersTo: "Lists!$A$3:$A$4" }]);
  expect(book.sheets[0]?.rows[0]?.[1]?.formula).toBe("COUNTA(Lists!$A$3:A4)");
  expect(book.sheets[0]?.validations[0]?.formula1).toBe("Lists!$A$3:$A$4");
});

test("fact 4.16: what would be pushed off the sheet stops the insertion", async () => {
  const error = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1048576").values = [["last"]];
    sheet.getRange("1:1").insert(Excel.InsertShiftDirection.down);
  });
  expect(error.code).toBe("NonBlankCellOffSheet");
});

test("looks are read back; different ones read as null", async () => {
  await inExcel(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.format.font.bold = true;
    range.format.font.color = "#1f4e79";
    range.format.fill.color = "EAF1FB";
    range.format.wrapText = true;
    range.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    range.format.verticalAlignment = Excel.VerticalAlignment.top;
    range.format.borders.getItem("EdgeBottom").style = Excel.BorderLineStyle.continuous;
    range.format.borders.getItem("EdgeBottom").color = "#D0D0D0";
    sheet.getRange("A1").format.font.size = 16;
    range.format.columnWidth = 96;
    range.format.rowHeight = 30;
    await context.sync();
    range.load(
      "format/wrapText,format/columnWidth,format/rowHeight,format/horizontalAlignment,format/font,format/fill/color",
    );
    const edge = range.format.borders.getItem("EdgeBottom").load("style,color");
    await context.sync();
    expect(range.format.font.bold).toBe(true);
    expect(range.format.font.color).toBe("#1F4E79");
    expect(range.format.font.size).toBeNull();
    expect(range.format.fill.color).toBe("#EAF1FB");
    expect(range.format.columnWidth).toBeCloseTo(96, 1);
    expect(range.format.rowHeight).toBe(30);
    expect([edge.style, edge.color]).toEqual(["Continuous", "#D0D0D0"]);
  });
});

test("merging keeps the first cell's value alone", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [["title", "x", "y"]];
    sheet.getRange("A1:C1").merge();
    const range = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(range.values).toEqual([["title", "", ""]]);
  });
  expect(book.sheets[0]?.merges).toEqual(["A1:C1"]);
});

test("groups of columns close and open", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    const range = sheet.getRange("C:D");
    range.group(Excel.GroupOption.byColumns);
    range.hideGroupDetails(Excel.GroupOption.byColumns);
    range.load("columnHidden");
    await context.sync();
    expect(range.columnHidden).toBe(true);
  });
  expect(book.sheets[0]?.columnFormats.filter((format) => format.outlineLevel === 1)).toHaveLength(2);
  await inExcel((_context, sheet) => {
    sheet.showOutlineLevels(0, 2);
  });
  expect(book.sheets[0]?.columnFormats.some((format) => format.hidden)).toBe(false);
});

test("links", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { address: "https://example.gov/", textToDisplay: "The guide", screenTip: "Opens the guide" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink.address).toBe("https://example.gov/");
    expect(cell.values).toEqual([["The guide"]]);
  });
  expect(book.sheets[0]?.hyperlinks).toHaveLength(1);
});

test("the region around a cell ends at blank rows and columns", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("B2:D4").values = [
      ["ID", "Name", ""],
      ["a", "", ""],
      ["", "", "corner"],
    ];
    sheet.getRange("B6").values = [["below"]];
    const whole = sheet.getRange("B2").getSurroundingRegion().load("address");
    const alone = sheet.getRange("B6").getSurroundingRegion().load("address");
    await context.sync();
    expect([whole.address, alone.address]).toEqual(["Sheet1!B2:D4", "Sheet1!B6"]);
  });
});

test("merged areas: those that a range touches, none, and too many to be answered (ExcelApi 1.13)", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("B3:B5").merge();
    const some = sheet.getRange("A1:B4").getMergedAreasOrNullObject().load("areaCount");
    some.areas.load("items/address");
    const none = sheet.getRange("D1:D9").getMergedAreasOrNullObject();
    await context.sync();
    expect(some.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:C1", "Sheet1!B3:B5"]);
    expect(none.isNullObject).toBe(true);
  });
  const error = await failureOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("F1:G513").merge(true);
    sheet.getRange("F1:G513").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
  });
  expect(error.code).toBe("GeneralException");
});
