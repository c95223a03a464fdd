import type { Field, FieldKey } from "../field";
import { fieldByKey } from "../fields";
import { spellAsOnList } from "../repairs/choice";
import { synonyms } from "../repairs/synonyms";
import { defaultLists } from "../vocabularies";
import type { HeaderQuestion } from "./header-match";

const email = /^\S+@\S+\.[a-z]{2,}$/i;
const link = /^https?:\/\/\S+$/i;
const date = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ].*)?$/;

/** What values can be told from their form alone; undefined for any other text. */
function formOf(values: readonly string[]): "email" | "link" | "date" | undefined {
  if (values.every((value) => email.test(value))) return "email";
  if (values.every((value) => link.test(value))) return "link";
  return values.every((value) => date.test(value)) ? "date" : undefined;
}

function holds({ type, key }: Field, form: "email" | "link" | "date"): boolean {
  switch (form) {
    case "email":
      return type === "email";
    case "link":
      return type === "url";
    case "date":
      return type === "date" || type === "dateTime" || key === "periodFrom" || key === "periodTo";
  }
}

/** Whether every value is a word of the field's list. Numbers prove nothing: many lists count from 1. */
function allOnList({ choicesFrom }: Field, values: readonly string[]): boolean {
  if (choicesFrom === undefined || choicesFrom === "departments" || choicesFrom === "departmentCodes") return false;
  if (choicesFrom === "prompts") return false;
  const choices = defaultLists[choicesFrom];
  const known = new Set(choices);
  const spell = spellAsOnList(choices, synonyms[choicesFrom]);
  return values.every((value) => /\p{L}/u.test(value) && known.has(spell(value)));
}

/** Names of datasets seldom come twice; the names of what holds several datasets do. */
function areNames(values: readonly string[]): boolean {
  const different = new Set(values.map((value) => value.toLowerCase()));
  return values.length > 2 && different.size >= values.length * 0.9 && values.every((value) => /\p{L}{2}/u.test(value));
}

/**
 * Which of the fields that a header can mean are left when one looks at what stands below it: those that hold email
 * addresses, links or dates where every value is one, or the one on whose list every value stands. `certain` is true
 * when the values themselves say so, and not only the header. `values` are the filled ones.
 */
export function decideByValues(
  candidates: readonly FieldKey[],
  why: HeaderQuestion,
  values: readonly string[],
): { readonly candidates: readonly FieldKey[]; readonly certain: boolean } {
  if (values.length === 0) return { candidates, certain: false };
  const form = formOf(values);
  if (form !== undefined) {
    const left = candidates.filter((key) => holds(fieldByKey[key], form));
    return { candidates: left, certain: left.length === 1 && why !== "beginOrEnd" && form !== "date" };
  }
  const listed = candidates.filter((key) => allOnList(fieldByKey[key], values));
  if (listed.length === 1) return { candidates: listed, certain: true };
  return { candidates, certain: why === "nameOrContainer" && candidates.length === 1 && areNames(values) };
}
