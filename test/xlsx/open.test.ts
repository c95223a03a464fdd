import { deflateSync, strToU8 } from "fflate";
import { XlsxError } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";
import { writeZip } from "../../src/xlsx/zip";
import { relationship, relationships, workbook, workbookWith, worksheet, zipped } from "./workbooks";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function errorOf(bytes: Uint8Array): { code: string; part: string | undefined } {
  try {
    openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return { code: error.code, part: error.part };
    throw error;
  }
  throw new Error("It opened.");
}

function values(bytes: Uint8Array): unknown[][] {
  return (openXlsx(bytes).sheets[0]?.rows ?? []).map((row) => (row ?? []).map((cell) => cell?.value));
}

describe("what cannot be opened says why", () => {
  test.each([
    ["nothing", new Uint8Array(), "notXlsx"],
    ["text", strToU8("Dataset,Department\nBudget,Finance\n"), "notXlsx"],
    ["a zip without a workbook", zipped({ "readme.txt": "hello" }), "notXlsx"],
    ["an old .xls", Uint8Array.of(...OLE, ...strToU8("W\0o\0r\0k\0b\0o\0o\0k\0\0\0")), "notXlsx"],
    ["a file with a password", Uint8Array.of(...OLE, ...strToU8("E\0n\0c\0r\0y\0p\0t\0e\0d\0")), "encrypted"],
    ["half a file", workbookWith("<sheetData/>").slice(0, 400), "damaged"],
  ])("%s", (_, bytes, code) => {
    expect(errorOf(bytes).code).toBe(code);
  });

  test.each([
    ["a tag that nobody closes", "<sheetData><row></sheetData>"],
    ["an attribute without quotes", "<sheetData><row r=1/></sheetData>"],
    ["a row that no sheet has", '<sheetData><row r="99999999"/></sheetData>'],
    ["a row without a number", '<sheetData><row r="one"/></sheetData>'],
    ["a cell without a column", '<sheetData><row r="1"><c r="1"/></row></sheetData>'],
    ["a document type with entities", "<!DOCTYPE a><sheetData/>"],
  ])("%s names the part", (_, inside) => {
    expect(errorOf(workbookWith(inside))).toEqual({ code: "damaged", part: "xl/worksheets/sheet1.xml" });
  });

  test("a sheet that is missing", () => {
    const bytes = workbookWith("", {
      "xl/_rels/workbook.xml.rels": relationships(relationship("rId1", "worksheet", "worksheets/other.xml")),
    });
    expect(errorOf(bytes)).toEqual({ code: "damaged", part: "xl/worksheets/other.xml" });
  });

  test("bytes that are not those the zip has the sum of", () => {
    const compressed = deflateSync(strToU8("<a/>"));
    const bytes = writeZip(new Map([["_rels/.rels", { method: 8, crc: 1, size: 4, compressed }]]));
    expect(errorOf(bytes)).toEqual({ code: "damaged", part: "_rels/.rels" });
  });

  test("a zip bomb by its sizes, before it is inflated", () => {
    const compressed = deflateSync(new Uint8Array(10));
    const big = { method: 8, crc: 0, size: 600 * 1024 * 1024, compressed };
    expect(errorOf(writeZip(new Map([["xl/workbook.xml", big]]))).code).toBe("tooLarge");
  });

  test("a zip bomb that says it is small is cut off at what it says", () => {
    const compressed = deflateSync(new Uint8Array(3_000_000));
    const bytes = writeZip(new Map([["_rels/.rels", { method: 8, crc: 0, size: 100, compressed }]]));
    expect(errorOf(bytes)).toEqual({ code: "damaged", part: "_rels/.rels" });
  });

  test("elements nested without end", () => {
    expect(errorOf(workbookWith(`<extLst>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</extLst>`)).code).toBe("damaged");
  });
});

describe("cells", () => {
  test.each([
    ["number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["inline text", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c>', " a & b "],
    ["rich inline text", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>', "ab"],
    [
      "text without readings",
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      "東京",
    ],
    ["a formula's text", '<c r="A1" t="str"><f>"a"</f><v>a_x000D_b</v></c>', "a\rb"],
    ["a date of a strict file", '<c r="A1" t="d"><v>2026-01-15</v></c>', 46037],
    ["a shared text that is missing", '<c r="A1" t="s"><v>7</v></c>', ""],
    ["a style alone", '<c r="A1" s="0"/>', null],
    ["a text of characters by number", '<c r="A1" t="inlineStr"><is><t>&#65;&#x1F600;</t></is></c>', "A😀"],
    ["a text marked as data", '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>', "<b>&amp;"],
  ])("%s", (_, cell, value) => {
    expect(values(workbookWith(`<sheetData><row r="1">${cell}</row></sheetData>`))).toEqual([[value]]);
  });

  test("rows and cells that do not say where they stand follow each other", () => {
    const data =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row></sheetData>';
    const { rows } = openXlsx(workbookWith(data)).sheets[0] ?? { rows: [] };
    expect(rows[0]?.map((cell) => cell?.value)).toEqual([1, 2]);
    expect([rows[1]?.[1]?.value, rows[1]?.[2]?.value]).toEqual([3, 4]);
  });

  test("dates count from 1904 when the file says so", () => {
    const bytes = workbookWith("<sheetData/>", {
      "xl/workbook.xml": workbook('<sheet name="One" sheetId="1" r:id="rId1"/>').replace(
        "<sheets>",
        '<workbookPr date1904="1"/><sheets>',
      ),
    });
    expect(openXlsx(bytes).date1904).toBe(true);
  });
});

describe("files as others write them", () => {
  test("every element with a prefix", () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hello</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(values(workbookWith("", { "xl/worksheets/sheet1.xml": sheet }))).toEqual([["hello"]]);
  });

  test("strict Office Open XML", () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const bytes = workbookWith("", {
      "_rels/.rels": strict(relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))),
      "xl/workbook.xml": strict(workbook('<sheet name="One" sheetId="1" r:id="rId1"/>')),
      "xl/_rels/workbook.xml.rels": strict(relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml"))),
      "xl/worksheets/sheet1.xml": strict(worksheet('<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>')),
    });
    expect(values(bytes)).toEqual([[3]]);
  });

  test("the workbook under another name, with absolute targets, shared texts last", () => {
    const bytes = workbookWith("", {
      "_rels/.rels": relationships(relationship("rId1", "officeDocument", "/book/main.xml")),
      "book/main.xml": workbook('<sheet name="One" sheetId="1" r:id="s"/>'),
      "book/_rels/main.xml.rels": relationships(
        relationship("s", "worksheet", "/xl/worksheets/sheet1.xml") +
          relationship("t", "sharedStrings", "../texts.xml"),
      ),
      "texts.xml": "<sst><si><t>shared</t></si></sst>",
      "xl/worksheets/sheet1.xml": worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'),
    });
    expect(values(bytes)).toEqual([["shared"]]);
  });

  test("a sheet named like a property of every object does no harm", () => {
    const bytes = workbookWith("<sheetData/>", {
      "xl/workbook.xml": workbook('<sheet name="__proto__" sheetId="1" r:id="rId1"/>'),
    });
    expect(openXlsx(bytes).sheets[0]?.name).toBe("__proto__");
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
  });

  test("chart sheets are kept and not listed; names of a sheet still find it", () => {
    const bytes = workbookWith("<sheetData/>", {
      "xl/workbook.xml": workbook(
        '<sheet name="Chart" sheetId="1" r:id="c"/><sheet name="One" sheetId="2" r:id="rId1"/>',
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">One!$A$1:$B$2</definedName></definedNames>',
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
          relationship("c", "chartsheet", "chartsheets/sheet1.xml"),
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const book = openXlsx(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(["One"]);
    expect(book.names).toEqual([{ name: "_xlnm.Print_Area", refersTo: "One!$A$1:$B$2", sheet: "One" }]);
  });
});

test("validations of the extension list stand with the others", () => {
  const { validations = [] } =
    openXlsx(
      workbookWith(
        '<sheetData/><dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="A1 B2:B3"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      ),
    ).sheets[0] ?? {};
  expect(validations).toMatchObject([
    { ranges: ["A1", "B2:B3"], type: "whole", operator: "between", formula1: "1", formula2: "9", allowBlank: true },
    { ranges: ["C1:C9"], type: "list", formula1: "Lists!$A$1:$A$3", showDropDown: true },
  ]);
});
