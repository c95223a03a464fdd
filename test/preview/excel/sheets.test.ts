import { failureOf, inExcel, openInExcel } from "../../support/excel";

beforeEach(() => {
  openInExcel();
});

test.each(["", "a".repeat(32), "a/b", "what?", "'quoted'", "SHEET1"])(
  "fact 3.14: %j is no name for a second sheet",
  async (name) => {
    const error = await failureOf((context) => {
      const sheet = context.workbook.worksheets.add("Other");
      sheet.name = name;
    });
    expect(["InvalidArgument", "ItemAlreadyExists"]).toContain(error.code);
  },
);

test("formulas and names follow a new sheet name", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    const lists = context.workbook.worksheets.add("Lists");
    context.workbook.names.add("Themes", lists.getRange("A1:A3"));
    sheet.getRange("A1").formulas = [["=COUNTA(Lists!A1:A3)"]];
    lists.name = "My lists";
    await context.sync();
  });
  expect(book.names[0]?.refersTo).toBe("'My lists'!$A$1:$A$3");
  expect(book.sheets[0]?.rows[0]?.[0]?.formula).toBe("COUNTA('My lists'!A1:A3)");
});

test("order, visibility, color, frozen panes, grid lines, print set-up", async () => {
  const { book } = openInExcel();
  await inExcel(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Start Here");
    other.position = 0;
    other.tabColor = "#1f4e79";
    other.showGridlines = false;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$4:$4");
    sheet.pageLayout.setPrintArea("A1:D20");
    sheet.pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
    sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "Inventory";
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
    sheet.pageLayout.centerHorizontally = true;
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(location.address).toBe("Sheet1!A1:B4");
    context.workbook.worksheets.load("items/name,items/visibility,items/position,items/tabColor,items/showGridlines");
    await context.sync();
    expect(context.workbook.worksheets.items.map((each) => [each.name, each.visibility, each.showGridlines])).toEqual([
      ["Start Here", "Visible", false],
      ["Sheet1", "Hidden", true],
    ]);
  });
  expect(book.sheets[1]?.page).toMatchObject({
    landscape: true,
    fitToWidth: 1,
    fitToHeight: 0,
    header: "&LInventory",
    footer: "&RPage &P of &N",
    margins: { left: 0.5, top: 0.75 },
    centerHorizontally: true,
  });
  expect(book.names).toEqual([
    { name: "_xlnm.Print_Titles", refersTo: "Sheet1!$4:$4", sheet: "Sheet1" },
    { name: "_xlnm.Print_Area", refersTo: "Sheet1!$A$1:$D$20", sheet: "Sheet1" },
  ]);
});

test("fact 3.14: a hidden sheet is read and written, and not activated", async () => {
  await inExcel(async (context) => {
    const hidden = context.workbook.worksheets.add("Lists");
    hidden.visibility = Excel.SheetVisibility.veryHidden;
    hidden.getRange("A1").values = [["x"]];
    const range = hidden.getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([["x"]]);
  });
  const error = await failureOf((context) => context.workbook.worksheets.getItem("Lists").activate());
  expect(error.code).toBe("InvalidOperation");
  const deleting = await failureOf((context) => context.workbook.worksheets.getItem("Lists").delete());
  expect(deleting.code).toBe("InvalidOperation");
});

test("the last visible sheet stays", async () => {
  const error = await failureOf((context) => context.workbook.worksheets.getItem("Sheet1").delete());
  expect(error.code).toBe("InvalidOperation");
});

test("facts 3.15, 3.16: protecting twice and unprotecting what is not protected are refused", async () => {
  const unprotecting = await failureOf((context) =>
    context.workbook.worksheets.getItem("Sheet1").protection.unprotect(),
  );
  expect(unprotecting.code).toBe("AccessDenied");
  const protecting = await failureOf((context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.protect({ allowFormatCells: true });
    protection.protect();
  });
  expect(protecting.code).toBe("AccessDenied");
  await inExcel(async (context, sheet) => {
    sheet.protection.load("protected,options");
    sheet.getRange("A1").format.fill.color = "yellow";
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
  });
});

test("fact 3.13: a name that is no range has none", async () => {
  await inExcel(async (context) => {
    context.workbook.names.add("Round", "=2026");
    const name = context.workbook.names.getItem("Round").load("value,formula,type");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect(range.isNullObject).toBe(true);
    expect([name.value, name.formula]).toEqual([2026, "=2026"]);
  });
  const error = await failureOf((context) => {
    context.workbook.names.getItem("Round").getRange().load("address");
  });
  expect(error.code).toBe("InvalidArgument");
});

test("settings and document properties", async () => {
  const { seat, book } = openInExcel();
  await inExcel(async (context) => {
    context.workbook.settings.add("template", 3);
    context.workbook.properties.title = "Data inventory";
    const setting = context.workbook.settings.getItemOrNullObject("template").load("value");
    await context.sync();
    expect(setting.value).toBe(3);
  });
  expect(seat.loadSettings()).toEqual({ template: "3" });
  expect(book.properties.title).toBe("Data inventory");
});
