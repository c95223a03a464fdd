import { type Line, lineToReveal, stretch } from "../../../../preview/page/grid/lines";

/** Two frozen rows, then rows 10 to 14 of which 12 is hidden; 100 pixels of each other row's 20 in view. */
const lines: Line[] = [0, 1, 10, 11, 13, 14].map((index) => ({ index, size: 20 }));

test.each<[number, number, { from: number; size: number } | undefined]>([
  [0, 1, { from: 24, size: 20 }],
  [10, 2, { from: 64, size: 40 }],
  [11, 2, { from: 84, size: 20 }],
  [1, 20, { from: 44, size: 100 }],
  [5, 3, undefined],
  [12, 1, undefined],
])("a block of lines from %d, %d of them", (first, count, expected) => {
  expect(stretch(lines, first, count, 24)).toEqual(expected);
});

test("a line in view moves nothing, one beyond the end as little as needed, one before the start to the start", () => {
  expect(lineToReveal(lines, 11, 10, 2, 100)).toBe(10);
  expect(lineToReveal(lines, 14, 10, 2, 100)).toBe(11);
  expect(lineToReveal(lines, 14, 10, 2, 120)).toBe(10);
  expect(lineToReveal(lines, 7, 10, 2, 100)).toBe(7);
  expect(lineToReveal(lines, 1, 10, 2, 100)).toBe(10);
});

test("a line far out of view is brought near", () => {
  const to = lineToReveal(lines, 500, 10, 2, 100);
  expect(to).toBeGreaterThan(490);
  expect(to).toBeLessThanOrEqual(500);
});
