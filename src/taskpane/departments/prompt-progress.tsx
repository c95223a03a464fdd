import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { DepartmentOverview } from "../../inventory/department-overview";
import { responseTo } from "../../inventory/prompt-status";
import { promptCodes, prompts } from "../../inventory/prompts";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { useSubjectTexts } from "../app/language/use-texts";
import { ProgressBar } from "../app/progress-bar";
import { promptTone } from "../app/prompt-tone";
import { StatusMark } from "../app/status-mark";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useProgressStyles = makeStyles({
  row: {
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: 0 },
  },
  label: { flexBasis: "8rem", flexGrow: 1, minWidth: 0 },
});

/** The nine prompts, how far the department has come with each, and what it noted. */
export function PromptProgress({ overview }: { overview: DepartmentOverview }) {
  const { name, statuses, responses, answered } = overview;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useProgressStyles();
  return (
    <section className={styles.group} aria-labelledby="progress">
      <div className={styles.apart}>
        <h2 id="progress" className={styles.section}>
          {texts.progress}
        </h2>
        <span className={styles.note}>{subject.answered(answered, promptCodes.length)}</span>
      </div>
      <div className={styles.inline}>
        <ProgressBar statuses={statuses} />
      </div>
      <ul className={styles.list}>
        {prompts.map(({ code, label }) => {
          const response = responseTo(code, name.code, responses);
          return (
            <li key={code} className={mergeClasses(own.row, styles.tight)}>
              <div className={styles.apart}>
                <span className={mergeClasses(styles.text, own.label)}>{label}</span>
                <StatusMark tone={promptTone(statuses[code])} words={subject.promptStatus(statuses[code])} />
              </div>
              {response && response.note !== "" && (
                <p className={styles.note}>{texts.note(response.note, response.answeredBy)}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
