/** Puts one value right; gives back the same text where nothing is certain. */
export type RepairValue = (value: string) => string;

/** Characters that no cell should hold: control characters, and marks without width that come with pasted text. */
const unseen = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\u200b\u2060\ufeff]/gu;

/** A quick look that most texts pass: nothing but plain characters, so nothing unseen. */
const notPlain = /[^ -~]/;

/** The text without the characters that nobody sees. */
export const withoutUnseen: RepairValue = (value) => (notPlain.test(value) ? value.replace(unseen, "") : value);

/** The same for a line: nothing but plain characters, no space at an end, none beside another. */
const notPlainLine = /[^ -~]|^ | $| {2}/;

/** A text of one line: no spaces at the ends, single spaces inside, line breaks as spaces. */
export const tidyLine: RepairValue = (value) =>
  notPlainLine.test(value) ? value.replace(unseen, "").replace(/\s+/g, " ").trim() : value;

/** A text of many lines: no spaces at its ends, everything inside as it was typed. */
export const tidyText: RepairValue = (value) => withoutUnseen(value).trim();
