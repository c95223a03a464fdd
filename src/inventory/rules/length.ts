import type { Field } from "../field";
import { error, type Rule } from "./rule";

/** A filled text keeps the lengths of its field, counted in characters as Excel counts them. */
export function lengthOf({ key, length }: Field): Rule | undefined {
  if (length === undefined) return undefined;
  const { min, max } = length;
  const tooShort = error(key, "tooShort", { min });
  return (value) => {
    if (value.length < min) return tooShort;
    return value.length > max ? error(key, "tooLong", { max, length: value.length }) : undefined;
  };
}

/** No keyword is longer than 50 characters. */
export function keywordLength(max: number): Rule {
  return (value) => {
    if (value.length <= max) return undefined;
    const long = value.split(/[;\n]/).find((keyword) => keyword.trim().length > max);
    return long === undefined ? undefined : error("keywords", "keywordTooLong", { keyword: long.trim(), max });
  };
}
