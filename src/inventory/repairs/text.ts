/** Puts one value right; gives back the same text where nothing is certain. */
export type RepairValue = (value: string) => string;

/** Characters that no cell should hold: control characters, and marks without width that come with pasted text. */
const unseen = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u200b\\u2060\\ufeff";
const anyUnseen = new RegExp(`[${unseen}]`);
const everyUnseen = new RegExp(`[${unseen}]`, "g");

/** The text without the characters that nobody sees. */
export const withoutUnseen: RepairValue = (value) => (anyUnseen.test(value) ? value.replace(everyUnseen, "") : value);

/** A space at an end, two in a row, a space that is not a plain one, or an unseen character. */
const untidy = new RegExp(`^ | $|  |[^\\S ]|[${unseen}]`);

/** A text of one line: no spaces at the ends, single spaces inside, line breaks as spaces. */
export const tidyLine: RepairValue = (value) =>
  untidy.test(value) ? value.replace(everyUnseen, "").replace(/\s+/g, " ").trim() : value;

/** A text of many lines: no spaces at its ends, everything inside as it was typed. */
export const tidyText: RepairValue = (value) => withoutUnseen(value).trim();
