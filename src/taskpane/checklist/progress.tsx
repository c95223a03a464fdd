import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { answeredCount, isAnswered, type PromptStatuses } from "../../inventory/prompt-status";
import { promptCodes } from "../../inventory/prompts";
import { useSubjectTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useProgressStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "12px", flexWrap: "wrap" },
  segments: { display: "flex", gap: "3px", flexGrow: 1, minWidth: "120px" },
  segment: {
    height: "4px",
    flexGrow: 1,
    borderRadius: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { height: "6px", border: "1px solid CanvasText" },
  },
  filled: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  half: { width: "50%" },
});

/** "4 of 9 answered" and a bar of nine: the words say it, the bar repeats it. */
export function Progress({ statuses }: { statuses: PromptStatuses }) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useProgressStyles();
  const fills = promptCodes
    .map((code) => statuses[code])
    .map((status) => (isAnswered(status) ? 2 : status.kind === "inProgress" ? 1 : 0))
    .sort((one, other) => other - one);
  return (
    <div className={own.line}>
      <span className={styles.section}>{subject.answered(answeredCount(statuses), promptCodes.length)}</span>
      <span className={own.segments} aria-hidden="true">
        {fills.map((fill, index) => (
          <span key={index} className={own.segment}>
            {fill > 0 && <div className={mergeClasses(own.filled, fill === 1 && own.half)} />}
          </span>
        ))}
      </span>
    </div>
  );
}
