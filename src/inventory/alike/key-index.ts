/**
 * Makes the function that finds which items have a key, from the keys of each item: their places, in rising order. A
 * table of its own, because a Map with a list for each of 100,000 keys takes longer to fill than everything else does.
 * @param keysOf the keys of each item, 32-bit numbers that are spread evenly
 */
export function createKeyIndex(keysOf: readonly (readonly number[])[]): (key: number) => readonly number[] {
  const count = keysOf.reduce((sum, keys) => sum + keys.length, 0);
  const mask = (1 << Math.ceil(Math.log2(count + 1))) - 1;
  /** For each slot the first link of its chain, and for each link the next; 0 ends the chain. */
  const first = new Int32Array(mask + 1);
  const next = new Int32Array(count + 1);
  const key = new Int32Array(count + 1);
  const item = new Int32Array(count + 1);
  let link = 0;
  for (let place = keysOf.length - 1; place >= 0; place -= 1) {
    for (const one of keysOf[place] ?? []) {
      link += 1;
      key[link] = one;
      item[link] = place;
      next[link] = first[slot(one, mask)] ?? 0;
      first[slot(one, mask)] = link;
    }
  }
  return (wanted) => {
    const places: number[] = [];
    for (let at = first[slot(wanted, mask)] ?? 0; at !== 0; at = next[at] ?? 0) {
      if (key[at] === wanted) places.push(item[at] ?? 0);
    }
    return places;
  };
}

/** The low bits of a sum are no better than those of its parts, so the high ones are mixed in. */
function slot(key: number, mask: number): number {
  return (key ^ (key >>> 15)) & mask;
}
