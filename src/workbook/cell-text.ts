/** What a cell can hold (fact 2.13). */
export const LONGEST_TEXT = 32_767;

const BOOLEAN = /^(true|false)$/i;
/** "Mar-12" and "june 2024" are dates to Excel. */
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const LONG_WORD = /\p{L}{4,}/gu;

/**
 * A text as it has to be written so that the cell holds exactly this text. Excel reads what is written as if it were
 * typed: "=…", "+…", "-…" become formulas, "1-2" a date, "007" a number (facts 2.1, 2.5, 2.12). A leading apostrophe
 * forces text and is no part of the value (fact 2.3), so every text gets one that could be read as something else.
 */
export function forCell(text: string): string {
  return text === "" || readsAsText(text) ? text : `'${text}`;
}

/** Only what is certain: a text that opens with a letter, or with a digit and has a word that belongs to no date. */
function readsAsText(text: string): boolean {
  if (BOOLEAN.test(text.trim())) return false;
  if (MONTH.test(text) && /\d/.test(text)) return false;
  if (/^\p{L}/u.test(text)) return true;
  return /^\d/.test(text) && (text.match(LONG_WORD) ?? []).some((word) => !MONTH.test(word));
}
