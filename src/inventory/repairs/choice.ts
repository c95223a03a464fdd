import { joinList, splitList } from "../list";
import { type RepairValue, tidyLine, withoutUnseen } from "./text";

/** How values are looked up: without case, spaces and punctuation. */
function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * Finds the spelling of a list for a value: the list's own in another case or punctuation, or that of a synonym. A
 * synonym counts only when its value is on the list as it stands in the workbook.
 */
function finder(choices: readonly string[], synonyms: Readonly<Record<string, string>>): (value: string) => string {
  const known = new Set(choices);
  const spellings = new Map<string, string | undefined>();
  for (const [synonym, choice] of Object.entries(synonyms)) {
    if (known.has(choice)) spellings.set(comparable(synonym), choice);
  }
  const own = new Map<string, string | undefined>();
  for (const choice of choices) {
    const key = comparable(choice);
    // Two choices that differ by punctuation alone: neither is certain.
    own.set(key, own.has(key) ? undefined : choice);
  }
  for (const [key, choice] of own) spellings.set(key, choice);
  return (value) => spellings.get(comparable(value)) ?? value;
}

/** A value of a list gets the list's spelling. */
export function spellAsOnList(choices: readonly string[], synonyms: Readonly<Record<string, string>>): RepairValue {
  const known = new Set(choices);
  const find = finder(choices, synonyms);
  return (value) => {
    if (known.has(value)) return value;
    const tidy = tidyLine(value);
    return known.has(tidy) ? tidy : find(tidy);
  };
}

/**
 * Each value of a list joined by semicolons gets the list's spelling. Commas are taken as semicolons when every part
 * is then a value of the list.
 */
export function spellAllAsOnList(choices: readonly string[], synonyms: Readonly<Record<string, string>>): RepairValue {
  const known = new Set(choices);
  const find = finder(choices, synonyms);
  return (value) => {
    if (known.has(value)) return value;
    const values = splitList(value).map((one) => (known.has(one) ? one : find(one)));
    const apart = values.flatMap((one) => {
      if (known.has(one) || !one.includes(",")) return [one];
      const parts = splitList(one.replaceAll(",", ";")).map(find);
      return parts.every((part) => known.has(part)) ? parts : [one];
    });
    return joinList([...new Set(apart)]);
  };
}

/** What keeps a list from being taken as it is: a character that is not plain, or a semicolon without its one space. */
const untidyList = /[^ -~]|^[ ;]|[ ;]$| {2}| ;|;[^ ]/;

/** A list of free words: each tidied, none twice, joined by "; ". */
export const tidyList: RepairValue = (value) => {
  if (!value.includes(";") && !value.includes("\n")) return tidyLine(value);
  if (untidyList.test(value)) return joinList(splitList(withoutUnseen(value)));
  const values = value.toLowerCase().split("; ");
  return new Set(values).size === values.length ? value : joinList(splitList(value));
};

/**
 * Keywords that somebody put commas between: without a semicolon, two commas or more are no part of a word. One comma
 * may be ("Washington, DC").
 */
export const spellKeywords: RepairValue = (value) => {
  const tidy = tidyList(value);
  const isByCommas = !tidy.includes(";") && tidy.split(",").length > 2;
  return isByCommas ? tidyList(tidy.replaceAll(",", ";")) : tidy;
};
