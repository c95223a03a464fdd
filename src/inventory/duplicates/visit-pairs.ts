/** From this size on a block is not gone through pair by pair. */
const most = 24;

/** How many of the rows after it in a large block each row is compared with. */
const neighbors = 8;

/** More rows than a sheet of Excel has. */
const places = 2 ** 21;

/**
 * Goes through the pairs of rows that have something in common, each once. A block is the rows that have one key. What
 * very many rows have says little: a large block is sorted, and each row meets only the few that follow it, so that
 * the number of pairs grows with the number of rows and not with its square.
 * @param keysOf the keys of each row, 32-bit numbers; a key that two things have by chance costs a comparison
 * @param order how the rows of a large block are sorted, so that like rows are neighbors
 * @param visit gets the places of the two rows, the lower first
 */
export function visitPairs(
  keysOf: readonly (readonly number[])[],
  order: (one: number, other: number) => number,
  visit: (one: number, other: number) => void,
): void {
  for (const done of visitPairsInSteps(keysOf, order, visit)) void done;
}

/** `visitPairs`, with a step after each row of each block; it gives how much of the way is done, from 0 to 1. */
export function* visitPairsInSteps(
  keysOf: readonly (readonly number[])[],
  order: (one: number, other: number) => number,
  visit: (one: number, other: number) => void,
): Generator<number, void> {
  // Whom each row has met: one set of all pairs would hold numbers too large to be quick.
  const met: Set<number>[] = [];
  const visitOnce = (a: number, b: number) => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const others = (met[one] ??= new Set());
    if (one === other || others.has(other)) return;
    others.add(other);
    visit(one, other);
  };
  for (const { rows: block, done } of blocksOf(keysOf)) {
    const isLarge = block.length > most;
    if (isLarge) block.sort(order);
    for (let i = 0; i < block.length; i += 1) {
      const end = isLarge ? Math.min(i + 1 + neighbors, block.length) : block.length;
      for (let j = i + 1; j < end; j += 1) visitOnce(block[i] ?? 0, block[j] ?? 0);
      yield done;
    }
  }
}

/** Sorts every key with its row as one number: much quicker than a list for each of 100,000 keys. */
function* blocksOf(keysOf: readonly (readonly number[])[]): Iterable<{ rows: number[]; done: number }> {
  const count = keysOf.reduce((sum, keys) => sum + keys.length, 0);
  const all = new Float64Array(count);
  let next = 0;
  keysOf.forEach((keys, place) => {
    for (const key of keys) {
      all[next] = (key >>> 0) * places + place;
      next += 1;
    }
  });
  all.sort();
  let start = 0;
  for (let end = 1; end <= count; end += 1) {
    const key = Math.floor((all[start] ?? 0) / places);
    if (end < count && Math.floor((all[end] ?? 0) / places) === key) continue;
    if (end - start > 1)
      yield { rows: Array.from(all.subarray(start, end), (both) => both % places), done: end / count };
    start = end;
  }
}
