import fc from "fast-check";
import { evaluateFormula } from "../../../../preview/excel/formula/evaluate";
import { GRID_FUNCTIONS, LAZY_FUNCTIONS, VALUE_FUNCTIONS } from "../../../../preview/excel/formula/functions";
import { isFormula } from "../../../../preview/excel/formula/parse";
import { sheetOf } from "../../../support/plain-book";
import { inventory } from "./inventory-sheet";

test("whatever a formula says, it has a value", () => {
  const book = inventory();
  const names = [...VALUE_FUNCTIONS.keys(), ...GRID_FUNCTIONS.keys(), ...LAZY_FUNCTIONS.keys()];
  const argument = fc
    .constantFrom("", "A1", "A1:C6", "B1:B30", "Inventory[Dept]", "Classes", '"x"', '"5"', '"*"')
    .chain((text) => fc.constantFrom(text, "0", "-1", "2.5", "1E+300", "99999", "TRUE", "{1,2;3,4}", "1/0"));
  const call = fc
    .tuple(fc.constantFrom(...names), fc.array(argument, { maxLength: 5 }))
    .map(([name, parts]) => `${name}(${parts.join(",")})`);
  const formula = fc
    .array(fc.oneof(call, argument), { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom("+", "&", "=", ":", "").map((operator) => parts.join(operator)));
  fc.assert(
    fc.property(formula, (text) => {
      const value = evaluateFormula(text, { book, sheet: sheetOf(book), row: 20, column: 0 });
      expect(value).not.toBeUndefined();
      expect(value).not.toBeNaN();
    }),
    { numRuns: 2_000 },
  );
});

test("whatever is typed as a formula is read or is none", () => {
  const pieces = fc.constantFrom(
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "!",
    "#",
    "@",
    ":",
    "-",
    "A1",
    "x",
    "5",
    ",",
    " ",
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      expect(typeof isFormula(parts.join(""))).toBe("boolean");
    }),
  );
  expect(isFormula("(".repeat(4_000) + "1" + ")".repeat(4_000))).toBe(false);
  expect(isFormula("-".repeat(8_000) + "1")).toBe(false);
});
