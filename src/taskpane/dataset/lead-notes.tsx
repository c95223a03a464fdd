import { reviewStatusOf } from "../../inventory/review-status";
import { Attention } from "../app/attention";
import { leadDataset } from "../app/language/en/lead/dataset";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { fieldId } from "./field-id";
import { openQuestions } from "./open-questions";
import type { DatasetForm } from "./use-dataset-form";

/**
 * Above the form: what the lead analyst asks and the answer to it, or that the row is with the lead already. The lead
 * analyst reads the answer; the department writes it.
 */
export function LeadNotes({ form }: { form: DatasetForm }) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const { loaded, values } = form.state.draft;
  const isLead = useProfile().role === "lead";
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
        {isLead ? (
          <p className={styles.text}>
            {values.pocReply === "" ? leadDataset.noReply : leadDataset.reply(values.pocReply)}
          </p>
        ) : (
          <TextField
            id={fieldId("pocReply")}
            label={texts.dataset.reply}
            value={values.pocReply}
            onChange={(reply) => form.setValue("pocReply", reply)}
            lines={2}
          />
        )}
      </Attention>
    );
  }
  const sent = isLead ? leadDataset.isWithLead : texts.dataset.isSubmitted;
  const accepted = isLead ? leadDataset.isAccepted : texts.dataset.isAccepted;
  if (status === "Submitted") return <p className={styles.text}>{sent}</p>;
  if (status === "Accepted") return <p className={styles.text}>{accepted}</p>;
  return null;
}
