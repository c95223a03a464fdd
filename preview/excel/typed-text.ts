import type { CellValue, ErrorText } from "../../src/xlsx/model";
import { readMoment } from "./typed-date";

/** What a text means when it goes into a cell of format General. `formula` is without the leading "=". */
export type ReadText = { readonly value: CellValue; readonly numberFormat?: string } | { readonly formula: string };

export const ERRORS: readonly ErrorText[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];

/**
 * Reads `text` as Excel (en-US) reads what is typed or written into a General cell (facts 2.1, 2.5, 2.6, 2.12). What
 * begins with "=", "+" or "-" and is no number is a formula, whether or not it makes sense as one (fact 2.1).
 * A date without a year is in `thisYear`.
 */
export function readText(text: string, thisYear = new Date().getFullYear()): ReadText {
  if (text === "") return { value: null };
  if (text.startsWith("=") && text.length > 1) return { formula: text.slice(1) };
  const trimmed = text.trim();
  const number = readNumber(trimmed) ?? readMoment(trimmed, thisYear);
  if (number) return number;
  if (/^[+-]/.test(text) && trimmed.length > 1) return { formula: text };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const error = ERRORS.find((known) => known === trimmed.toUpperCase());
  return { value: error ? { error } : text };
}

/** A leading apostrophe forces text and is not part of the value (fact 2.3). */
export function splitApostrophe(text: string): { text: string; quotePrefix: boolean } {
  return text.startsWith("'") ? { text: text.slice(1), quotePrefix: true } : { text, quotePrefix: false };
}

type TypedNumber = { value: number; numberFormat?: string };

const PLAIN = /^(?:\d+|\d+(?:,\d{3})+)(?:\.\d*)?$|^\.\d+$/;
const SCIENTIFIC = /^(\d+\.?\d*|\.\d+)E([+-]?\d{1,3})$/i;
const FRACTION = /^(\d+) (\d{1,3})\/(\d{1,3})$/;

function readNumber(text: string): TypedNumber | undefined {
  const { sign, rest } = splitSign(text);
  const fraction = FRACTION.exec(rest);
  if (fraction) return readFraction(sign, Number(fraction[1]), String(fraction[2]), String(fraction[3]));
  const scientific = SCIENTIFIC.exec(rest);
  if (scientific) {
    const value = Number(rest);
    return Number.isFinite(value) ? { value: sign * value, numberFormat: "0.00E+00" } : undefined;
  }
  const dollar = rest.startsWith("$");
  const percent = rest.endsWith("%");
  const digits = rest.slice(dollar ? 1 : 0, percent ? -1 : undefined).trim();
  if ((dollar && percent) || !PLAIN.test(digits)) return undefined;
  const value = sign * numberOfDigits(digits.replaceAll(",", ""));
  const decimals = /\.\d/.test(digits);
  if (dollar) return { value, numberFormat: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (percent) return { value: percentOf(value), numberFormat: decimals ? "0.00%" : "0%" };
  if (digits.includes(",")) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

/** "-5", "+5", "-$5", "$-5" and "(5)". */
function splitSign(text: string): { sign: 1 | -1; rest: string } {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  if (bracketed !== undefined && !/^[-+]/.test(bracketed)) return { sign: -1, rest: bracketed };
  const signed = /^(\$?)([-+])(.*)$/.exec(text);
  if (!signed) return { sign: 1, rest: text };
  return { sign: signed[2] === "-" ? -1 : 1, rest: `${signed[1]}${signed[3]}` };
}

/** Excel keeps 15 digits and puts zeros for the rest. */
function numberOfDigits(digits: string): number {
  const significant = digits.replace(".", "").replace(/^0+/, "");
  if (significant.length <= 15) return Number(digits);
  let kept = 0;
  return Number(digits.replace(/\d/g, (digit) => ((kept > 0 || digit !== "0") && ++kept > 15 ? "0" : digit)));
}

/** Moves the decimal point rather than dividing: 12.3 % is 0.123 and not 0.12300000000000001. */
function percentOf(value: number): number {
  const moved = Number(`${value}e-2`);
  return Number.isNaN(moved) ? value / 100 : moved;
}

function readFraction(sign: number, whole: number, top: string, bottom: string): TypedNumber | undefined {
  if (Number(bottom) === 0) return undefined;
  const marks = "?".repeat(Math.max(top.length, bottom.length));
  return { value: sign * (whole + Number(top) / Number(bottom)), numberFormat: `# ${marks}/${marks}` };
}
