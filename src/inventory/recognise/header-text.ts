/** What stands before or behind a header without being part of its name: "1. Department", "Theme (required) *". */
const numbering = /^\s*(?:\d{1,2}|[a-z])[.)]\s+/i;
const note =
  /[([](?:required|optional|mandatory|recommended|if (?:any|known|applicable|available)|drop-?down(?: list)?|(?:select|choose|pick)(?: one| from (?:the )?list)?|y(?:es)? ?(?:\/|or) ?no?|[ymd]{1,4}[-/.][ymd]{1,4}(?:[-/.][ymd]{1,4})?)[)\]]/gi;

/** Words that tell nothing about which column is meant. */
const fillers = new Set(["of", "the", "a", "an", "for", "and", "or", "is", "this", "to", "in"]);

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "");
}

/** The header without numbering in front of it and notes such as "(required)" behind it. */
export function withoutNotes(header: string): string {
  return header.replace(numbering, "").replace(note, " ");
}

/** How headers are compared: "DATASET_NAME", "Dataset name:" and "datasetName" are one, and so are "División" and "Division". */
export function comparableHeader(header: string): string {
  return withoutAccents(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** "Frequencies" and "frequency", "updates" and "update" are one word. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words that matter in a header, each once, in the singular: "Name of the dataset" is name, dataset. */
export function headerWords(header: string): readonly string[] {
  const words = withoutAccents(header)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !fillers.has(word));
  return [...new Set(words.map(singular))];
}
