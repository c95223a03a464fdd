import type { Xlsx } from "../../../src/xlsx/model";
import { failureOf, inExcel, openInExcel } from "../../support/excel";

let book: Xlsx;

beforeEach(async () => {
  ({ book } = openInExcel());
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["ID", "Name"],
      ["a-1", "Roads"],
      ["a-2", "Trees"],
    ];
    sheet.tables.add("A1:B3", true).name = "Inventory";
    await context.sync();
  });
});

test("fact 4.1: without headers a header row is inserted and the data moves down", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("E1:F1").values = [["k", "v"]];
    const table = sheet.tables.add("E1:F1", false);
    const all = table.getRange().load("values,address");
    await context.sync();
    expect(all.values).toEqual([
      ["Column1", "Column2"],
      ["k", "v"],
    ]);
    expect(all.address).toBe("Sheet1!E1:F2");
  });
});

test.each(["Two Words", "A1", "R", "1st", "inventory2!", "R1C1"])(
  "fact 4.2: %j is no name for a table",
  async (name) => {
    const error = await failureOf((context) => {
      context.workbook.tables.getItem("Inventory").name = name;
    });
    expect(error.code).toBe("InvalidArgument");
  },
);

test("fact 4.2: one name for one table or defined name, in whatever case", async () => {
  const error = await failureOf((context) => {
    context.workbook.names.add("Lists", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
    context.workbook.tables.getItem("Inventory").name = "LISTS";
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 4.3: tables do not overlap", async () => {
  const error = await failureOf((context) => {
    context.workbook.tables.add("Sheet1!B3:C4", true);
  });
  expect(error.code).toBe("InvalidArgument");
});

test("fact 4.4: a table's id stays when its name changes, and formulas follow the name", async () => {
  await inExcel(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Inventory").load("id");
    sheet.getRange("E1").formulas = [["=ROWS(Inventory[Name])"]];
    await context.sync();
    const before = table.id;
    table.name = "Datasets";
    const again = context.workbook.tables.getItem(before).load("id,name");
    const formula = sheet.getRange("E1").load("formulas,values");
    await context.sync();
    expect([again.id, again.name]).toEqual([before, "Datasets"]);
    expect(formula.formulas).toEqual([["=ROWS(Datasets[Name])"]]);
    expect(formula.values).toEqual([[2]]);
  });
});

test("fact 4.5: a sheet's collection finds a table of another sheet, in whatever case", async () => {
  await inExcel(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    const found = other.tables.getItemOrNullObject("INVENTORY");
    found.worksheet.load("name");
    other.tables.load("count");
    await context.sync();
    expect(found.isNullObject).toBe(false);
    expect(found.worksheet.name).toBe("Sheet1");
    expect(other.tables.count).toBe(0);
  });
});

test("fact 4.7: rows.add at the end and in between; the rows below shift down", async () => {
  await inExcel(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Inventory");
    sheet.getRange("A5").values = [["below"]];
    table.rows.add(undefined, [["a-3", "Parks"]]);
    table.rows.add(0, [["a-0", "Water"]]);
    const body = table.getDataBodyRange().load("values");
    const below = sheet.getRange("A7").load("values");
    await context.sync();
    expect(body.values.map(([id]: unknown[]) => id)).toEqual(["a-0", "a-1", "a-2", "a-3"]);
    expect(below.values).toEqual([["below"]]);
  });
});

test("fact 4.8: rows.add does not tear another table apart", async () => {
  await inExcel((_context, sheet) => {
    sheet.getRange("B6:C6").values = [["Key", "Value"]];
    sheet.tables.add("B6:C7", true);
  });
  const error = await failureOf((context) => {
    context.workbook.tables.getItem("Inventory").rows.add(undefined, [["a-3", "Parks"]]);
  });
  expect(error.code).toBe("InsertDeleteConflict");
});

test("fact 4.6: a row is a place: after an insertion it is another one", async () => {
  await inExcel(async (context) => {
    const { rows } = context.workbook.tables.getItem("Inventory");
    rows.add(0, [["a-0", "Water"]]);
    const first = rows.getItemAt(0).load("values,index");
    rows.load("count");
    await context.sync();
    expect(first.values).toEqual([["a-0", "Water"]]);
    expect(rows.count).toBe(3);
  });
});

test("fact 4.9: rows of a filtered table are not deleted", async () => {
  const error = await failureOf((context) => {
    const table = context.workbook.tables.getItem("Inventory");
    table.columns.getItem("Name").filter.applyValuesFilter(["Trees"]);
    table.rows.getItemAt(0).delete();
  });
  expect(error.code).toBe("InsertDeleteConflict");
  await inExcel(async (context, sheet) => {
    sheet.getRange("2:2").delete(Excel.DeleteShiftDirection.up);
    context.workbook.tables.getItem("Inventory").clearFilters();
    await context.sync();
  });
  expect(book.sheets[0]?.tables[0]?.range).toBe("A1:B3");
});

test("a header cell is always text, and no two are alike", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1").values = [[2024]];
    sheet.getRange("B1").values = [["2024"]];
    const columns = context.workbook.tables.getItem("Inventory").columns.load("items/name");
    const header = sheet.getRange("A1:B1").load("values");
    await context.sync();
    expect(columns.items.map((column) => column.name)).toEqual(["2024", "20242"]);
    expect(header.values).toEqual([["2024", "20242"]]);
  });
});

test("formulas follow a new column name, whatever characters it has", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("E1:E2").formulas = [["=COUNTA(Inventory[Name])"], ['=COUNTIF(Inventory[[#Data],[Name]],"Roads")']];
    sheet.getRange("B1").values = [["Dataset [Name]"]];
    const formulas = sheet.getRange("E1:E2").load("formulas,values");
    await context.sync();
    expect(formulas.formulas).toEqual([
      ["=COUNTA(Inventory[Dataset '[Name']])"],
      ["=COUNTIF(Inventory[[#Data],[Dataset '[Name']]],\"Roads\")"],
    ]);
    expect(formulas.values).toEqual([[2], [1]]);
  });
});

test("columns by name, index and id; a new one at the end", async () => {
  await inExcel(async (context) => {
    const { columns } = context.workbook.tables.getItem("Inventory");
    columns.add(undefined, [["Note"], ["x"], ["y"]]);
    const missing = columns.getItemOrNullObject("Nope");
    const note = columns.getItem("note").load("name,index,values");
    const body = columns.getItem("Note").getDataBodyRange().load("address");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect([note.name, note.index]).toEqual(["Note", 2]);
    expect(note.values).toEqual([["Note"], ["x"], ["y"]]);
    expect(body.address).toBe("Sheet1!C2:C3");
  });
});

test("a table goes with its cells, or leaves them as a range", async () => {
  await inExcel(async (context, sheet) => {
    const range = context.workbook.tables.getItem("Inventory").convertToRange().load("values");
    const gone = context.workbook.tables.getItemOrNullObject("Inventory");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(range.values[0]).toEqual(["ID", "Name"]);
    sheet.tables.add("A1:B3", true).delete();
    const cells = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(cells.isNullObject).toBe(true);
  });
});

test("what referred to a table that goes is #REF!, and names the cells of one that was converted", async () => {
  const formulasOf = async (change: (sheet: Excel.Worksheet) => void) => {
    ({ book } = openInExcel());
    return inExcel(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["ID", "Name"],
        ["a-1", "Roads"],
      ];
      sheet.tables.add("A1:B2", true).name = "Things";
      context.workbook.names.add("Everything", "=Things[Name]");
      sheet.getRange("D1").formulas = [["=ROWS(Things[Name])"]];
      await context.sync();
      change(sheet);
      const cell = sheet.getRange("D1").load("formulas");
      await context.sync();
      return [String(cell.formulas[0]?.[0]), book.names[0]?.refersTo];
    });
  };
  expect(await formulasOf((sheet) => sheet.tables.getItem("Things").delete())).toEqual(["=ROWS(#REF!)", "#REF!"]);
  expect(await formulasOf((sheet) => void sheet.tables.getItem("Things").convertToRange())).toEqual([
    "=ROWS(Sheet1!$B$2)",
    "Sheet1!$B$2",
  ]);
  expect(
    await formulasOf((sheet) => {
      sheet.tables.getItem("Things").columns.getItem("Name").delete();
      sheet.getRange("C1").insert("Right");
    }),
  ).toEqual(["=ROWS(Things[#REF!])", "Things[#REF!]"]);
});

test("style, bands and buttons", async () => {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem("Inventory");
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showFilterButton = false;
    await context.sync();
    table.load("style,showBandedRows,showFilterButton,showHeaders,showTotals");
    await context.sync();
    expect([table.style, table.showBandedRows, table.showFilterButton]).toEqual(["TableStyleLight9", false, false]);
  });
});
