import { conditionalStyle } from "../../../preview/excel/conditional";
import type { ConditionalRule, Xlsx } from "../../../src/xlsx/model";
import { addPlainTable, plainBook, sheetOf } from "../../support/plain-book";

const RED = { fill: "#FF0000", font: { bold: true } };
const BLUE = { fill: "#0000FF", font: { color: "#FFFFFF" } };

function bookWith(ranges: string[], ...rules: ConditionalRule[]): Xlsx {
  const book = plainBook({
    Sheet: [
      ["ID", "Name", "Count"],
      ["a", "Alpha", 5],
      ["b", null, 20],
      ["a", "gamma ray", null],
    ],
  });
  addPlainTable(sheetOf(book), "Things");
  sheetOf(book).conditionalFormats.push({ ranges, rules });
  return book;
}

function fills(book: Xlsx, column: number): (string | undefined)[] {
  return [1, 2, 3].map((row) => conditionalStyle(book, sheetOf(book), row, column)?.fill);
}

function expression(formula: string, priority = 1, stopIfTrue = false): ConditionalRule {
  return { kind: "expression", formula, style: RED, priority, stopIfTrue };
}

describe("conditionalStyle (fact 3.12)", () => {
  test.each([
    ["the row's own cell", '$B2=""', [undefined, "#FF0000", undefined]],
    ["several conditions", 'AND($B2<>"",LEN(TRIM($B2))>5)', [undefined, undefined, "#FF0000"]],
    ["what stands twice", 'COUNTIF(INDIRECT("Things[ID]"),$A2)>1', ["#FF0000", undefined, "#FF0000"]],
    ["an empty cell", "ISBLANK($C2)", [undefined, undefined, "#FF0000"]],
    ["a number counts as true", "$C2", ["#FF0000", "#FF0000", undefined]],
    ["an error is not true", "LEN($B2)/0", [undefined, undefined, undefined]],
    ["what is no formula", "5 apples", [undefined, undefined, undefined]],
  ])("a formula: %s", (_case, formula, expected) => {
    expect(fills(bookWith(["A2:C4"], expression(formula)), 2)).toEqual(expected);
  });

  test("a formula that looks at its own column gives each column its own answer", () => {
    const book = bookWith(["A2:C4"], expression('A2=""'));
    expect(fills(book, 0)).toEqual([undefined, undefined, undefined]);
    expect(fills(book, 1)).toEqual([undefined, "#FF0000", undefined]);
    expect(fills(book, 2)).toEqual([undefined, undefined, "#FF0000"]);
  });

  test("nothing outside the ranges", () => {
    const book = bookWith(["A2:A4", "C3"], expression("TRUE"));
    expect(fills(book, 1)).toEqual([undefined, undefined, undefined]);
    expect(fills(book, 2)).toEqual([undefined, "#FF0000", undefined]);
  });

  test("a cell's value; an empty cell counts as 0", () => {
    const book = bookWith(["C2:C4"], {
      kind: "cellIs",
      operator: "lessThan",
      formulas: ["10"],
      style: RED,
      priority: 1,
      stopIfTrue: false,
    });
    expect(fills(book, 2)).toEqual(["#FF0000", undefined, "#FF0000"]);
  });

  test.each([
    ["contains", "AMMA", [undefined, undefined, "#FF0000"]],
    ["beginsWith", "al", ["#FF0000", undefined, undefined]],
    ["endsWith", "ray", [undefined, undefined, "#FF0000"]],
    ["notContains", "a", [undefined, "#FF0000", undefined]],
  ] as const)("a text: %s", (operator, text, expected) => {
    const book = bookWith(["B2:B4"], { kind: "text", operator, text, style: RED, priority: 1, stopIfTrue: false });
    expect(fills(book, 1)).toEqual(expected);
  });

  test("the lower number goes first and leaves open what it does not say", () => {
    const later: ConditionalRule = { kind: "expression", formula: "TRUE", style: BLUE, priority: 2, stopIfTrue: false };
    const book = bookWith(["A2:C4"], later, expression("TRUE", 1));
    expect(conditionalStyle(book, sheetOf(book), 1, 0)).toEqual({
      fill: "#FF0000",
      font: { bold: true, color: "#FFFFFF" },
    });
  });

  test("stopIfTrue ends it, across formats", () => {
    const book = bookWith(["A2:C4"], expression("TRUE", 1, true));
    sheetOf(book).conditionalFormats.push({
      ranges: ["A2"],
      rules: [{ kind: "expression", formula: "TRUE", style: BLUE, priority: 2, stopIfTrue: false }],
    });
    expect(conditionalStyle(book, sheetOf(book), 1, 0)).toEqual(RED);
  });
});
