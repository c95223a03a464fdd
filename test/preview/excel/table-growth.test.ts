import type { Xlsx } from "../../../src/xlsx/model";
import { failureOf, inExcel, openInExcel } from "../../support/excel";

let book: Xlsx;

/** A table `Inventory` at A1:C2 of Sheet1: headers ID, Name, Count and one row. */
beforeEach(async () => {
  ({ book } = openInExcel());
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:C2").values = [
      ["ID", "Name", "Count"],
      ["a-1", "Roads", 5],
    ];
    sheet.tables.add("A1:C2", true).name = "Inventory";
    await context.sync();
  });
});

function tableRange(): string | undefined {
  return book.sheets[0]?.tables[0]?.range;
}

async function appendBelow(rows: unknown[][]): Promise<void> {
  await inExcel(async (context) => {
    const body = context.workbook.tables.getItem("Inventory").getDataBodyRange();
    body.getRowsBelow(rows.length).values = rows;
    await context.sync();
  });
}

test("fact 4.12: values written right below a table make it grow", async () => {
  await appendBelow([["a-2", "Trees", 7]]);
  expect(tableRange()).toBe("A1:C3");
});

test("fact 4.12: several rows at once, and columns beside it", async () => {
  await appendBelow([
    ["a-2", "Trees", 7],
    ["a-3", "Parks", 2],
  ]);
  expect(tableRange()).toBe("A1:C4");
  await inExcel((_context, sheet) => {
    sheet.getRange("D1").values = [["Note"]];
  });
  expect(tableRange()).toBe("A1:D4");
  expect(book.sheets[0]?.tables[0]?.columns.map((column) => column.name)).toEqual(["ID", "Name", "Count", "Note"]);
});

test("one row further down is outside", async () => {
  await inExcel((_context, sheet) => {
    sheet.getRange("A4:C4").values = [["a-2", "Trees", 7]];
  });
  expect(tableRange()).toBe("A1:C2");
});

test("fact 4.13: of a write in blocks, a last block that is blank is not taken in", async () => {
  await inExcel(async (context) => {
    const body = context.workbook.tables.getItem("Inventory").getDataBodyRange();
    body.getRowsBelow(501).values = Array.from({ length: 501 }, (_, i) =>
      i < 500 ? [`b-${i}`, "x", i] : ["", "", ""],
    );
    await context.sync();
  });
  expect(tableRange()).toBe("A1:C502");
});

test("fact 4.17: a blank row cannot be appended", async () => {
  await appendBelow([["", null, ""]]);
  expect(tableRange()).toBe("A1:C2");
});

test("fact 4.15: with a totals row the append lands in it", async () => {
  await inExcel(async (context) => {
    context.workbook.tables.getItem("Inventory").showTotals = true;
    await context.sync();
  });
  expect(tableRange()).toBe("A1:C3");
  await appendBelow([["a-2", "Trees", 7]]);
  expect(tableRange()).toBe("A1:C3");
  expect(book.sheets[0]?.rows[2]?.map((cell) => cell?.value)).toEqual(["a-2", "Trees", 7]);
});

test("fact 4.16: what stands below is overwritten, and the table stays as it is", async () => {
  await inExcel((_context, sheet) => {
    sheet.getRange("E4:F4").values = [["Key", "Value"]];
    sheet.getRange("E6").values = [["a note"]];
    sheet.tables.add("E4:F5", true).name = "Settings";
    sheet.getRange("E6:F6").values = [["city", "Springfield"]];
  });
  expect(book.sheets[0]?.tables[1]?.range).toBe("E4:F5");
  expect(book.sheets[0]?.rows[5]?.[4]?.value).toBe("city");
});

test("fact 3.10: a validation below stops the growth, unless it covers the whole column", async () => {
  const rule = { list: { inCellDropDown: true, source: "Roads,Trees" } };
  await inExcel((_context, sheet) => {
    sheet.getRange("B2:B100").dataValidation.rule = rule;
  });
  await appendBelow([["a-2", "Trees", 7]]);
  expect(tableRange()).toBe("A1:C2");
  await inExcel((_context, sheet) => {
    sheet.getRange("A3:C3").clear();
    sheet.getRange("B2:B100").dataValidation.clear();
    sheet.getRange("B:B").dataValidation.rule = rule;
  });
  await appendBelow([["a-2", "Trees", 7]]);
  expect(tableRange()).toBe("A1:C3");
});

test("rules and looks of the last row go along", async () => {
  await inExcel((_context, sheet) => {
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "Roads,Trees" } };
    sheet.getRange("C2").numberFormat = [["0.00"]];
    const format = sheet.getRange("A2:C2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=$A2=""';
  });
  await appendBelow([["a-2", "Trees", 7]]);
  const sheet = book.sheets[0];
  expect(sheet?.validations.map((each) => each.ranges)).toEqual([["B2:B3"]]);
  expect(sheet?.conditionalFormats.map((each) => each.ranges)).toEqual([["A2:C3"]]);
  expect(book.styles.get(sheet?.rows[2]?.[2]?.style ?? 0).numberFormat).toBe("0.00");
});

test("fact 3.18: a table on a protected sheet does not grow, and locked cells refuse", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:C10").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await appendBelow([["a-2", "Trees", 7]]);
  expect(tableRange()).toBe("A1:C2");
  expect(book.sheets[0]?.rows[2]?.[0]?.value).toBe("a-2");
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("E5").values = [["x"]];
  });
  expect(error.code).toBe("AccessDenied");
});

test("fact 4.10: rows written across hidden rows of a filter land in the visible ones", async () => {
  await appendBelow([
    ["a-2", "Trees", 7],
    ["a-3", "Roads", 9],
  ]);
  await inExcel(async (context, sheet) => {
    context.workbook.tables.getItem("Inventory").columns.getItem("Name").filter.applyValuesFilter(["Roads"]);
    sheet.getRange("C2:C4").values = [[10], [20], [30]];
    await context.sync();
  });
  expect([1, 2, 3].map((row) => book.sheets[0]?.rows[row]?.[2]?.value)).toEqual([10, 7, 20]);
});

test("fact 4.18: a table whose last row is deleted has a blank one", async () => {
  await inExcel((_context, sheet) => sheet.getRange("2:2").delete("Up"));
  expect(tableRange()).toBe("A1:C2");
  expect(book.sheets[0]?.rows[1]).toBeUndefined();
});

test("fact 4.18: a new table of headers alone has one blank row, which the first write fills", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("F1:G1").values = [["Key", "Value"]];
    const table = sheet.tables.add("F1:G1", true);
    const rows = table.rows.getCount();
    const body = table.getDataBodyRange().load("address,values");
    await context.sync();
    expect(rows.value).toBe(1);
    expect(body.address).toBe("Sheet1!F2:G2");
    expect(body.values).toEqual([["", ""]]);
  });
});

test("fact 4.11: resize takes a row in that stayed outside", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A4:C4").values = [["a-2", "Trees", 7]];
    context.workbook.tables.getItem("Inventory").resize("A1:C4");
    await context.sync();
  });
  expect(tableRange()).toBe("A1:C4");
  const error = await failureOf((context) => {
    context.workbook.tables.getItem("Inventory").resize("A2:C4");
  });
  expect(error.code).toBe("InvalidArgument");
});
