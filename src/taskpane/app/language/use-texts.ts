import { en as subject } from "../../../inventory/language/en";
import type { Language } from "../../../inventory/language/language";
import { en } from "./en";
import type { Texts } from "./texts";

/** The pane's sentences in the person's language. */
export function useTexts(): Texts {
  return en;
}

/** The sentences of the inventory itself: fields, sections, findings, statuses. */
export function useSubjectTexts(): Language {
  return subject;
}
