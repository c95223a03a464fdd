import { promptCodes } from "./prompts";

/** Two spaces in a row, or one that is not a plain space. */
const untidy = /\s\s|[^\S ]/;

/**
 * Takes a list that stands in one text apart: "311; Media" is two values. Empty values fall out, and of values that
 * differ by case alone the first stays.
 */
export function splitList(text: string): readonly string[] {
  const values: string[] = [];
  const seen = new Set<string>();
  for (const part of text.split(/[;\n]/)) {
    const value = untidy.test(part) ? part.replace(/\s+/g, " ").trim() : part.trim();
    const key = value.toLowerCase();
    if (value === "" || seen.has(key)) continue;
    seen.add(key);
    values.push(value);
  }
  return values;
}

/** Puts values into one text, joined by "; ". */
export function joinList(values: readonly string[]): string {
  return values.join("; ");
}

/**
 * The prompts that either of two cells names, in the prompts' order. Anything else that stands in them is kept after
 * the prompts, so that nothing somebody wrote by hand is lost.
 */
export function unionPrompts(one: string, other: string): string {
  const named = splitList(`${one};${other}`);
  const isPrompt = (value: string, code: string) => value.toUpperCase() === code;
  const codes = promptCodes.filter((code) => named.some((value) => isPrompt(value, code)));
  const rest = named.filter((value) => !promptCodes.some((code) => isPrompt(value, code)));
  return joinList([...codes, ...rest]);
}
