import { failureOf, inExcel, openInExcel } from "../../support/excel";

beforeEach(() => {
  openInExcel();
});

/** Writes one value into A1 and reads it back. */
async function written(value: unknown, numberFormat?: string): Promise<Record<string, unknown>> {
  return inExcel(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    const first = (grid: unknown[][]): unknown => grid[0]?.[0];
    return {
      value: first(cell.values),
      formula: first(cell.formulas),
      text: cell.text[0]?.[0],
      format: first(cell.numberFormat),
      type: cell.valueTypes[0]?.[0],
    };
  });
}

test("fact 1.1: a batch without a sync is sent when the run ends", async () => {
  const { book } = openInExcel();
  await inExcel((_context, sheet) => {
    sheet.getRange("A1").values = [["Roads"]];
  });
  expect(book.sheets[0]?.rows[0]?.[0]?.value).toBe("Roads");
});

test("fact 1.2: a property that was not loaded cannot be read", async () => {
  const error = await failureOf(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    expect(range.values).toBe("unreachable");
  });
  expect(error.code).toBe("PropertyNotLoaded");
});

test("fact 1.3: what is not there is a null object, and getItem says ItemNotFound", async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const below = sheet.getRange("A1").getCell(0, 0);
    below.load("values");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(below.isNullObject).toBe(true);
  });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
  });
  expect(error.code).toBe("ItemNotFound");
});

test("fact 1.8: whole columns read as null and cannot be written", async () => {
  await inExcel(async (context, sheet) => {
    const column = sheet.getRange("B:C").load("values,numberFormat,address,rowCount");
    await context.sync();
    expect(column.values).toBeNull();
    expect(column.address).toBe("Sheet1!B:C");
    expect(column.rowCount).toBe(1_048_576);
  });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B:B").values = [["x"]];
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 1.9: more than 1,500 cells come in blocks, each a change of its own", async () => {
  const { seat } = openInExcel();
  const addresses: string[] = [];
  seat.onRichApiEvent(([, type, target, message]) => {
    if (type === 10 && target === "Workbook") addresses.push((JSON.parse(message) as { address: string }).address);
  });
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:C1001").values = Array.from({ length: 1001 }, (_, i) => [i, "x", true]);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(addresses).toEqual(["A1:C500", "A501:C1000", "A1001:C1001"]);
});

test("fact 1.10: null leaves a cell alone, the empty text empties it, undefined is null", async () => {
  await inExcel(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", undefined]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["a", "", "c"]]);
    expect(range.valueTypes).toEqual([["String", "Empty", "String"]]);
  });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").numberFormat = [["0.00"]];
    (context.workbook.worksheets.getItem("Sheet1").getRange("A1") as { values: unknown }).values = null;
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 1.10: the empty number format is General", async () => {
  expect(await written(5, "")).toMatchObject({ format: "General" });
});

test("fact 1.11: an array of another shape is refused, with the place and the statement", async () => {
  const error = await failureOf((context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [["only one"]];
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.message).toBe(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(error.debugInfo.statement).toContain("range.values =");
});

test("fact 1.12: a single value fills the range", async () => {
  await inExcel(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    (range as { values: unknown }).values = 7;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

test("fact 1.15: actions before the one that fails stay done, later ones are not", async () => {
  const { book } = openInExcel();
  await failureOf((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2:B2").values = [["wrong"]];
    sheet.getRange("A3").values = [["after"]];
  });
  expect(book.sheets[0]?.rows.map((row) => row?.[0]?.value)).toEqual(["before"]);
});

test.each([
  ["fact 2.1: =", "=1+1", { formula: "=1+1" }],
  ["fact 2.1: +", "+A2", { formula: "=+A2" }],
  ["fact 2.1: -", "-A2", { formula: "=-A2" }],
  ["fact 2.3: an apostrophe is no part of the text", "'=1+1", { value: "=1+1", formula: "=1+1", type: "String" }],
  ["fact 2.5: an amount", "$120", { value: 120, type: "Double" }],
  ["fact 2.5: a leading zero is lost", "007", { value: 7 }],
  ["fact 2.6: an ISO date becomes a serial number", "2018-12-31", { value: 43465, format: "m/d/yyyy" }],
  ["fact 2.7: a date of another country stays text", "19-8-2025", { value: "19-8-2025", type: "String" }],
  ["fact 2.12: a boolean", true, { value: true, type: "Boolean" }],
  ["fact 2.12: the text TRUE", "true", { value: true, type: "Boolean" }],
  ["fact 2.10: an error is its text", "#N/A", { value: "#N/A", type: "Error" }],
  ["fact 2.11: a number", 2.5, { value: 2.5, type: "Double" }],
])("%s", async (_name, value, expected) => {
  expect(await written(value)).toMatchObject(expected);
});

test.each([["007"], ["1-2"], ["TRUE"], ["1E5"], ["+x"], ["-5"]])(
  "fact 2.4: under the format @ the text %j stays as it is",
  async (text) => {
    expect(await written(text, "@")).toMatchObject({ value: text, type: "String", format: "@" });
  },
);

test("fact 13.4: under the format @ a leading = is taken for a formula, the awkward answer", async () => {
  expect(await written("=1+1", "@")).toMatchObject({ formula: "=1+1" });
});

test("fact 2.3: reading formulas and writing them back makes a formula of text that had an apostrophe", async () => {
  await inExcel(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["'=1+1"]];
    cell.load("formulas");
    await context.sync();
    const read = cell.formulas;
    cell.formulas = read;
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
});

test("fact 2.2: text with a leading minus that is longer than a formula fails", async () => {
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[`- ${"x".repeat(8200)}`]];
  });
  expect(error.code).toBe("GeneralException");
});

test("fact 2.13: a cell takes 32,767 characters and no more", async () => {
  expect(await written("x".repeat(32_767))).toMatchObject({ value: "x".repeat(32_767) });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(32_768)]];
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 2.10: text is what is displayed", async () => {
  expect(await written(43465, "yyyy-mm-dd")).toMatchObject({ value: 43465, text: "2018-12-31" });
});

test("a formula shows its result, also of cells that change later", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    sheet.getRange("A1").values = [[40]];
    const sum = sheet.getRange("A3").load("values,formulas");
    await context.sync();
    expect(sum.values).toEqual([[42]]);
    expect(sum.formulas).toEqual([["=SUM(A1:A2)"]]);
  });
});

test("a workbook that is open for reading only refuses writes and nothing else", async () => {
  openInExcel(undefined, { readOnly: true });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x"]];
  });
  expect(error.code).toBe("AccessDenied");
  await inExcel(async (context, sheet) => {
    context.workbook.load("readOnly");
    sheet.getRange("A1").select();
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
});

test("what the stand-in lacks fails with its name", async () => {
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").charts.add("Line", context.workbook.getSelectedRange());
  });
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain('ChartCollection.add("Line")');
});

test("fact 2.10: a member outside the declared requirement sets is refused", async () => {
  openInExcel(undefined, { requirementSets: { ExcelApi: "1.8" } });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").findOrNullObject("x", {});
  });
  expect(error.code).toBe("ApiNotFound");
});
