import type { FieldKey } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import type { Question } from "../../inventory/question";
import { useKeptText } from "../app/kept-text";
import { asJson } from "../app/storage";

/** What a question is about: a field, or the dataset as a whole. */
export type Subject = FieldKey | "row";

/** The questions that are being typed about a dataset, kept on this computer until they are sent. */
export type AskDraft = {
  /** Those that are open, typed or not, by what they are about. */
  readonly texts: ReadonlyMap<Subject, string>;
  /** Those in which something stands. */
  readonly questions: readonly Question[];
  readonly isKept: boolean;
  readonly setText: (subject: Subject, text: string) => void;
  readonly drop: () => void;
};

/** @param id the row's Inventory ID */
export function useAskDraft(id: string): AskDraft {
  const kept = useKeptText(`ask:${id}`, "");
  const texts = parse(kept.text);
  return {
    texts,
    questions: [...texts]
      .filter(([, text]) => text.trim() !== "")
      .map(([subject, text]) => (subject === "row" ? { text } : { field: subject, text })),
    isKept: kept.isKept,
    setText: (subject, text) => kept.setText(JSON.stringify([...new Map(texts).set(subject, text)])),
    drop: () => kept.drop(kept.text),
  };
}

/** What an older pane stored, or somebody changed by hand, is read as far as it has the right shape. */
function parse(text: string): ReadonlyMap<Subject, string> {
  const found = new Map<Subject, string>();
  const stored = asJson(text);
  for (const entry of Array.isArray(stored) ? (stored as readonly unknown[]) : []) {
    const [subject, words] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof words === "string" && isSubject(subject)) found.set(subject, words);
  }
  return found;
}

const isSubject = (value: unknown): value is Subject =>
  value === "row" || (typeof value === "string" && Object.hasOwn(fieldByKey, value));
