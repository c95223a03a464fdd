import type { CellValue } from "../../../src/xlsx/model";
import { displayText } from "../number-format";
import { FormulaFault, numberInText, toBoolean, toNumber, toText } from "./convert";
import { wildcardPattern } from "./criteria";
import type { GridFunction, ValueFunction } from "./evaluation";
import { failure, isGrid, valuesOf, type Result } from "./grids";
import { lift } from "./lift";

/** Fact 2.13. */
const LONGEST_TEXT = 32_767;

export const TEXTS: Record<string, ValueFunction> = {
  LEN: (text) => toText(text).length,
  LEFT: (text, count = 1) => toText(text).slice(0, lengthOf(count)),
  RIGHT: (text, count = 1) => {
    const length = lengthOf(count);
    return length === 0 ? "" : toText(text).slice(-length);
  },
  MID: (text, start, count) => {
    const from = toNumber(start);
    if (from < 1) return failure("#VALUE!");
    return toText(text).slice(Math.floor(from) - 1, Math.floor(from) - 1 + lengthOf(count));
  },
  TRIM: (text) => toText(text).replace(/ +/g, " ").replace(/^ | $/g, ""),
  CLEAN: (text) => [...toText(text)].filter((letter) => letter >= " ").join(""),
  UPPER: (text) => toText(text).toUpperCase(),
  LOWER: (text) => toText(text).toLowerCase(),
  PROPER: (text) =>
    toText(text)
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase()),
  EXACT: (a, b) => toText(a) === toText(b),
  FIND: (wanted, text, start = 1) => foundAt(toText(text).indexOf(toText(wanted), toNumber(start) - 1)),
  SEARCH: (wanted, text, start = 1) => search(toText(wanted), toText(text), toNumber(start) - 1),
  SUBSTITUTE: (text, old, replacement, nth) => substitute(toText(text), toText(old), toText(replacement), nth),
  REPLACE: (text, start, count, replacement) => {
    const from = toNumber(start) - 1;
    const whole = toText(text);
    return whole.slice(0, from) + toText(replacement) + whole.slice(from + lengthOf(count));
  },
  REPT: (text, times) => {
    const [part, count] = [toText(text), lengthOf(times)];
    return part.length * count > LONGEST_TEXT ? failure("#VALUE!") : part.repeat(count);
  },
  CHAR: (code) => String.fromCharCode(toNumber(code)),
  UNICHAR: (code) => {
    const point = Math.floor(toNumber(code));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : failure("#VALUE!");
  },
  CODE: (text) => toText(text).codePointAt(0) ?? failure("#VALUE!"),
  UNICODE: (text) => toText(text).codePointAt(0) ?? failure("#VALUE!"),
  VALUE: (value) => (typeof value === "string" ? (numberInText(value) ?? failure("#VALUE!")) : toNumber(value)),
  TEXT: (value = null, format) => displayText(numeric(value), toText(format)),
  HYPERLINK: (address, shown) => shown ?? toText(address),
};

function numeric(value: CellValue): CellValue {
  if (value === null) return 0;
  return typeof value === "string" ? (numberInText(value) ?? value) : value;
}

function lengthOf(count: CellValue | undefined): number {
  const length = Math.floor(toNumber(count));
  if (length < 0) throw new FormulaFault("#VALUE!");
  return length;
}

function foundAt(index: number): CellValue {
  return index < 0 ? failure("#VALUE!") : index + 1;
}

function search(wanted: string, text: string, from: number): CellValue {
  if (!/[*?~]/.test(wanted)) return foundAt(text.toLowerCase().indexOf(wanted.toLowerCase(), from));
  const anywhere = new RegExp(wildcardPattern(wanted).source.slice(1, -1), "i");
  const found = anywhere.exec(text.slice(from));
  return found ? found.index + from + 1 : failure("#VALUE!");
}

function substitute(text: string, old: string, replacement: string, nth: CellValue | undefined): string {
  if (old === "") return text;
  if (nth === undefined) return text.replaceAll(old, () => replacement);
  let seen = 0;
  return text.replaceAll(old, () => (++seen === toNumber(nth) ? replacement : old));
}

export const TEXT_GRIDS: Record<string, GridFunction> = {
  CONCATENATE: (parts) => lift(parts, (values) => values.map((value) => toText(value)).join("")),
  CONCAT: (parts) => textsOf(parts).join(""),
  TEXTJOIN: ([delimiter = null, skipEmpty = null, ...parts]) => {
    const separator = toText(isGrid(delimiter) ? delimiter.at(0, 0) : delimiter);
    const skips = toBoolean(isGrid(skipEmpty) ? skipEmpty.at(0, 0) : skipEmpty);
    return textsOf(parts)
      .filter((text) => !skips || text !== "")
      .join(separator);
  },
};

function textsOf(parts: readonly Result[]): string[] {
  return parts.flatMap((part) => (isGrid(part) ? [...valuesOf(part)] : [part])).map((value) => toText(value));
}
