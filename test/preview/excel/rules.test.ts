import { failureOf, inExcel, openInExcel } from "../../support/excel";

beforeEach(() => {
  openInExcel();
});

test("facts 2.16, 3.1, 3.3: what an add-in writes is not asked for its validity; it is told afterwards", async () => {
  await inExcel(async (context, sheet) => {
    const cells = sheet.getRange("A1:A2");
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    cells.values = [["Perhaps"], ["Yes"]];
    const [wrong, right] = ["A1", "A2"].map((address) => sheet.getRange(address).load("dataValidation/valid"));
    cells.load("values,dataValidation/valid");
    await context.sync();
    expect(cells.values).toEqual([["Perhaps"], ["Yes"]]);
    expect(wrong?.dataValidation.valid).toBe(false);
    expect(right?.dataValidation.valid).toBe(true);
    // The client types it as a boolean, though it is null for a mixture.
    expect(cells.dataValidation.valid as boolean | null).toBeNull();
  });
});

test("facts 3.2, 3.5: a rule is read back as it was set, formulas as text", async () => {
  await inExcel(async (context, sheet) => {
    const cells = sheet.getRange("A1:A5").dataValidation;
    cells.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
    cells.prompt = { showPrompt: true, title: "Count", message: "A whole number" };
    cells.errorAlert = { showAlert: true, style: "Warning", title: "Count", message: "Enter 1 to 10" };
    cells.load("rule,type,ignoreBlanks,prompt,errorAlert");
    await context.sync();
    expect(cells.type).toBe("WholeNumber");
    expect(cells.rule).toEqual({ wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } });
    expect(cells.ignoreBlanks).toBe(true);
    expect(cells.prompt).toEqual({ showPrompt: true, title: "Count", message: "A whole number" });
    expect(cells.errorAlert).toMatchObject({ style: "Warning", message: "Enter 1 to 10" });
  });
});

test("fact 3.7: a list of a range, of a name, of texts, and of too many texts", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    const lists = context.workbook.worksheets.add("Lists");
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A1:A3") } };
    sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "=ThemeList" } };
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    await context.sync();
  });
  expect(book.sheets[0]?.validations.map((each) => each.formula1)).toEqual([
    "Lists!$A$1:$A$3",
    "ThemeList",
    '"Yes,No"',
  ]);
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("D1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "x,".repeat(128) },
    };
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 3.8: a title of more than 32 characters is refused", async () => {
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.prompt = {
      showPrompt: true,
      title: "x".repeat(33),
      message: "",
    };
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 3.9: cells with different rules refuse a new one until they are cleared", async () => {
  const rule = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
  await inExcel((_context, sheet) => {
    sheet.getRange("A1").dataValidation.rule = rule("a,b");
    sheet.getRange("A2").dataValidation.rule = rule("c,d");
  });
  const error = await failureOf((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").dataValidation.rule = rule("e,f");
  });
  expect(error.code).toBe("InvalidArgument");
  await inExcel(async (context, sheet) => {
    const validation = sheet.getRange("A1:A3").dataValidation.load("type");
    await context.sync();
    expect(validation.type).toBe("Inconsistent");
    validation.clear();
    validation.rule = rule("e,f");
    validation.load("type");
    await context.sync();
    expect(validation.type).toBe("List");
  });
});

test("fact 3.12: conditional formats of three kinds, the newest first", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    const range = sheet.getRange("A2:C10");
    const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.custom.rule.formula = '=AND($A2<>"",B2="")';
    custom.custom.format.fill.color = "#FFF4CE";
    const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    value.cellValue.rule = { formula1: '="Draft"', operator: "EqualTo" };
    value.cellValue.format.font.color = "#8A8886";
    value.stopIfTrue = true;
    const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "N/A" };
    text.textComparison.format.font.bold = true;
    custom.custom.format.font.italic = true;
    const count = range.conditionalFormats.getCount();
    const all = range.conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(count.value).toBe(3);
    expect(all.items.map((each) => [each.type, each.priority])).toEqual([
      ["ContainsText", 0],
      ["CellValue", 1],
      ["Custom", 2],
    ]);
  });
  expect(book.sheets[0]?.conditionalFormats[0]).toEqual({
    ranges: ["A2:C10"],
    rules: [
      {
        kind: "expression",
        formula: 'AND($A2<>"",B2="")',
        style: { fill: "#FFF4CE", font: { italic: true } },
        priority: 3,
        stopIfTrue: false,
      },
    ],
  });
  await inExcel((_context, sheet) => {
    sheet.getRange("A:Z").conditionalFormats.clearAll();
  });
  expect(book.sheets[0]?.conditionalFormats).toEqual([]);
});

test("a conditional format has one range, or none to give when it was cut in two", async () => {
  await inExcel(async (context, sheet) => {
    const rows = sheet.getRange("A1:A5");
    rows.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const whole = rows.conditionalFormats.getItemAt(0).getRangeOrNullObject().load("address");
    await context.sync();
    expect(whole.address).toBe("Sheet1!A1:A5");
    sheet.getRange("A3").conditionalFormats.clearAll();
    const cut = rows.conditionalFormats.getItemAt(0).getRangeOrNullObject();
    await context.sync();
    expect(cut.isNullObject).toBe(true);
  });
});
