/** Puts one value right; gives back the same text where nothing is certain. */
export type RepairValue = (value: string) => string;

/** Characters that no cell should hold: control characters, and marks without width that come with pasted text. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/;
const everyUnseen = new RegExp(unseen, "g");

/** The text without the characters that nobody sees. */
export const withoutUnseen: RepairValue = (value) => (unseen.test(value) ? value.replace(everyUnseen, "") : value);

const untidyLine = /^\s|\s$|\s\s|[^\S ]/;

/** A text of one line: no spaces at the ends, single spaces inside, line breaks as spaces. */
export const tidyLine: RepairValue = (value) => {
  const seen = withoutUnseen(value);
  return untidyLine.test(seen) ? seen.replace(/\s+/g, " ").trim() : seen;
};

/** A text of many lines: no spaces at its ends, everything inside as it was typed. */
export const tidyText: RepairValue = (value) => (unseen.test(value) ? value.replace(everyUnseen, "") : value).trim();
