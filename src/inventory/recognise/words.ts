import { editDistance } from "../alike/typing-error";
import { wordForms } from "../alike/word-forms";

/** Words that tell nothing about what is meant. */
const fillers = new Set(["of", "the", "a", "an", "for", "and", "or", "is", "this", "to", "in"]);

/** "División" is "Division". */
function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "");
}

/** How texts are compared: "DATASET_NAME", "Dataset name:" and "datasetName" are one, and so are "División" and "Division". */
export function comparable(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The words that matter in a text, each once, in lower case, without accents, in the singular and spelled out: "Names of
 * the dept." is name, department.
 */
export function wordsOf(text: string): readonly string[] {
  const words = withoutAccents(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/\be-mail/g, "email")
    .replace(/\bdata sets?\b/g, "dataset")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !fillers.has(word));
  return [...new Set(words.flatMap(wordForms))];
}

/** Whether all of these words, and at least one, are among the others. */
export function areAmong(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.includes(word));
}

/** Shorter texts differ by one letter without being the same word: "rate" and "date". */
const shortest = 6;

/** Whether one of two compared texts is the other with a single mistake of typing. */
export function isMisspelled(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > 1) return false;
  return one !== other && editDistance(one, other, 1) <= 1;
}
