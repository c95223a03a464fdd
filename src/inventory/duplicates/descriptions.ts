import { hashText } from "../alike/name-keys";
import { smallWords } from "../alike/word-forms";

/** How alike the descriptions of rows are. Rows are given by their place in the list. */
export type Descriptions = {
  /**
   * From 0, no word in common, to 1, the same words. A word that many rows use counts for little: "The dataset contains
   * locations and attributes of" says nothing. Undefined when one of the two says too little to compare.
   */
  readonly likeness: (one: number, other: number) => number | undefined;
  /** Whether two rows have the same text, word for word, that few others have. */
  readonly isSame: (one: number, other: number) => boolean;
  /** A key for the rarest words that a row shares with others: texts that are nearly the same have the same. */
  readonly rareWords: (place: number) => readonly number[];
};

/** Fewer telling words are a label, not a description. */
const fewestWords = 4;

/** Two words may be rare together by chance. */
const rareWordsInKey = 3;

/** A text that more rows have comes out of a form, and says nothing about the data. */
const mostOfOneText = 3;

/**
 * Takes the descriptions of all rows apart, once, with a step after each. Words are numbers here, because every pair
 * compares many of them.
 */
export function* describeAll(texts: readonly string[]): Generator<void, Descriptions> {
  const numbers = new Map<string, number>();
  const rows: number[] = [];
  const words: number[][] = [];
  for (const text of texts) {
    const own = new Set<number>();
    for (const word of wordsIn(text)) {
      if (smallWords.has(word)) continue;
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      own.add(number);
    }
    for (const word of own) rows[word] = (rows[word] ?? 0) + 1;
    words.push([...own].sort((one, other) => one - other));
    yield;
  }
  const weights = Float64Array.from(rows, (count) => Math.log(1 + texts.length / count));
  const totals: number[] = [];
  for (const own of words) {
    totals.push(own.reduce((sum, word) => sum + (weights[word] ?? 0), 0));
    yield;
  }
  const plainTexts: string[] = [];
  const rowsOfText = new Map<string, number>();
  for (const text of texts) {
    const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
    plainTexts.push(plain);
    rowsOfText.set(plain, (rowsOfText.get(plain) ?? 0) + 1);
    yield;
  }

  return {
    likeness: (one, other) => {
      const mine = words[one] ?? [];
      const theirs = words[other] ?? [];
      if (mine.length < fewestWords || theirs.length < fewestWords) return undefined;
      const common = weightInBoth(mine, theirs, weights);
      return common / ((totals[one] ?? 0) + (totals[other] ?? 0) - common);
    },
    isSame: (one, other) => {
      const text = plainTexts[one];
      if (text === undefined || text !== plainTexts[other]) return false;
      return (words[one]?.length ?? 0) >= fewestWords && (rowsOfText.get(text) ?? 0) <= mostOfOneText;
    },
    rareWords: (place) => {
      const shared = (words[place] ?? []).filter((word) => (rows[word] ?? 0) > 1);
      if (shared.length < fewestWords) return [];
      const rarest = shared.sort((one, other) => (rows[one] ?? 0) - (rows[other] ?? 0) || one - other);
      return [hashText(rarest.slice(0, rareWordsInKey).join(" "))];
    },
  };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[^ -~]/.test(text) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];
}

/** Both lists are in rising order. */
function weightInBoth(one: readonly number[], other: readonly number[], weights: Float64Array): number {
  let weight = 0;
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    const mine = one[i] ?? 0;
    const theirs = other[j] ?? 0;
    if (mine === theirs) weight += weights[mine] ?? 0;
    if (mine <= theirs) i += 1;
    if (theirs <= mine) j += 1;
  }
  return weight;
}
