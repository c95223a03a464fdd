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

/** "Frequencies" and "frequency", "updates" and "update" are one word. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words that matter in a text, each once, in lower case, without accents, in the singular: "Name of the dataset" is name, dataset. */
export function wordsOf(text: string): readonly string[] {
  const words = withoutAccents(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !fillers.has(word));
  return [...new Set(words.map(singular))];
}

/** Whether all of these words, and at least one, are among the others. */
export function areAmong(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.includes(word));
}
