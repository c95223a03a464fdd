import type { CellStyle } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { relationship, relationships, textOfPart, workbookWith } from "./workbooks";

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Aptos"/><scheme val="minor"/></font><font><b/><u/><sz val="9"/><color indexed="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="mediumDashed"><color rgb="FF00FF00"/></left><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" pivotButton="1"><alignment horizontal="centerContinuous" textRotation="45" wrapText="1"/><protection locked="0" hidden="1"/></xf></cellXfs>' +
  '<extLst><ext uri="{1}"/></extLst></styleSheet>';

const file = workbookWith('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', {
  "xl/styles.xml": STYLES,
  "xl/_rels/workbook.xml.rels": relationships(
    relationship("rId1", "worksheet", "worksheets/sheet1.xml") + relationship("rId2", "styles", "styles.xml"),
  ),
});

test("a look is read whole, with colors of the theme and of the old palette", () => {
  expect(openXlsx(file).styles.get(1)).toEqual({
    numberFormat: "0.000",
    font: { name: "Arial", size: 9, bold: true, underline: true, color: "#FF0000" },
    fill: "#DAE3F3",
    borders: { left: { line: "dashed", color: "#00FF00" } },
    horizontal: "centerAcrossSelection",
    wrapText: true,
    locked: false,
    quotePrefix: false,
  });
});

test("deriving changes what is named and keeps the rest, also what the model does not show", () => {
  const book = openXlsx(file);
  const derived = book.styles.derive(1, { font: { bold: false }, fill: "#112233", wrapText: false });
  expect(book.styles.get(derived)).toEqual({
    ...book.styles.get(1),
    font: { name: "Arial", size: 9, underline: true, color: "#FF0000" },
    fill: "#112233",
    wrapText: undefined,
  });
  const text = textOfPart(saveXlsx(book), "xl/styles.xml");
  expect(text).toMatch(
    /<xf [^>]*pivotButton="1"[^>]*><alignment horizontal="centerContinuous" textRotation="45"\/><protection locked="0" hidden="1"\/><\/xf><\/cellXfs>/,
  );
  expect(text).toContain('<extLst><ext uri="{1}"/></extLst>');
  expect(text).toContain('<cellXfs count="3">');
});

test("the same look is made once", () => {
  const { styles } = newXlsx();
  const bold = styles.derive(0, { font: { bold: true } });
  expect(styles.derive(0, { font: { bold: true } })).toBe(bold);
  expect(styles.derive(bold, { font: { bold: true } })).toBe(bold);
});

test("a style that nobody asked for does not change the part", () => {
  expect(textOfPart(saveXlsx(openXlsx(file)), "xl/styles.xml")).toBe(STYLES);
});

test.each<[string, Partial<CellStyle>]>([
  ["a number format with quotes", { numberFormat: '"$"#,##0.00_);[Red]("$"#,##0.00)' }],
  ["a built-in number format", { numberFormat: "m/d/yyyy" }],
  ["a font", { font: { name: "Segoe UI & more", size: 10.5, italic: true, strikethrough: true, color: "#0F6CBD" } }],
  ["a fill", { fill: "#FFF4CE" }],
  ["borders", { borders: { top: { line: "double" }, right: { line: "hair", color: "#123456" } } }],
  ["alignment", { horizontal: "distributed", vertical: "center", indent: 3, wrapText: true }],
  ["unlocked", { locked: false }],
  ["an apostrophe in front", { quotePrefix: true }],
])("%s is the same after saving", (_, change) => {
  const book = newXlsx();
  const style = book.styles.derive(0, change);
  book.sheets[0]?.rows.push([{ value: "x", style }]);
  const again = openXlsx(saveXlsx(book));
  expect(again.styles.get(again.sheets[0]?.rows[0]?.[0]?.style ?? 0)).toEqual(book.styles.get(style));
  expect(book.styles.get(style)).toMatchObject(change);
});

test("a look can be taken back", () => {
  const { styles } = newXlsx();
  const made = styles.derive(0, { fill: "#112233", borders: { top: { line: "thin" } }, font: { color: "#112233" } });
  const plain = styles.derive(made, { fill: undefined, borders: { top: undefined }, font: { color: undefined } });
  expect(styles.get(plain)).toMatchObject({ borders: {}, font: { size: 11 } });
  expect(styles.get(plain).fill).toBeUndefined();
  expect(styles.get(plain).font.color).toBeUndefined();
});

test("a file without styles has one, and gets a part when another is made", () => {
  const book = openXlsx(workbookWith("<sheetData/>"));
  expect(book.styles.get(0)).toMatchObject({ numberFormat: "General", font: { name: "Calibri", size: 11 } });
  const style = book.styles.derive(0, { fill: "#112233" });
  book.sheets[0]?.rows.push([{ value: "x", style }]);
  expect(openXlsx(saveXlsx(book)).styles.get(style).fill).toBe("#112233");
});
