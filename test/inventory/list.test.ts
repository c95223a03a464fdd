import fc from "fast-check";
import { joinList, splitList, unionPrompts } from "../../src/inventory/list";
import { promptCodes } from "../../src/inventory/prompts";

test.each([
  ["", []],
  [" ; ;", []],
  ["311; Media", ["311", "Media"]],
  ["311;Media\nmedia;  State  or\tfederal report ", ["311", "Media", "State or federal report"]],
])("%j is %j", (text, values) => {
  expect(splitList(text)).toEqual(values);
});

test("a list that was joined comes apart again", () => {
  const value = fc.stringMatching(/^[a-z0-9,.]{1,9}$/);
  fc.assert(
    fc.property(fc.uniqueArray(value), (values) => {
      expect(splitList(joinList(values))).toEqual(values);
    }),
  );
});

test.each([
  ["", "", ""],
  ["P4", "P1", "P1; P4"],
  ["P4; P1", "p4", "P1; P4"],
  ["P4; from last year", "P1", "P1; P4; from last year"],
])("%j and %j together are %j", (one, other, both) => {
  expect(unionPrompts(one, other)).toBe(both);
});

test("the union does not depend on order or repetition, and loses nothing", () => {
  const cell = fc.array(fc.constantFrom(...promptCodes)).map(joinList);
  fc.assert(
    fc.property(cell, cell, cell, (a, b, c) => {
      expect(unionPrompts(a, b)).toBe(unionPrompts(b, a));
      expect(unionPrompts(unionPrompts(a, b), c)).toBe(unionPrompts(a, unionPrompts(b, c)));
      expect(unionPrompts(a, a)).toBe(unionPrompts(a, ""));
      for (const code of splitList(a)) expect(splitList(unionPrompts(a, b))).toContain(code);
    }),
  );
});
