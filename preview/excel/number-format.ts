import type { CellValue } from "../../src/xlsx/model";
import { formatDate, isDateSection } from "./date-format";
import { splitFormat, tokenize, type FormatToken } from "./format-section";

/** Excel's own limit. */
const MOST_DECIMALS = 30;
const MOST_FRACTION_PLACES = 3;

/**
 * The text that a cell shows, en-US (fact 2.10: the column's width plays no part). Colours and padding are left out;
 * a format that is not understood is shown as General.
 */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "General" || numberFormat === "" || numberFormat === "@") {
    return typeof value === "number" ? generalText(value) : value;
  }
  const sections = splitFormat(numberFormat);
  if (typeof value === "string") return textSection(value, sections);
  const section = sectionFor(value, sections);
  const tokens = tokenize(section.text);
  if (isDateSection(tokens)) return formatDate(date1904 ? value + 1462 : value, tokens);
  return numberText(section.ownSign ? Math.abs(value) : value, tokens);
}

/** Whether a number in this format is shown as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== "General" && isDateSection(tokenize(splitFormat(numberFormat)[0]?.text ?? ""));
}

/** General: at most 11 characters, then scientific. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (Number.isInteger(value) && size < 1e11) return String(value);
  if (size >= 1e11) return scientific(value, 5, 2, true);
  const decimals = Math.max(0, 10 - String(Math.floor(size)).length);
  const fixed = Number(roundTo(size, decimals));
  if (size < 1e-4 && fixed !== Number(size.toPrecision(15))) return scientific(value, 5, 2, true);
  const text = roundTo(size, decimals).replace(/0+$/, "").replace(/\.$/, "");
  return value < 0 ? `-${text}` : text;
}

function textSection(value: string, sections: ReturnType<typeof splitFormat>): string {
  const section = sections[3] ?? sections.find((candidate) => tokenize(candidate.text).some((t) => t.kind === "text"));
  if (!section) return value;
  return tokenize(section.text)
    .map((token) => (token.kind === "text" ? value : token.kind === "literal" ? token.text : ""))
    .join("");
}

/** `ownSign`: the section says itself how a negative number looks. */
function sectionFor(value: number, sections: ReturnType<typeof splitFormat>): { text: string; ownSign: boolean } {
  const [first, second, third] = sections;
  if (!first) return { text: "General", ownSign: false };
  if (sections.some((section) => section.test)) {
    const match = sections.find((section) => !section.test || section.test(value)) ?? first;
    return { text: match.text, ownSign: match !== first };
  }
  if (value < 0 && second) return { text: second.text, ownSign: true };
  if (value === 0 && third) return { text: third.text, ownSign: true };
  return { text: first.text, ownSign: false };
}

function numberText(value: number, tokens: readonly FormatToken[]): string {
  if (tokens.some((token) => token.kind === "general")) {
    return tokens
      .map((token) => (token.kind === "general" ? generalText(value) : token.kind === "literal" ? token.text : ""))
      .join("");
  }
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const lastDigit = tokens.findLastIndex((token) => token.kind === "digit");
  const scale = tokens.slice(lastDigit + 1).filter((token) => token.kind === "comma").length;
  const size = (Math.abs(value) * 100 ** percents) / 1000 ** scale;
  const body = tokens.some((token) => token.kind === "slash")
    ? fractionText(size, tokens)
    : tokens.some((token) => token.kind === "exponent")
      ? exponentText(size, tokens)
      : decimalText(size, tokens);
  return value < 0 && /[1-9]/.test(body) ? `-${body}` : body;
}

function decimalText(size: number, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex((token) => token.kind === "point");
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const rest = point < 0 ? [] : tokens.slice(point + 1);
  const decimals = rest.filter((token) => token.kind === "digit").length;
  const [integer = "", fraction = ""] = roundTo(size, decimals).split(".");
  const grouped = isGrouped(whole);
  const shown = wholeText(integer === "0" ? "" : integer, whole, grouped);
  return point < 0 ? shown : `${shown}.${restText(fraction, rest)}`;
}

function isGrouped(tokens: readonly FormatToken[]): boolean {
  const first = tokens.findIndex((token) => token.kind === "digit");
  const last = tokens.findLastIndex((token) => token.kind === "digit");
  return tokens.slice(first, last).some((token) => token.kind === "comma");
}

/** Fills the places from the right; what is left over goes before the first place. */
function wholeText(digits: string, tokens: readonly FormatToken[], grouped: boolean): string {
  let left = [...digits];
  let placed = 0;
  let text = "";
  const firstPlace = tokens.findIndex((token) => token.kind === "digit");
  const put = (digit: string): void => {
    text = (grouped && placed > 0 && placed % 3 === 0 ? `${digit},` : digit) + text;
    placed += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === "literal") text = token.text + text;
    else if (token?.kind === "percent") text = `%${text}`;
    else if (token?.kind === "digit") {
      const digit = left.pop() ?? fillerOf(token.place);
      if (digit !== "") put(digit);
      if (index === firstPlace) {
        for (const more of left.reverse()) put(more);
        left = [];
      }
    }
  }
  return text;
}

function restText(fraction: string, tokens: readonly FormatToken[]): string {
  const kept = fraction.replace(/0+$/, "").length;
  let place = 0;
  return tokens
    .map((token) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "percent") return "%";
      if (token.kind !== "digit") return "";
      const digit = place < kept ? fraction.charAt(place) : fillerOf(token.place);
      place += 1;
      return digit;
    })
    .join("");
}

function fillerOf(place: "0" | "#" | "?"): string {
  return place === "0" ? "0" : place === "?" ? " " : "";
}

function exponentText(size: number, tokens: readonly FormatToken[]): string {
  const exponent = tokens.findIndex((token) => token.kind === "exponent");
  const point = tokens.findIndex((token) => token.kind === "point");
  const decimals = point < 0 ? 0 : tokens.slice(point, exponent).filter((token) => token.kind === "digit").length;
  const places = tokens.slice(exponent).filter((token) => token.kind === "digit").length;
  return scientific(size, decimals, places, false);
}

function scientific(value: number, decimals: number, places: number, trim: boolean): string {
  const [mantissa = "0", exponent = "+0"] = value.toExponential(Math.min(decimals, MOST_DECIMALS)).split("e");
  const shown = trim && mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${shown}E${exponent.charAt(0)}${exponent.slice(1).padStart(places, "0")}`;
}

function fractionText(size: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex((token) => token.kind === "slash");
  const places = tokens.slice(slash).filter((token) => token.kind === "digit").length;
  const mixed = tokens.slice(0, slash).some((token, at) => token.kind === "literal" && at > 0);
  const whole = mixed ? Math.floor(size) : 0;
  const { top, bottom } = nearestFraction(size - whole, 10 ** Math.min(Math.max(1, places), MOST_FRACTION_PLACES) - 1);
  if (top === 0) return `${whole}`;
  return mixed && whole > 0 ? `${whole} ${top}/${bottom}` : `${top}/${bottom}`;
}

function nearestFraction(value: number, largest: number): { top: number; bottom: number } {
  let best = { top: Math.round(value), bottom: 1 };
  for (let bottom = 2; bottom <= largest; bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) < Math.abs(best.top / best.bottom - value) - 1e-12) best = { top, bottom };
  }
  return best;
}

/** Rounds half away from zero in decimal, as Excel does: 1.005 to 2 decimals is 1.01. */
export function roundTo(size: number, places: number): string {
  const decimals = Math.min(places, MOST_DECIMALS);
  const exact = Number(size.toPrecision(15));
  const shifted = Number(`${exact}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted >= 1e21) return exact.toFixed(decimals);
  const digits = String(Math.round(shifted)).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
