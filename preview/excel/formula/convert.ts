/** How values turn into numbers, texts and booleans inside a formula, and how they compare. */
import type { CellError, CellValue, ErrorText } from "../../../src/xlsx/model";
import { generalText } from "../number-format";
import { readText } from "../typed-text";
import { isError } from "./grids";

/** Ends the work on one value; whoever applies a function turns it into the error in the cell. */
export class FormulaFault extends Error {
  readonly value: CellError;

  constructor(error: ErrorText) {
    super(error);
    this.value = { error };
  }
}

/** @throws FormulaFault for an error value and for text that is no number. An empty cell is 0. */
export function toNumber(value: CellValue | undefined): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object") throw new FormulaFault(value.error);
  const number = numberInText(value);
  if (number === undefined) throw new FormulaFault("#VALUE!");
  return number;
}

/** "12", "3%" or "1/2/2017" as the number that it would be when typed. */
export function numberInText(text: string): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const read = readText(text.trim());
  return "value" in read && typeof read.value === "number" ? read.value : undefined;
}

/** @throws FormulaFault for an error value. */
export function toText(value: CellValue | undefined): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return exactText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  throw new FormulaFault(value.error);
}

/** Joined to a text, a number has up to 15 digits and is scientific from 1E+15 on. */
function exactText(value: number): string {
  if (Math.abs(value) < 1e15) {
    const text = String(Number(value.toPrecision(15)));
    return text.includes("e") ? generalText(value) : text;
  }
  const [mantissa = "", exponent = ""] = value.toExponential(14).split("e");
  return `${mantissa.replace(/\.?0+$/, "")}E${exponent}`;
}

/** @throws FormulaFault for an error value and for text other than TRUE and FALSE. */
export function toBoolean(value: CellValue | undefined): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null || value === undefined) return false;
  if (typeof value === "object") throw new FormulaFault(value.error);
  if (/^(true|false)$/i.test(value)) return value.length === 4;
  throw new FormulaFault("#VALUE!");
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Below 0, 0 or above 0: numbers before texts before booleans, texts without regard to case; an empty cell is 0, ""
 * or FALSE, whatever the other one is. @throws FormulaFault for an error value.
 */
export function compareValues(left: CellValue, right: CellValue): number {
  if (isError(left)) throw new FormulaFault(left.error);
  if (isError(right)) throw new FormulaFault(right.error);
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rankOf(a) - rankOf(b);
}

export function compareTexts(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left === right ? 0 : left < right ? -1 : 1;
}

function emptyLike(other: CellValue): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rankOf(value: string | number | boolean): number {
  return typeof value === "number" ? RANK.number : typeof value === "string" ? RANK.string : RANK.boolean;
}
