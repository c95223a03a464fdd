import { breaksRule, choicesOf, validationAt } from "../../../preview/excel/validation";
import type { CellValue, DataValidation, Xlsx } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

function bookWithList(): Xlsx {
  const book = plainBook({
    Sheet: [
      ["Class", "Limit"],
      [null, 5],
    ],
    Lists: [["Class"], ["Public"], ["Internal"], [2024]],
    Gaps: [["One"], [null], ["Two"]],
  });
  addPlainTable(sheetOf(book, 1), "Classes");
  book.names.push({ name: "Gappy", refersTo: "Gaps!$A$1:$A$3" }, { name: "Class_List", refersTo: "Classes[Class]" });
  return book;
}

function rule(change: Partial<DataValidation>): DataValidation {
  return {
    ranges: ["A2:A100"],
    allowBlank: true,
    showDropDown: true,
    alert: { show: true, style: "stop", title: "", text: "" },
    ...change,
  };
}

function refuses(change: Partial<DataValidation>, value: CellValue): boolean {
  const book = bookWithList();
  return breaksRule(book, sheetOf(book), 1, 0, rule(change), value);
}

describe("validationAt", () => {
  test("finds the rule whose ranges hold the cell", () => {
    const sheet = sheetOf(plainBook({ Sheet: [[1]] }));
    const first = rule({ ranges: ["A1", "C3:D4"] });
    sheet.validations.push(rule({ ranges: ["F:F"] }), first);
    expect(validationAt(sheet, 3, 3)).toBe(first);
    expect(validationAt(sheet, 3, 4)).toBeUndefined();
    expect(validationAt(sheet, 900_000, 5)?.ranges).toEqual(["F:F"]);
  });
});

describe("choicesOf (fact 3.7)", () => {
  test.each([
    ["inline, trimmed", '"Yes, No,Unknown"', ["Yes", "No", "Unknown"]],
    ["inline with a quote", '"12"" pipe,other"', ['12" pipe', "other"]],
    ["an address", "Lists!$A$2:$A$4", ["Public", "Internal", "2024"]],
    ["a name over a table's column", "Class_List", ["Public", "Internal", "2024"]],
    ["INDIRECT", 'INDIRECT("Classes[Class]")', ["Public", "Internal", "2024"]],
    ["a name with a gap", "Gappy", ["One", "Two"]],
    ["a source that is gone", "NoSuchName", undefined],
  ])("%s", (_case, formula1, choices) => {
    const book = bookWithList();
    expect(choicesOf(book, sheetOf(book), rule({ type: "list", formula1 }))).toEqual(choices);
  });

  test("a source that depends on the cell beside", () => {
    const book = bookWithList();
    sheetOf(book).rows[2] = [undefined, { value: "Gappy", style: 0 }];
    const validation = rule({ type: "list", formula1: "INDIRECT($B2)" });
    expect(choicesOf(book, sheetOf(book), validation, { row: 2, column: 0 })).toEqual(["One", "Two"]);
  });

  test("only lists have choices", () => {
    const book = bookWithList();
    expect(choicesOf(book, sheetOf(book), rule({ type: "whole", formula1: "1", formula2: "9" }))).toBeUndefined();
  });
});

describe("breaksRule", () => {
  test.each<[string, Partial<DataValidation>, CellValue, boolean]>([
    ["inline, listed", { type: "list", formula1: '"Yes,No"' }, "Yes", false],
    ["inline minds the case", { type: "list", formula1: '"Yes,No"' }, "yes", true],
    ["inline, a number", { type: "list", formula1: '"1,2"' }, 2, false],
    ["from cells, listed", { type: "list", formula1: "Class_List" }, "Public", false],
    ["from cells does not mind the case", { type: "list", formula1: "Class_List" }, "PUBLIC", false],
    ["from cells, a number", { type: "list", formula1: "Class_List" }, 2024, false],
    ["from cells, not listed", { type: "list", formula1: "Class_List" }, "Secret", true],
    ["a name with a gap lets all pass", { type: "list", formula1: "Gappy" }, "Three", false],
    ["unless blanks are not ignored", { type: "list", formula1: "Gappy", allowBlank: false }, "Three", true],
    ["an address with a gap does not", { type: "list", formula1: "Gaps!$A$1:$A$3" }, "Three", true],
    ["a source that is gone lets all pass", { type: "list", formula1: "NoSuchName" }, "x", false],
    ["nothing", { type: "list", formula1: '"Yes,No"' }, null, false],
    ["nothing where blanks are not ignored", { type: "list", formula1: '"Yes,No"', allowBlank: false }, null, true],
    ["whole, inside", { type: "whole", operator: "between", formula1: "1", formula2: "9" }, 9, false],
    ["whole, outside", { type: "whole", operator: "between", formula1: "1", formula2: "9" }, 10, true],
    ["whole, a fraction", { type: "whole", operator: "between", formula1: "1", formula2: "9" }, 1.5, true],
    ["whole, a text", { type: "whole", operator: "greaterThan", formula1: "1" }, "5", true],
    ["decimal", { type: "decimal", operator: "lessThan", formula1: "1.5" }, 1.4, false],
    ["decimal, against a cell", { type: "decimal", operator: "lessThanOrEqual", formula1: "$B$2" }, 6, true],
    ["an empty cell is no limit", { type: "decimal", operator: "lessThan", formula1: "$Z$9" }, 6, false],
    ["date", { type: "date", operator: "lessThanOrEqual", formula1: "TODAY()" }, 36526, false],
    ["date, in the future", { type: "date", operator: "lessThanOrEqual", formula1: "TODAY()" }, 109000, true],
    ["date, a text", { type: "date", operator: "greaterThan", formula1: "1" }, "2024-25", true],
    ["text, short enough", { type: "textLength", operator: "lessThanOrEqual", formula1: "3" }, "abc", false],
    ["text, too long", { type: "textLength", operator: "lessThanOrEqual", formula1: "3" }, "abcd", true],
    ["text, a number's digits", { type: "textLength", operator: "equal", formula1: "3" }, 123, false],
    ["custom sees the value", { type: "custom", formula1: "ISNUMBER(A2)" }, 5, false],
    ["custom, false", { type: "custom", formula1: "ISNUMBER(A2)" }, "five", true],
    ["custom, an error", { type: "custom", formula1: "A2+1>0" }, "five", true],
    ["a mere input message", {}, "anything", false],
  ])("%s", (_case, change, value, expected) => {
    expect(refuses(change, value)).toBe(expected);
  });

  test("a custom rule is written for the first cell and moves along", () => {
    const book = plainBook({ Sheet: [["Name"], ["a"], ["b"]] });
    const unique = rule({ type: "custom", formula1: "COUNTIF($A$2:$A$100,A2)=1" });
    expect(breaksRule(book, sheetOf(book), 2, 0, unique, "a")).toBe(true);
    expect(breaksRule(book, sheetOf(book), 2, 0, unique, "c")).toBe(false);
  });
});
