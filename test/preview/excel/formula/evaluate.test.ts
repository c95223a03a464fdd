import { evaluateFormula } from "../../../../preview/excel/formula/evaluate";
import type { CellValue } from "../../../../src/xlsx/model";
import { plainBook, sheetOf } from "../../../support/plain-book";
import { inventory } from "./inventory-sheet";

function result(formula: string, row = 20, column = 0): CellValue {
  const book = inventory();
  return evaluateFormula(formula, { book, sheet: sheetOf(book), row, column });
}

describe("evaluateFormula", () => {
  test.each<[string, CellValue]>([
    ["1+2*3", 7],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["(1+2)*3%", 0.09],
    ["0.1+0.2-0.3", 0],
    ['"a"&1&TRUE', "a1TRUE"],
    ['1234567890123456&""', "1.23456789012346E+15"],
    ['123456789012345&""', "123456789012345"],
    ['"b">"A"', true],
    ['"10"+5', 15],
    ['"a"="A"', true],
    ["1<>2", true],
    ["Z99", 0],
    ['Z99=""', true],
    ["Z99=0", true],
    ["1/0", { error: "#DIV/0!" }],
    ["SUMPRODUCT(1E+300,1E+300,TRUE)", { error: "#NUM!" }],
    ['"x"+1', { error: "#VALUE!" }],
    ["#N/A+1", { error: "#N/A" }],
    ["SUM(C2:C6)", 250.5],
    ["SUM(C:C)", 250.5],
    ["SUM(2:2)", 120 + 45292],
    ["SUM($C$2:C4,1,TRUE)", 202],
    ["sum(Lists!A5)", 7],
    ["SUM({1,2;3,4})", 10],
    ["COUNT(A1:E6)", 8],
    ["COUNTA(D2:D6)", 5],
    ["COUNTBLANK(C2:D6)", 2],
    ["COUNTBLANK(C2:C1000)", 995],
    ["AVERAGE(C2:C6)", 62.625],
    ["MAX(C2:C6)-MIN(C2:C6)", 109.5],
    ["MEDIAN(C2:C6)", 60],
    ["LARGE(C2:C6,2)", 80],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(1.005,2)", 1.01],
    ["ROUNDUP(1.1,0)+ROUNDDOWN(-1.9,0)+INT(-1.5)", -1],
    ["MOD(-3,2)", 1],
    ['SUMPRODUCT((A2:A6="Fire")*1)', 2],
    ["SUMPRODUCT(--(C2:C6>50),C2:C6)", 200],
    ["SUMPRODUCT(1/COUNTIF(A2:A6,A2:A6))", 3],
    ['SUM(COUNTIFS(D2:D6,{"Public","Internal"}))', 3],
    ['SUMPRODUCT(ISNUMBER(SEARCH("st",B2:B6))*1)', 2],
  ])("%s", (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  test.each<[string, CellValue]>([
    ['COUNTIF(A2:A6,"fire")', 2],
    ['COUNTIF(C2:C6,">=80")', 2],
    ['COUNTIF(A2:A6,"P*")', 3],
    ['COUNTIF(B2:B6,"*~**")', 1],
    ['COUNTIF(D2:D6,"")', 1],
    ['COUNTIF(C2:C6,"")', 1],
    ['COUNTIF(C2:C6,"<>")', 4],
    ['COUNTIF(D2:D6,"<>Public")', 3],
    ['COUNTIF(A:A,"<>Police")', 1048574],
    ["COUNTIF(C2:C6,80)", 1],
    ['COUNTIFS(A2:A6,"Police",D2:D6,"Public")', 1],
    ['COUNTIFS(A2:A6,"Police",D2:D5,"Public")', { error: "#VALUE!" }],
    ['SUMIF(A2:A6,"Police",C2:C6)', 200],
    ['SUMIFS(C2:C6,A2:A6,"fire",D2:D6,"Internal")', 10.5],
    ['AVERAGEIFS(C2:C6,A2:A6,"Nobody")', { error: "#DIV/0!" }],
    ['MAXIFS(C2:C6,A2:A6,"Police")', 120],
  ])("criteria: %s", (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  test.each<[string, CellValue]>([
    ['IF(1>2,1/0,"no")', "no"],
    ["IF(FALSE,1)", false],
    ['IFERROR(1/0,"-")', "-"],
    ['IFERROR(IF("x",1,2),"caught")', "caught"],
    ['IFNA(MATCH("z",A2:A6,0),0)', 0],
    ["AND(TRUE,1,2>1)", true],
    ['OR(A2="x",D5="")', true],
    ["NOT(0)", true],
    ["ISBLANK(C4)", true],
    ["ISBLANK(D5)", false],
    ["ISERROR(1/0)", true],
    ['CHOOSE(2,"a","b")', "b"],
    ['LEN(TRIM("  a  b "))', 3],
    ['MID("inventory",3,4)', "vent"],
    ['RIGHT("abc",0)', ""],
    ['SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
    ['FIND("b","abc")', 2],
    ['FIND("B","abc")', { error: "#VALUE!" }],
    ['SEARCH("?c","abc")', 2],
    ['PROPER("o\'neil mc")', "O'Neil Mc"],
    ['TEXT(45292,"yyyy-mm-dd")', "2024-01-01"],
    ['TEXT(0.256,"0%")', "26%"],
    ['TEXTJOIN("; ",TRUE,D2:D6)', "Public; Sensitive; Public; Internal"],
    ['CONCATENATE(A2," / ",B2)', "Police / Incidents"],
    ["EXACT(A4,A6)", false],
    ['VALUE("12%")', 0.12],
    ["DATE(2024,14,1)", 45689],
    ['YEAR(E2)&"-"&MONTH(E2)&"-"&DAY(E2)', "2024-1-1"],
    ["EOMONTH(E2,1)", 45351],
    ["EDATE(45322,1)", 45351],
    ["WEEKDAY(45292,2)", 1],
    ['DATEDIF(45292,45413,"m")', 4],
    ["NETWORKDAYS(45292,45298)", 5],
    ["TODAY()=INT(NOW())", true],
  ])("%s", (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  test.each<[string, CellValue]>([
    ['VLOOKUP("Parks",A2:C6,3,FALSE)', 40],
    ['VLOOKUP("Nobody",A2:C6,3,FALSE)', { error: "#N/A" }],
    ['INDEX(B2:B6,MATCH("Fire",A2:A6,0))', "Hydrants"],
    ["INDEX(A1:C6,3,2)", "Arrests"],
    ["SUM(INDEX(A2:C6,0,3))", 250.5],
    ["SUM(C2:INDEX(C:C,3))", 200],
    ["MATCH(100,{10,50,90,200},1)", 3],
    ['LOOKUP(2,{1,2,3},{"a","b","c"})', "b"],
    ["ROW()", 21],
    ["ROWS(Inventory)", 5],
    ["COLUMN(C1)", 3],
    ["SUM(OFFSET(C1,1,0,2,1))", 200],
    ['SUM(INDIRECT("C2:C3"))', 200],
    ['COUNTA(INDIRECT("Inventory[Dept]"))', 5],
    ['INDIRECT("nowhere")', { error: "#REF!" }],
    ['IFERROR(INDIRECT("no address"),"gone")', "gone"],
    ["ROWS(Classes)", 3],
    ['COUNTIF(Classes,"public")', 1],
    ["Rate*2", 1],
    ["Loop", { error: "#NAME?" }],
    ["Missing!A1", { error: "#REF!" }],
    ["NOSUCH(1)", { error: "#NAME?" }],
  ])("finding: %s", (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  test.each(["5 apples", "1+", "(1", "item - two words", "{1,A1}", "Inventory[Dept", "'a"])(
    "fact 2.1: %j is no formula and shows #NAME?",
    (formula) => {
      expect(result(formula)).toEqual({ error: "#NAME?" });
    },
  );

  test("a large range is counted as a small one is: texts in any case, numbers also in texts", () => {
    const values = ["a", "A", 5, "5", "05", true, "TRUE", null, "", "b*", "b"];
    const book = plainBook({ Sheet: Array.from({ length: 20 }, () => values) });
    const count = (range: string, wanted: string): CellValue =>
      evaluateFormula(`COUNTIF(${range},${wanted})`, { book, sheet: sheetOf(book), row: 30, column: 0 });
    for (const wanted of ['"a"', "5", '"5"', '"005"', "TRUE", '"true"', '""', '"b*"', '"b~*"', '"<>a"', "Z1"]) {
      expect([wanted, count("A1:K20", wanted)]).toEqual([wanted, 20 * Number(count("A1:K1", wanted))]);
    }
  });

  test("a list of cells where one value is wanted is the one in the formula's own row", () => {
    expect(result("A1:A6", 2)).toBe("Police");
    expect(result("A1:A6", 20)).toEqual({ error: "#VALUE!" });
  });

  test("a name without $ is counted from the cell that asks", () => {
    expect(result("Left", 3, 1)).toBe("Hydrants");
  });

  test("a rule's formula moves with the cell it is used for", () => {
    const book = inventory();
    const at = (row: number, column: number): CellValue =>
      evaluateFormula("$A2&B$1", { book, sheet: sheetOf(book), row, column, writtenFor: { row: 1, column: 1 } });
    expect(at(1, 1)).toBe("PoliceDataset");
    expect(at(4, 3)).toBe("ParksClass");
  });
});
