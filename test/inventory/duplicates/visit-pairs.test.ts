import fc from "fast-check";
import { visitPairs } from "../../../src/inventory/duplicates/visit-pairs";

function pairsOf(keysOf: readonly (readonly number[])[]): string[] {
  const pairs: string[] = [];
  visitPairs(
    keysOf,
    (one, other) => one - other,
    (one, other) => pairs.push(`${one},${other}`),
  );
  return pairs;
}

test("rows with a key in common meet once, the lower place first", () => {
  expect(pairsOf([[1, 2], [3], [2, 1], [-1], [1]]).sort()).toEqual(["0,2", "0,4", "2,4"]);
});

test("every pair of a few rows meets if and only if they share a key", () => {
  const keys = fc.uniqueArray(fc.integer({ min: -3, max: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 12 }), (keysOf) => {
      const expected = keysOf.flatMap((mine, i) =>
        keysOf.flatMap((theirs, j) => (i < j && mine.some((key) => theirs.includes(key)) ? [`${i},${j}`] : [])),
      );
      expect(pairsOf(keysOf).sort()).toEqual(expected.sort());
    }),
  );
});

test.each([1_000, 10_000])("what all of %i rows share does not make every pair meet", (count) => {
  const pairs = pairsOf(Array.from({ length: count }, (_, i) => [7, i % 3]));
  expect(pairs.length).toBeLessThanOrEqual(16 * count);
  expect(new Set(pairs).size).toBe(pairs.length);
});
