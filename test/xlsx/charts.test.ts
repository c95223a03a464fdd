import type { BarChart } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { parseXml } from "../../src/xlsx/xml";
import { differingParts, partsOf, relationship, relationships, textOfPart, workbookWith } from "./workbooks";

const chart: BarChart = {
  name: "Trees & shrubs",
  title: "Trees & shrubs by park",
  area: "C2:F12",
  stacked: false,
  legend: false,
  series: [{ name: "Trees", values: "One!$B$1:$B$3", categories: "One!$A$1:$A$3", fill: "#0F6CBD", labels: "0;;" }],
  reversed: true,
  showCategories: true,
  showValues: false,
  gridlines: false,
  gapWidth: 60,
  filled: true,
  bordered: true,
};

function withChart(file: Uint8Array): Uint8Array {
  const book = openXlsx(file);
  book.sheets[0]?.charts.push(chart);
  return saveXlsx(book);
}

test("a chart is a part of its own on a drawing of its sheet, and lies over its cells", () => {
  const file = withChart(workbookWith("<sheetData/>"));
  const types = textOfPart(file, "[Content_Types].xml");
  expect(types).toContain('PartName="/xl/charts/chart1.xml"');
  expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
  expect(textOfPart(file, "xl/worksheets/sheet1.xml")).toMatch(/<drawing [^>]*r:id="rId1"\/>/);
  const drawing = textOfPart(file, "xl/drawings/drawing1.xml");
  expect(drawing).toContain('name="Trees &amp; shrubs"');
  const places = [...drawing.matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(([, place]) => Number(place));
  expect(places).toEqual([2, 1, 6, 12]);
  const part = textOfPart(file, "xl/charts/chart1.xml");
  expect(() => parseXml(part)).not.toThrow();
  expect(part).toContain("<c:f>One!$B$1:$B$3</c:f>");
  expect(part).toContain("<a:t>Trees &amp; shrubs by park</a:t>");
});

test("opened and saved again, every part of it is the same byte for byte", () => {
  const file = withChart(workbookWith("<sheetData/>"));
  expect(differingParts(file, saveXlsx(openXlsx(file)))).toEqual([]);
});

test("a drawing that is there keeps what lies on it; the new shape has a number of its own", () => {
  const drawing =
    '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">' +
    '<d:oneCellAnchor><d:sp><d:nvSpPr><d:cNvPr id="7" name="Logo"/></d:nvSpPr></d:sp></d:oneCellAnchor></d:wsDr>';
  const foreign = workbookWith('<sheetData/><drawing r:id="rId9"/>', {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId9", "drawing", "../drawings/drawing1.xml")),
    "xl/drawings/drawing1.xml": drawing,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(relationship("rId1", "chart", "../charts/chart1.xml")),
    "xl/charts/chart1.xml": "<theirs/>",
  });
  const file = withChart(foreign);
  expect(textOfPart(file, "xl/charts/chart1.xml")).toBe("<theirs/>");
  expect(textOfPart(file, "xl/charts/chart2.xml")).toContain("<c:barChart>");
  const written = textOfPart(file, "xl/drawings/drawing1.xml");
  expect(written.startsWith(drawing.slice(0, -"</d:wsDr>".length))).toBe(true);
  expect(written).toContain('<xdr:cNvPr id="8"');
  expect(() => parseXml(written)).not.toThrow();
  expect(partsOf(file).get("xl/worksheets/sheet1.xml")).toEqual(partsOf(foreign).get("xl/worksheets/sheet1.xml"));
});

test("a chart with nothing around its bars fills its cells", () => {
  const book = openXlsx(workbookWith("<sheetData/>"));
  const { title, ...plain } = chart;
  expect(title).toBeDefined();
  book.sheets[0]?.charts.push({ ...plain, showCategories: false, filled: false, bordered: false });
  const part = textOfPart(saveXlsx(book), "xl/charts/chart1.xml");
  expect(part).toContain('<c:layoutTarget val="inner"/>');
  expect(part.endsWith("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>")).toBe(true);
});
