import type { Xlsx } from "../../../src/xlsx/model";
import { failureOf, inExcel, openInExcel } from "../../support/excel";

let book: Xlsx;

beforeEach(async () => {
  ({ book } = openInExcel());
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Roads", 5],
      ["Parks", 2],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B1:B2"), "Columns");
    chart.name = "Trees";
    chart.setPosition("D2", "F9");
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange("A1:A2"));
    series.format.fill.setSolidColor("#0F6CBD");
    await context.sync();
  });
});

const made = () => book.sheets[0]?.charts[0];

test("a new chart shows title, legend, axes and gridlines, the first category at the bottom (ExcelApi 1.1)", () => {
  expect(made()).toMatchObject({
    title: "Chart Title",
    legend: true,
    showCategories: true,
    showValues: true,
    gridlines: true,
    reversed: false,
    area: "D2:F9",
    series: [{ name: "Series1", values: "Sheet1!$B$1:$B$2", categories: "Sheet1!$A$1:$A$2", fill: "#0F6CBD" }],
  });
});

test("it is found again by its name, and goes", async () => {
  const names = await inExcel(async (context, sheet) => {
    const there = sheet.charts.getItemOrNullObject("Trees").load("name,chartType");
    const gone = sheet.charts.getItemOrNullObject("Shrubs");
    await context.sync();
    const result = [there.name, there.chartType, gone.isNullObject];
    there.delete();
    await context.sync();
    return result;
  });
  expect(names).toEqual(["Trees", "BarClustered", true]);
  expect(book.sheets[0]?.charts).toEqual([]);
});

test("it follows its cells and the name of its sheet", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("1:1").insert("Down");
    sheet.name = "City data";
    await context.sync();
  });
  expect(made()).toMatchObject({ area: "D3:F10", series: [{ values: "'City data'!$B$2:$B$3" }] });
});

test("what the stand-in does not draw is refused by name", async () => {
  const error = await failureOf((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add("Pie", sheet.getRange("B1:B2"), "Columns");
  });
  expect(error.message).toContain('ChartCollection.add("Pie")');
});
