import { makeStyles } from "@fluentui/react-components";
import { answeredCount, type PromptStatuses } from "../../inventory/prompt-status";
import { promptCodes } from "../../inventory/prompts";
import { useSubjectTexts } from "../app/language/use-texts";
import { ProgressBar } from "../app/progress-bar";
import { useStyles } from "../app/styles";

const useProgressStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "12px", flexWrap: "wrap" },
  bar: { display: "flex", flexGrow: 1, minWidth: "120px" },
});

/** "4 of 9 answered" and a bar of nine: the words say it, the bar repeats it. */
export function Progress({ statuses }: { statuses: PromptStatuses }) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useProgressStyles();
  return (
    <div className={own.line}>
      <span className={styles.section}>{subject.answered(answeredCount(statuses), promptCodes.length)}</span>
      <div className={own.bar}>
        <ProgressBar statuses={statuses} />
      </div>
    </div>
  );
}
