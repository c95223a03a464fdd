import type { CellValue } from "../../src/xlsx/model";

/** What a text means when it goes into a cell of format General. `formula` is without the leading "=". */
export type ReadText = { readonly value: CellValue; readonly numberFormat?: string } | { readonly formula: string };

/** Reads `text` as Excel (en-US) reads what is typed or written into a General cell (facts 2.1, 2.5, 2.6, 2.12). */
export function readText(text: string): ReadText {
  if (text === "") return { value: null };
  if (text.startsWith("=") && text.length > 1) return { formula: text.slice(1) };
  if (/^\s*[+-]?\d+(\.\d+)?\s*$/.test(text)) return { value: Number(text) };
  return { value: text };
}

/** A leading apostrophe forces text and is not part of the value (fact 2.3). */
export function splitApostrophe(text: string): { text: string; quotePrefix: boolean } {
  return text.startsWith("'") ? { text: text.slice(1), quotePrefix: true } : { text, quotePrefix: false };
}
