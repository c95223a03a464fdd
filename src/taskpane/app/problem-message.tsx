import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Problem } from "./errors";
import { ProblemIcon } from "./icons";
import { useStyles } from "./styles";
import { tokens } from "./tokens";

const useMessageStyles = makeStyles({
  box: {
    display: "flex",
    gap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    "> svg": { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
  },
  words: { minWidth: 0, flexGrow: 1 },
});

/** What went wrong with one action, beside it: what happened, why, what to do. It is read out when it appears. */
export function ProblemMessage({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const styles = useStyles();
  const own = useMessageStyles();
  return (
    <div role="alert" className={own.box}>
      <ProblemIcon />
      <div className={mergeClasses(own.words, styles.group)}>
        <p className={styles.section}>{problem.title}</p>
        <p className={styles.text}>{problem.why}</p>
        <p className={styles.text}>{problem.whatToDo}</p>
        {children}
      </div>
    </div>
  );
}
