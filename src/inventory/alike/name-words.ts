import { remember } from "../remember";
import { fillerWords, smallWords, wordForms } from "./word-forms";

/** A name taken apart for comparing it with others. */
export type NameWords = {
  /** Every word as it was typed, without case, accents and punctuation: "repairs of potholes". */
  readonly typed: string;
  /** The words that tell, each once and in one form, in their order: "repair", "pothole". */
  readonly words: readonly string[];
  /** The same words in alphabetical order: "pothole repair". */
  readonly key: string;
  /** The same words in their order and without a space: "repairpothole". */
  readonly joined: string;
  /** The words that tell nothing: "list record". */
  readonly fillers: string;
  /** The years that the name gives: "2015 2016". */
  readonly years: string;
};

const notPlain = /[^ -~]/;
const anApostrophe = /['’]/;
const fourDigits = /\d{4}/;
const aYear = /\b(?:fy|sy|cy)? ?((?:19|20)\d\d)(?:[-–/](\d\d|\d{4}))?\b/g;
const shortForm = /\(([A-Z][A-Z0-9&]{1,7})\)/g;

/** Takes a name apart: what tells it from other names, whatever way it is written. */
export function nameWords(name: string): NameWords {
  const text = fold(name.includes("(") ? withoutOwnInitials(name) : name);
  const all = wordsIn(text);
  const years = fourDigits.test(text) ? yearsIn(text) : none;
  const words: string[] = [];
  const fillers: string[] = [];
  for (const word of years.length > 0 ? wordsIn(text.replace(aYear, " ")) : all) {
    for (const form of formsOf(word)) (fillerWords.has(form) ? fillers : words).push(form);
  }
  const telling = once(words.length > 0 ? words : fillers.length > 0 ? fillers : years);
  return {
    typed: all.join(" "),
    words: telling,
    key: telling.length === 1 ? (telling[0] ?? "") : [...telling].sort().join(" "),
    joined: telling.join(""),
    fillers: words.length > 0 ? fillers.sort().join(" ") : "",
    years: years.join(" "),
  };
}

const none: readonly string[] = [];

/** None for a word like "of". */
const formsOf = remember((word) => (smallWords.has(word) ? none : wordForms(word)));

/** Lower case, without accents and apostrophes. */
function fold(text: string): string {
  const plain = notPlain.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
  const lower = plain.toLowerCase();
  return anApostrophe.test(lower) ? lower.replace(/['’]/g, "") : lower;
}

function wordsIn(text: string): readonly string[] {
  return text.match(notPlain.test(text) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? none;
}

/** The years and school years that a name gives, in their order in time: "2015", "2016-17". */
function yearsIn(text: string): readonly string[] {
  const years = [...text.matchAll(aYear)].map(([, from = "", to]) =>
    to === undefined ? from : `${from}-${to.slice(-2)}`,
  );
  return years.sort();
}

function once(words: readonly string[]): readonly string[] {
  return words.filter((word, i) => words.indexOf(word) === i);
}

/** "Provider Data Management System (PDMS)" says its initials after itself. */
function withoutOwnInitials(name: string): string {
  const initials = wordsIn(fold(name))
    .map((word) => word.charAt(0))
    .join("");
  return name.replace(shortForm, (whole, letters: string) => (initials.includes(letters.toLowerCase()) ? " " : whole));
}
