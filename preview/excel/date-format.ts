import type { FormatToken } from "./format-section";
import { dateOfSerial, LAST_SERIAL } from "./serial-date";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export function isDateSection(tokens: readonly FormatToken[]): boolean {
  return tokens.some((token) => token.kind === "date" || token.kind === "halfDay");
}

/** A serial number as date and time. What is no date in Excel is shown as a row of "#", as there. */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string {
  if (serial < 0 || serial >= LAST_SERIAL + 1) return "########";
  const fractionPlaces = secondPlaces(tokens);
  const ticks = 10 ** fractionPlaces;
  const total = Math.round(serial * 86_400 * ticks) / ticks;
  const twelve = tokens.some((token) => token.kind === "halfDay");
  let text = "";
  let afterPoint = false;
  tokens.forEach((token, index) => {
    if (token.kind === "date") text += datePart(token.letters, token.elapsed, isMinute(tokens, index), total, twelve);
    else if (token.kind === "halfDay") text += halfDay(total, token.short);
    else if (token.kind === "digit" && afterPoint) text += (total % 1).toFixed(fractionPlaces).slice(2);
    else text += literalOf(token);
    afterPoint = token.kind === "point";
  });
  return text;
}

function literalOf(token: FormatToken): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "slash":
      return "/";
    case "comma":
      return ",";
    case "point":
      return ".";
    default:
      return "";
  }
}

function secondPlaces(tokens: readonly FormatToken[]): number {
  const point = tokens.findIndex((token) => token.kind === "point");
  return point < 0 ? 0 : tokens.slice(point).filter((token) => token.kind === "digit").length;
}

/** "m" means minutes right after hours or right before seconds, months otherwise. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const lettersOf = (token: FormatToken | undefined): string => (token?.kind === "date" ? token.letters : "");
  const before = lettersOf(tokens.slice(0, index).findLast((token) => token.kind === "date"));
  const after = lettersOf(tokens.slice(index + 1).find((token) => token.kind === "date"));
  return before.startsWith("h") || after.startsWith("s");
}

function datePart(letters: string, elapsed: boolean, minute: boolean, total: number, twelve: boolean): string {
  const pad = (value: number): string => String(Math.floor(value)).padStart(letters.length, "0");
  const hour = Math.floor(total / 3600) % 24;
  switch (letters.charAt(0)) {
    case "h":
      return pad(elapsed ? total / 3600 : twelve ? hour % 12 || 12 : hour);
    case "s":
      return pad(elapsed ? total : total % 60);
    case "m":
      if (elapsed) return pad(total / 60);
      return minute ? pad((total / 60) % 60) : monthText(letters.length, total);
    case "d":
      return dayText(letters.length, total);
    default: {
      const { year } = dateOfSerial(total / 86_400);
      return letters.length <= 2 ? String(year % 100).padStart(2, "0") : String(year);
    }
  }
}

function monthText(length: number, total: number): string {
  const { month } = dateOfSerial(total / 86_400);
  const name = MONTHS[month - 1] ?? "";
  if (length === 3) return name.slice(0, 3);
  if (length === 5) return name.slice(0, 1);
  return length >= 4 ? name : String(month).padStart(length, "0");
}

function dayText(length: number, total: number): string {
  const name = DAYS[(Math.floor(total / 86_400) + 6) % 7] ?? "";
  if (length === 3) return name.slice(0, 3);
  return length >= 4 ? name : String(dateOfSerial(total / 86_400).day).padStart(length, "0");
}

function halfDay(total: number, short: boolean): string {
  const text = total % 86_400 < 43_200 ? "AM" : "PM";
  return short ? text.slice(0, 1) : text;
}
