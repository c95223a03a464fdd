import { makeStyles } from "@fluentui/react-components";
import { answeredCount, type PromptStatuses } from "../../inventory/prompt-status";
import { promptCodes, prompts } from "../../inventory/prompts";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { go } from "../app/navigation";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useAnswersStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "0 8px",
    minHeight: "36px",
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: 0 },
  },
  name: { flexGrow: 1, flexBasis: "8rem", minWidth: 0 },
  answer: { flexShrink: 0 },
});

/** All nine answers with the way to change each. */
export function SentAnswers({ statuses }: { statuses: PromptStatuses }) {
  const texts = useTexts().send;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useAnswersStyles();
  return (
    <section aria-labelledby="answers">
      <div className={styles.apart}>
        <h2 id="answers" className={styles.section}>
          {texts.answers}
        </h2>
        <span className={styles.note}>{subject.answered(answeredCount(statuses), promptCodes.length)}</span>
      </div>
      <ul className={styles.list}>
        {prompts.map(({ code, label }) => (
          <li key={code} className={own.row}>
            <span className={own.name}>{label}</span>
            <span className={own.answer}>{subject.promptStatus(statuses[code])}</span>
            <button
              id={`change-${code}`}
              type="button"
              className={styles.linkButton}
              aria-label={texts.changeOf(label)}
              onClick={() => go({ kind: "prompt", prompt: code })}
            >
              {texts.change}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
