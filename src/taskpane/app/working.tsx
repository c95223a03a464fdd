import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTexts } from "./language/use-texts";
import { useStyles } from "./styles";
import { usePane } from "./store";
import { tokens } from "./tokens";

const useWorkingStyles = makeStyles({
  ring: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    border: `2px solid ${tokens.colorNeutralStroke2}`,
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRadius: "50%",
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "8s" },
  },
});

/** Says that Excel is at work; it is read out when it appears. */
export function Working({ isRunning = true, words }: { isRunning?: boolean; words?: string }) {
  const texts = useTexts().app;
  const waitsFor = usePane((pane) => pane.waitsFor);
  const styles = useStyles();
  const own = useWorkingStyles();
  return (
    <div role="status">
      {isRunning && (
        <p className={mergeClasses(styles.note, styles.inline)}>
          <span className={own.ring} aria-hidden="true" />
          {waitsFor ? texts.waitsFor[waitsFor] : (words ?? texts.working)}
        </p>
      )}
    </div>
  );
}
