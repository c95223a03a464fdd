import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { TextField } from "../app/text-field";
import type { AskDraft, Subject } from "./ask-draft";

export const askId = (about: Subject) => `question-${about}`;

/** The question about a field, or about the dataset as a whole, once it is open. */
export function AskField({ about, draft }: { about: Subject; draft: AskDraft }) {
  const all = useTexts();
  const subject = useSubjectTexts();
  const text = draft.texts.get(about);
  if (text === undefined) return null;
  return (
    <TextField
      id={askId(about)}
      label={about === "row" ? texts.questionAboutRow : texts.questionAbout(subject.fields[about].label)}
      hint={draft.isKept ? texts.questionHelp : all.app.storageRefused}
      value={text}
      onChange={(next) => draft.setText(about, next)}
      lines={2}
    />
  );
}
