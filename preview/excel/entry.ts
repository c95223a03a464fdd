/** What becomes of something that is entered into a cell, by typing or through `values`. */
import type { Cell, CellValue, Styles } from "../../src/xlsx/model";
import { formulaTooLong, generalException, invalidArgument } from "./errors";
import { readText } from "./typed-text";

/** `null` leaves the cell alone, "" empties it (fact 1.10). */
export type Entry = string | number | boolean | null;

/** Fact 2.13. */
export const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

type Reading = {
  /** Typed by a person, not written by the add-in. */
  readonly byHand: boolean;
  /** Written through `formulas`. */
  readonly readAsFormula: boolean;
};

/**
 * The cell that holds `entry`, in a cell that had the style `style`.
 * @throws HostError InvalidArgument for text over 32,767 characters (fact 2.13), GeneralException for text with a
 *   leading minus that is longer than a formula may be (fact 2.2), FormulaLengthExceedsLimit.
 */
export function readEntry(styles: Styles, style: number, entry: Exclude<Entry, null>, reading: Reading): Cell {
  const plain = styles.derive(style, { quotePrefix: false });
  if (typeof entry !== "string") return { value: entry, style: plain };
  if (entry === "") return { value: null, style: plain };
  if (entry.startsWith("'")) {
    // Fact 2.3: the apostrophe forces text and is no part of it.
    const text = entry.slice(1);
    assertFits(text);
    return { value: text, style: styles.derive(style, { quotePrefix: true }) };
  }
  const { numberFormat } = styles.get(style);
  // Fact 2.4: "@" keeps text as it is. Whether Excel reads a leading "=" there when an add-in writes it is not
  // established (13.4): the awkward answer is taken, that it does. Typing is known to keep it.
  if (numberFormat === "@" && (reading.byHand || !entry.startsWith("="))) {
    assertFits(entry);
    return { value: entry, style: plain };
  }
  if (/^[+-]/.test(entry) && entry.length > LONGEST_FORMULA) throw generalException();
  const read = readText(entry);
  if ("formula" in read) {
    if (read.formula.length > LONGEST_FORMULA) throw formulaTooLong();
    return { value: 0, formula: read.formula, style: plain };
  }
  if (typeof read.value === "string") assertFits(read.value);
  return { value: read.value, style: withFormat(styles, plain, numberFormat, read) };
}

function withFormat(
  styles: Styles,
  style: number,
  numberFormat: string,
  read: { value: CellValue; numberFormat?: string },
): number {
  // Fact 2.6: what was read as a date, an amount and so on brings its format along into a General cell.
  if (numberFormat !== "General" || read.numberFormat === undefined) return style;
  return styles.derive(style, { numberFormat: read.numberFormat });
}

function assertFits(text: string): void {
  if (text.length > LONGEST_TEXT) throw invalidArgument();
}
