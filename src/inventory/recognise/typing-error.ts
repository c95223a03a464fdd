/** Words shorter than this differ by one letter without being the same word: "rate" and "date". */
const shortest = 6;

/**
 * Whether one text is the other with a single typing error: a letter too many, one missing, a wrong one, or two swapped.
 * Texts of fewer than six characters never are.
 */
export function isTypingError(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || one === other) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const swapped = long.charAt(start + 1) + long.charAt(start);
  return short.slice(start, start + 2) === swapped && short.slice(start + 2) === long.slice(start + 2);
}
