import { makeStyles } from "@fluentui/react-components";
import { useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useTotalsStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px 24px",
    margin: 0,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    "> div": { display: "flex", flexDirection: "column-reverse" },
  },
});

/** What all departments have done together. */
export function Totals({ answered, prompts, datasets }: { answered: number; prompts: number; datasets: number }) {
  const texts = useTexts().departments;
  const styles = useStyles();
  return (
    <dl className={useTotalsStyles().box}>
      <div>
        <dt className={styles.note}>{texts.promptsAnswered}</dt>
        <dd className={styles.title}>{texts.of(answered, prompts)}</dd>
      </div>
      <div>
        <dt className={styles.note}>{texts.datasetsListed}</dt>
        <dd className={styles.title}>{datasets}</dd>
      </div>
    </dl>
  );
}
