import { useEffect, useRef, type ReactNode } from "react";
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
    scrollMarginTop: "4rem", // below the bar, which stays over what is scrolled
    "> svg": { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
  },
  words: { minWidth: 0, flexGrow: 1 },
});

/**
 * What went wrong with one action, beside it: what happened, why, what to do. It is read out when it appears, and comes
 * into view: in a long form it stands far from the button that was pressed.
 */
export function ProblemMessage({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const styles = useStyles();
  const own = useMessageStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = box.current?.getBoundingClientRect();
    if (place && (place.top < 0 || place.bottom > window.innerHeight))
      box.current?.scrollIntoView?.({ block: "start" });
  }, [problem]);
  return (
    <div ref={box} role="alert" className={own.box}>
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
