import { mergeClasses } from "@fluentui/react-components";
import type { Dataset } from "../../inventory/field";
import { questionsIn } from "../../inventory/question";
import { reviewStatusOf } from "../../inventory/review-status";
import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";

/** What the lead analyst asked about the dataset before, and what the department answered. */
export function Exchange({ dataset }: { dataset: Dataset }) {
  const { checklist } = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const questions = questionsIn(dataset.reviewerNote);
  const { pocReply } = dataset;
  if (questions.length === 0 && pocReply === "") return null;
  const isOpen = reviewStatusOf(dataset.reviewStatus) === "Needs changes";
  return (
    <section className={styles.group} aria-label={texts.youAsked}>
      <h2 className={styles.section}>{texts.youAsked}</h2>
      {questions.map(({ field, text }) => (
        <p key={`${field} ${text}`} className={styles.text}>
          {field ? checklist.asksAbout(subject.fields[field].label, text) : text}
        </p>
      ))}
      {(pocReply !== "" || isOpen) && (
        <div>
          <p className={styles.note}>{texts.theirReply}</p>
          <p className={mergeClasses(styles.text, styles.lines)}>{pocReply || texts.noReply}</p>
        </div>
      )}
    </section>
  );
}
