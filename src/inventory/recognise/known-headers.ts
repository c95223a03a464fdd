import type { FieldKey } from "../field";
import { fields } from "../fields";
import { ambiguousHeaders } from "./ambiguous-headers";
import type { HeaderMatch } from "./header-match";
import { withoutNotes } from "./header-notes";
import { areAmong, comparable, isMisspelled, wordsOf } from "./words";

const foreign: HeaderMatch = { kind: "foreign" };

/** Headers by how they are compared; a column's own header comes before a synonym. */
const byText = new Map<string, HeaderMatch>();
/** Headers by their words in any order; headers of two fields with the same words are left out. */
const byWords = new Map<string, HeaderMatch | undefined>();
/** The same without the word "data" and "dataset". */
const byTellingWords = new Map<string, HeaderMatch | undefined>();
/** Every header and synonym that means one field for certain. */
const certain: { readonly field: FieldKey; readonly text: string; readonly words: readonly string[] }[] = [];

const wordKey = (words: readonly string[]) => [...words].sort().join(" ");
const telling = (words: readonly string[]) => words.filter((word) => word !== "data" && word !== "dataset");

function addByWords(words: readonly string[], match: HeaderMatch): void {
  for (const [index, key] of [
    [byWords, wordKey(words)],
    [byTellingWords, wordKey(telling(words))],
  ] as const) {
    const other = index.has(key) ? index.get(key) : match;
    index.set(key, other !== undefined && sameMeaning(other, match) ? other : undefined);
  }
}

function sameMeaning(one: HeaderMatch, other: HeaderMatch): boolean {
  if (one.kind === "field" && other.kind === "field") return one.field === other.field;
  return one.kind === "ask" && other.kind === "ask" && one.why === other.why;
}

for (const { headers, candidates, why } of ambiguousHeaders) {
  for (const header of headers) {
    const match: HeaderMatch = { kind: "ask", candidates, why };
    byText.set(comparable(header), match);
    byWords.set(wordKey(wordsOf(header)), match);
    byTellingWords.set(wordKey(telling(wordsOf(header))), match);
  }
}
for (const { key: field, header: own, synonyms = [] } of fields) {
  for (const header of [own, ...synonyms]) {
    const text = comparable(header);
    const words = wordsOf(header);
    byText.set(text, { kind: "field", field, how: header === own ? "exact" : "synonym" });
    addByWords(words, { kind: "field", field, how: "synonym" });
    certain.push({ field, text, words });
  }
}

/** Longer texts are sentences: values or explanations, no headers. */
const longest = 120;

/**
 * Which column a header means for certain, or may mean, by its text alone: the same header in any spelling, a synonym, the
 * same words in another order ("Name of the dataset"), two names of one column ("Tags/Keywords"). Undefined for any other
 * text.
 */
export function knownHeader(header: string): HeaderMatch | undefined {
  if (header === "" || header.length > longest) return undefined;
  const plain = withoutNotes(header);
  const known = byText.get(comparable(header)) ?? byText.get(comparable(plain));
  return known ?? byItsWords(plain) ?? bothNames(plain);
}

function byItsWords(plain: string): HeaderMatch | undefined {
  const words = wordsOf(plain);
  const same = byWords.get(wordKey(words));
  if (same !== undefined) return same;
  const tell = telling(words);
  // "Dataset department" is Department, but "Candidate" is not the "Data candidate" of Seattle.
  return tell.length > 0 && tell.length < words.length ? byTellingWords.get(wordKey(tell)) : undefined;
}

function bothNames(plain: string): HeaderMatch | undefined {
  const names = plain.split("/").map((name) => byText.get(comparable(name)));
  const [first, ...others] = names;
  if (first?.kind !== "field" || others.length === 0) return undefined;
  const same = others.every((other) => other !== undefined && sameMeaning(first, other));
  return same ? { ...first, how: "synonym" } : undefined;
}

/**
 * The same, and what is only nearly a known header is asked: one with a typing error, or with more words around it. Every
 * other header is foreign.
 */
export function lookUpHeader(header: string): HeaderMatch {
  const known = knownHeader(header);
  if (known !== undefined) return known;
  const plain = withoutNotes(header);
  const alike = plain.length > longest ? [] : fieldsAlike(plain);
  return alike.length > 0 ? { kind: "ask", candidates: alike, why: "alike" } : foreign;
}

/** Fields of which a header stands in this one with a typing error, with something in brackets, or with more words. */
function fieldsAlike(plain: string): readonly FieldKey[] {
  const text = comparable(plain);
  if (text === "") return [];
  const misspelled = certain.filter((known) => isMisspelled(known.text, text));
  if (misspelled.length > 0) return unique(misspelled);
  const outside = knownHeader(plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").trim());
  if (outside?.kind === "field" && plain.search(/[([]/) >= 0) return [outside.field];
  const words = wordsOf(plain);
  const inside = certain.filter(({ words: inner }) => inner.length > 1 && areAmong(inner, words));
  const most = Math.max(...inside.map(({ words: inner }) => inner.length));
  return unique(inside.filter(({ words: inner }) => inner.length === most));
}

function unique(known: readonly { readonly field: FieldKey }[]): readonly FieldKey[] {
  return [...new Set(known.map(({ field }) => field))];
}
