import { reviewStatusOf } from "../../inventory/review-status";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { Attention } from "../app/attention";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { fieldId } from "./field-id";
import { openQuestions } from "./open-questions";
import type { DatasetForm } from "./use-dataset-form";

/** Above the form: what the lead analyst asks and the answer to it, or that the row is with the lead already. */
export function LeadNotes({ form }: { form: DatasetForm }) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const { loaded, values } = form.state.draft;
  const questions = openQuestions(loaded);
  const status = reviewStatusOf(loaded?.reviewStatus ?? "");
  if (questions.length > 0) {
    return (
      <Attention title={texts.dataset.asks}>
        {questions.map(({ field, text }) => (
          <p key={text} className={styles.text}>
            {field ? texts.checklist.asksAbout(subject.fields[field].label, text) : text}
          </p>
        ))}
        <TextField
          id={fieldId("pocReply")}
          label={texts.dataset.reply}
          value={values.pocReply}
          onChange={(reply) => form.setValue("pocReply", reply)}
          lines={2}
        />
      </Attention>
    );
  }
  if (status === "Submitted") return <p className={styles.text}>{texts.dataset.isSubmitted}</p>;
  if (status === "Accepted") return <p className={styles.text}>{texts.dataset.isAccepted}</p>;
  return null;
}
