import type { FieldKey } from "./field";
import { fieldByKey, fields } from "./fields";

/** One line of the Reviewer Note: what the lead analyst asks, and about which field. */
export type Question = {
  /** Left out when the line begins with no field's name. */
  readonly field?: FieldKey;
  readonly text: string;
};

const fieldByName = new Map(
  fields.flatMap(({ key, header, label }) => [header, label].map((name) => [name.toLowerCase(), key] as const)),
);

/**
 * The questions in a Reviewer Note, one for each line that is not blank: "Description: Which streets?" asks about the
 * description. A line that begins with another word and a colon is kept whole.
 */
export function questionsIn(note: string): readonly Question[] {
  return note
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const colon = line.indexOf(":");
      const field = colon < 0 ? undefined : fieldByName.get(line.slice(0, colon).trim().toLowerCase());
      return field === undefined ? { text: line } : { field, text: line.slice(colon + 1).trim() };
    });
}

/** A question as its line in the Reviewer Note; a text of several lines becomes one. */
export function questionLine({ field, text }: Question): string {
  const line = text.replace(/\s+/g, " ").trim();
  return field === undefined ? line : `${fieldByKey[field].header}: ${line}`;
}
