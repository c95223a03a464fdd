import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CoverageRow } from "../../inventory/coverage/prompt-coverage";
import { prompts } from "../../inventory/prompts";
import { responseTo } from "../../inventory/prompt-status";
import { responsesOfRound } from "../../inventory/round";
import { coverageTexts as texts } from "../app/language/en/lead/coverage";
import { promptTone } from "../app/prompt-tone";
import { StatusMark } from "../app/status-mark";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { useAnswerWords } from "./coverage-cell";

const useAnswersStyles = makeStyles({
  box: {
    textAlign: "left",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** All nine answers of one department in words, with its notes and its point of contact. */
export function DepartmentAnswers({ row }: { row: CoverageRow }) {
  const styles = useStyles();
  const own = useAnswersStyles();
  const words = useAnswerWords();
  const { responses, settings } = useInventory();
  const ofRound = responsesOfRound(responses, settings.roundBegan);
  return (
    <div className={mergeClasses(own.box, styles.group)}>
      <p className={styles.note}>{row.contact ? texts.contact(row.contact) : texts.noContact}</p>
      <ul className={mergeClasses(styles.list, styles.group)}>
        {prompts.map(({ code, label }) => {
          const note = responseTo(code, row.code, ofRound)?.note ?? "";
          return (
            <li key={code}>
              <div className={styles.apart}>
                <span className={styles.text}>
                  {code.slice(1)} {label}
                </span>
                <StatusMark tone={promptTone(row.cells[code])} words={words(row.cells[code])} />
              </div>
              {note && <p className={styles.note}>{texts.note(note)}</p>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
