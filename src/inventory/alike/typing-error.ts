/** Shorter words have neighbors that are words themselves: "fire" and "fine", "road" and "load". */
const shortest = 5;

/** From this length on two mistakes may stand in a word. */
const longWord = 9;

/** Endings that make another word of the same stem: an inspector is no inspection. */
const ending = /(?:ations?|ions?|ings?|ees?|ers?|ors?|ists?|eds?|als?|ly|es?|y)$/;

/** Whether a mistake of typing would be looked for in this word: not in a short one, and not in a number. */
export function mayHoldMistake(word: string): boolean {
  return word.length >= shortest && !/\d/.test(word);
}

/**
 * Whether one word can be the other with a mistake of typing in it: one letter too many, missing, wrong or swapped with
 * its neighbor, in long words two. The first letter is seldom wrong, numbers never count, and words of one stem with
 * different endings are two words.
 */
export function isTypingError(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (one.charAt(0) !== other.charAt(0) || !mayHoldMistake(one) || !mayHoldMistake(other)) return false;
  const most = shorter >= longWord ? 2 : 1;
  if (Math.abs(one.length - other.length) > most || stem(one) === stem(other)) return false;
  return editDistance(one, other, most) <= most;
}

function stem(word: string): string {
  return word.replace(ending, "");
}

/**
 * Damerau and Levenshtein's distance in its form without overlapping swaps. Gives any number above `most` as soon as it
 * is certain that there are more edits than that.
 */
export function editDistance(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      }
      row.push(edits);
      best = Math.min(best, edits);
    }
    if (best > most) return best;
    beforeLast = last;
    last = row;
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
