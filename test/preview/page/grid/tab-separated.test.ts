import fc from "fast-check";
import { fromTabSeparated, toTabSeparated } from "../../../../preview/page/grid/tab-separated";

test.each<[string, string[][]]>([
  ["a", [["a"]]],
  [
    "a\tb\r\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\t", [["a", ""]]],
  [
    "\t\n\t",
    [
      ["", ""],
      ["", ""],
    ],
  ],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ['"one\ntwo"\tb', [["one\ntwo", "b"]]],
  ['"say ""no"""', [['say "no"']]],
  ['5" pipe\t6" pipe', [['5" pipe', '6" pipe']]],
  ['"quoted" and more', [['"quoted" and more']]],
  ["", []],
])("%j is read as %j", (text, rows) => {
  expect(fromTabSeparated(text)).toEqual(rows);
});

test("what is copied is pasted the same", () => {
  const cell = fc.oneof(fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "\r\n", " ", "=") }), fc.string());
  const block = fc
    .nat(4)
    .chain((more) => fc.array(fc.array(cell, { minLength: more + 1, maxLength: more + 1 }), { minLength: 1 }));
  fc.assert(
    fc.property(block, (rows) => {
      // One empty cell at the very end is the same text as nothing at all.
      fc.pre(rows.at(-1)?.join("") !== "" || (rows.at(-1)?.length ?? 0) > 1);
      expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
    }),
  );
});
