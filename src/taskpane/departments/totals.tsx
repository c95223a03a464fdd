import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { leadDepartments as texts } from "../app/language/en/lead/departments";
import { number } from "../app/language/en/counts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useTotalsStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px 16px",
    margin: 0,
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    "> div": { display: "flex", flexDirection: "column-reverse" },
    "& dd": { margin: 0 },
  },
  red: { color: tokens.colorPaletteRedForeground1 },
});

type TotalsProps = {
  answered: number;
  prompts: number;
  datasets: number;
  /** Undefined until the rows were read. */
  problems: number | undefined;
};

/** What all departments have done together. */
export function Totals({ answered, prompts, datasets, problems }: TotalsProps) {
  const own = useTotalsStyles();
  return (
    <dl className={own.box}>
      <Total words={texts.promptsAnswered} number={texts.of(answered, prompts)} />
      <Total words={texts.datasetsListed} number={number(datasets)} />
      <Total
        words={texts.problems}
        number={problems === undefined ? "…" : number(problems)}
        className={(problems ?? 0) > 0 ? own.red : undefined}
      />
    </dl>
  );
}

function Total({ words, number, className }: { words: string; number: string; className?: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.note}>{words}</dt>
      <dd className={mergeClasses(styles.title, className)}>{number}</dd>
    </div>
  );
}
