import { mayHoldMistake } from "./typing-error";
import type { NameWords } from "./name-words";

/**
 * What two alike names have in common, whichever way they are alike: all words, all words but one (with the first
 * letter of the one, which a mistake of typing keeps), or all letters. Names without a common key are not alike, so
 * only those with one need to be compared. The keys are numbers, which are quick to make and to find; that two things
 * have the same number by chance happens once in billions and costs one comparison.
 */
export function nameKeys({ key, joined, words }: NameWords): readonly number[] {
  if (key === "") return [];
  const hashes = words.map(hashText);
  const all = hashes.reduce((sum, hash) => (sum + hash) | 0, 0);
  const keys = [all, Math.imul(hashText(joined), 31)];
  words.forEach((word, i) => {
    const rest = (all - (hashes[i] ?? 0)) | 0;
    if (mayHoldMistake(word)) keys.push((Math.imul(rest, 33) + word.charCodeAt(0)) | 0);
    if (words.length > 3) keys.push(rest);
  });
  return keys;
}

/** A number for a text, spread evenly over 32 bits: FNV-1a. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
