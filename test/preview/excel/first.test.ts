import { openInExcel } from "../../support/excel";

test("sheets, ranges, tables, append and names through office.js", async () => {
  const { book } = openInExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Inventory");
    sheet.getRange("A4:C5").values = [
      ["ID", "Name", "Count"],
      ["a-1", "Roads", 5],
    ];
    const table = sheet.tables.add("A4:C5", true);
    table.name = "Inventory";
    await context.sync();
    const below = table.getDataBodyRange().getRowsBelow(1);
    below.values = [["a-2", "Trees", 7]];
    const rows = table.rows.getCount();
    const all = table.getRange().load("values,address");
    context.workbook.names.add("Names", table.columns.getItem("Name").getDataBodyRange());
    const missing = context.workbook.tables.getItemOrNullObject("Nope");
    await context.sync();
    expect(rows.value).toBe(2);
    expect(all.address).toBe("Inventory!A4:C6");
    expect(missing.isNullObject).toBe(true);
    expect(all.values[2]).toEqual(["a-2", "Trees", 7]);
    all.load("text,numberFormat,valueTypes");
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    expect(names.items.map((name) => name.formula)).toEqual(["=Inventory!$B$5:$B$6"]);
  });
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Inventory"]);
});

test("errors", async () => {
  openInExcel();
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1]];
    await context.sync();
  }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Range.values" },
  });
});
