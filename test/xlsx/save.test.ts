import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { relationship, relationships, textOfPart, partsOf, workbook, workbookWith, worksheet } from "./workbooks";
import { changed, first, put, SHEET } from "./changes";

const RICH =
  '<sheetPr codeName="Sheet1"/><sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x14ac">' +
  '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r></is></c><c r="B1"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" s="0"><v>2</v></c></row></sheetData><phoneticPr fontId="1"/>' +
  '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"/></mc:AlternateContent>' +
  '<extLst><ext uri="{1}"><a xmlns="urn:a"/></ext></extLst>';

describe("what nobody changed", () => {
  test("an untouched workbook is the same part by part", () => {
    expect(changed(workbookWith(RICH), () => undefined).parts).toEqual([]);
  });

  test("a changed cell changes its sheet alone, and of the sheet that row alone", () => {
    const { parts, sheet } = changed(workbookWith(RICH), (book) => put(book, 1, 0, { value: 3, style: 0 }));
    expect(parts).toEqual([SHEET]);
    expect(sheet).toContain(RICH.slice(RICH.indexOf('<row r="1"'), RICH.indexOf('<row r="2"')));
    expect(sheet).toContain(RICH.slice(RICH.indexOf("</sheetData>")));
    expect(sheet).toContain('<row r="2"><c r="A2"><v>3</v></c></row>');
  });

  test("a cell beside the changed one keeps its rich text, and the row what else it has", () => {
    const { sheet } = changed(workbookWith(RICH), (book) => put(book, 0, 2, { value: "x", style: 0 }));
    expect(sheet).toContain("<r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r>");
    expect(sheet).toMatch(/<row r="1"[^>]* x14ac:dyDescent="0.25"/);
    expect(sheet).not.toContain("spans");
  });

  test("a cell that moves keeps its rich text under its new address", () => {
    const { sheet } = changed(workbookWith(RICH), (book) => first(book).rows.unshift(undefined));
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><r><rPr><b/>');
    expect(sheet).toContain('<row r="3"><c r="A3" s="0"><v>2</v></c></row>');
    expect(sheet).not.toContain('r="A1"');
  });

  test("saving twice gives the same, and leaves the workbook as it was", () => {
    const book = openXlsx(workbookWith(RICH));
    put(book, 5, 5, { value: "x", style: 0 });
    book.sheets.push({ ...first(book), name: "Copy" });
    expect(Buffer.compare(saveXlsx(book), saveXlsx(book))).toBe(0);
    expect(book.package.paths()).not.toContain("xl/worksheets/sheet2.xml");
  });

  test("parts that others added are kept with their relationships", () => {
    const book = newXlsx();
    const bytes = new TextEncoder().encode("<taskpanes/>");
    book.package.write("xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml", bytes);
    const id = book.package.relate(
      "",
      "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      "xl/webextensions/taskpanes.xml",
    );
    expect(
      book.package.relate(
        "",
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "xl/webextensions/taskpanes.xml",
      ),
    ).toBe(id);
    const after = saveXlsx(openXlsx(saveXlsx(book)));
    expect(textOfPart(after, "xl/webextensions/taskpanes.xml")).toBe("<taskpanes/>");
    expect(textOfPart(after, "_rels/.rels")).toContain("webextensions/taskpanes.xml");
    expect(textOfPart(after, "[Content_Types].xml")).toContain('PartName="/xl/webextensions/taskpanes.xml"');
  });

  test("in a sheet whose elements have a prefix, our cells are read again beside theirs", () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { after, sheet: text } = changed(workbookWith("", { [SHEET]: sheet }), (book) => {
      put(book, 0, 1, { value: 2, style: 0 });
      first(book).merges.push("A3:B4");
    });
    expect(first(openXlsx(after)).rows[0]?.map((cell) => cell?.value)).toEqual([1, 2]);
    expect(text).toContain('<mergeCells xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
  });
});

describe("formulas", () => {
  const SHARED =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';
  const withChain = workbookWith(SHARED, {
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") + relationship("rId2", "calcChain", "calcChain.xml"),
    ),
    "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
  });

  test("each cell of a shared formula shows its own", () => {
    expect(first(openXlsx(withChain)).rows.map((row) => row?.[0]?.formula)).toEqual(["B1*$C$1", "B2*$C$1", "B3*$C$1"]);
  });

  test("a shared formula stays shared while its first cell stays", () => {
    const { sheet, parts } = changed(withChain, (book) => put(book, 1, 0, { value: 5, style: 0 }));
    expect(sheet).toContain('<c r="A3"><f t="shared" si="0"/>');
    expect(parts).toContain("xl/calcChain.xml");
  });

  test("without its first cell each has its own text", () => {
    const { sheet } = changed(withChain, (book) => put(book, 0, 0, { value: 5, style: 0 }));
    expect(sheet).toContain('<c r="A2"><f>B2*$C$1</f><v>2</v></c>');
    expect(sheet).not.toContain("shared");
  });

  test("a moved shared formula has its own text", () => {
    const { sheet } = changed(withChain, (book) => first(book).rows.splice(1, 0, undefined));
    expect(sheet).toContain('<c r="A3"><f>B2*$C$1</f><v>2</v></c>');
    expect(sheet).toContain('<f t="shared" ref="A1:A3" si="0">B1*$C$1</f>');
  });

  test("an array formula stays one when its result is new, and moves with its range", () => {
    const before = workbookWith(
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c></row></sheetData>',
    );
    expect(first(openXlsx(before)).rows[0]?.[0]?.formula).toBe("UNIQUE(B1:B9)");
    const again = changed(before, (book) => put(book, 0, 0, { value: 7, style: 0, formula: "UNIQUE(B1:B9)" }));
    expect(again.sheet).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>7</v></c>');
    const moved = changed(before, (book) => first(book).rows.unshift(undefined));
    expect(moved.sheet).toContain('<c r="A2" cm="1"><f t="array" ref="A2:A3">');
  });

  test("a newer function gets the prefix that files have, and loses it again", () => {
    const book = newXlsx();
    put(book, 0, 0, { value: "a", style: 0, formula: 'TEXTJOIN(",",TRUE,"IFS(")' });
    const after = saveXlsx(book);
    expect(textOfPart(after, SHEET)).toContain('<f>_xlfn.TEXTJOIN(",",TRUE,"IFS(")</f>');
    expect(first(openXlsx(after)).rows[0]?.[0]?.formula).toBe('TEXTJOIN(",",TRUE,"IFS(")');
  });

  test("Excel is asked to calculate when something changed that a formula may look at", () => {
    const { after } = changed(withChain, (book) => put(book, 0, 1, { value: 5, style: 0 }));
    expect(textOfPart(after, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect([...partsOf(after).keys()]).toContain("xl/calcChain.xml");
  });
});

describe("sheets and names", () => {
  const TWO = workbookWith("<sheetData/>", {
    "xl/workbook.xml": workbook(
      '<sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Two" sheetId="5" r:id="rId2"/>',
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Two!$1:$1</definedName></definedNames>',
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
        relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
    ),
    "xl/worksheets/sheet2.xml": worksheet("<sheetData/>"),
  });

  test("names of a sheet follow it when sheets are added, moved, and renamed", () => {
    const { after } = changed(TWO, (book) => {
      const [one, two] = book.sheets;
      if (!one || !two) throw new Error("no sheets");
      book.sheets = [{ ...one, name: "New" }, two, one];
      two.name = "Renamed";
    });
    const text = textOfPart(after, "xl/workbook.xml");
    expect(text).toContain('localSheetId="1"');
    expect(text).toContain('<sheet name="New" sheetId="6"');
    expect(openXlsx(after).sheets.map(({ name }) => name)).toEqual(["New", "Renamed", "One"]);
    expect(openXlsx(after).names).toMatchObject([{ name: "_xlnm.Print_Titles", sheet: "Renamed" }]);
  });

  test("a removed sheet goes with its part and its names", () => {
    const { after } = changed(TWO, (book) => book.sheets.pop());
    expect([...partsOf(after).keys()]).not.toContain("xl/worksheets/sheet2.xml");
    expect(openXlsx(after).names).toEqual([]);
    expect(textOfPart(after, "[Content_Types].xml")).not.toContain("sheet2");
  });

  test("visibility and the sheet in front", () => {
    const { after } = changed(TWO, (book) => {
      first(book).visibility = "veryHidden";
      book.activeSheet = 1;
    });
    const again = openXlsx(after);
    expect(again.sheets.map(({ visibility }) => visibility)).toEqual(["veryHidden", "visible"]);
    expect(again.activeSheet).toBe(1);
  });

  test("a filter of a sheet has its hidden name", () => {
    const { after } = changed(TWO, (book) => {
      first(book).autoFilter = { range: "A1:C9", filters: [] };
    });
    expect(openXlsx(after).names).toContainEqual({
      name: "_xlnm._FilterDatabase",
      refersTo: "'One'!$A$1:$C$9",
      sheet: "One",
      hidden: true,
    });
  });
});

describe("validations of the extension list", () => {
  const EXT =
    '<ext uri="{X}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list" xr:uid="{1}" xmlns:xr="urn:xr"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>';
  const OTHER = '<ext uri="{Y}"><a xmlns="urn:a"/></ext>';
  const before = workbookWith(`<sheetData/><extLst>${EXT}${OTHER}</extLst>`);

  test("stay in place when another validation is added", () => {
    const { sheet } = changed(before, ({ sheets: [one] }) => {
      const [known] = one?.validations ?? [];
      if (known) one?.validations.push({ ...known, ranges: ["D1"], formula1: '"a,b"' });
    });
    expect(sheet).toContain(EXT + OTHER);
    expect(sheet).toContain('<formula1>"a,b"</formula1>');
  });

  test("become ordinary ones when they change", () => {
    const { sheet, after } = changed(before, (book) => {
      const [known] = first(book).validations;
      if (known) known.ranges = ["C1:C99"];
    });
    expect(sheet).toContain(`<extLst>${OTHER}</extLst>`);
    expect(first(openXlsx(after)).validations).toMatchObject([{ ranges: ["C1:C99"], formula1: "Lists!$A$1:$A$3" }]);
  });
});

test("a link that is taken out leaves no trace of where it led", () => {
  const book = newXlsx();
  first(book).hyperlinks.push({ range: "A1", address: "https://example.org/a?b=1&c=2", tooltip: "go" });
  const bytes = saveXlsx(book);
  expect(first(openXlsx(bytes)).hyperlinks).toEqual(first(book).hyperlinks);
  const { after } = changed(bytes, (again) => first(again).hyperlinks.splice(0));
  expect(textOfPart(after, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("example.org");
});

test("document properties", () => {
  const book = newXlsx();
  book.properties = { title: "Inventory <2026>", keywords: "a & b" };
  const bytes = saveXlsx(book);
  expect(openXlsx(bytes).properties).toEqual(book.properties);
  const { after } = changed(bytes, (again) => {
    again.properties = { title: "New" };
  });
  expect(openXlsx(after).properties).toEqual({ title: "New" });
});

test("a workbook that nobody opened cannot be saved", () => {
  const book = newXlsx();
  const foreign = { paths: () => [], read: () => undefined, write: () => undefined, relate: () => "" };
  expect(() => saveXlsx({ ...book, package: foreign })).toThrow("not made by");
});
