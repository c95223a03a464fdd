import type { Repair } from "../../inventory/finding";

/** So much of a long value shows, and so much of it before the place where it changes. */
const SHOWN = 120;
const BEFORE = 40;

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);

/** "␣" for a space that goes, "↵" for a line break. */
const mark = (space: string) => (/[\n\r]/.test(space) ? "↵" : "␣");

/**
 * The two values of a repair as a person can compare them: spaces that go are marked, and of a long text the place where
 * it changes shows.
 */
export function shownChange({ before, after }: Pick<Repair, "before" | "after">): Pick<Repair, "before" | "after"> {
  const marked = marksOfSpaces(before, after);
  const at = firstDifference(before, after);
  return { before: cut(marked ?? before, at), after: cut(after, at) };
}

/** `before` with marks for what is not in `after`; undefined where other characters than spaces differ. */
function marksOfSpaces(before: string, after: string): string | undefined {
  let marked = "";
  let place = 0;
  for (const character of before) {
    if (after.startsWith(character, place)) {
      marked += character;
      place += character.length;
    } else if (isSpace(character)) {
      marked += mark(character);
      // A space of another kind stands in its place.
      if (isSpace(after[place])) place += 1;
    } else return undefined;
  }
  return place === after.length ? marked : undefined;
}

function firstDifference(before: string, after: string): number {
  let place = 0;
  while (place < after.length && before[place] === after[place]) place += 1;
  return place;
}

function cut(value: string, at: number): string {
  if (value.length <= SHOWN) return value;
  const start = at < SHOWN - BEFORE ? 0 : at - BEFORE;
  const end = start + SHOWN;
  return `${start > 0 ? "…" : ""}${value.slice(start, end)}${end < value.length ? "…" : ""}`;
}
