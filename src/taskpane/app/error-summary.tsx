import { useEffect, useRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { focusControl } from "./focus";
import { ProblemIcon } from "./icons";
import { useTexts } from "./language/use-texts";
import { useStyles } from "./styles";
import { tokens } from "./tokens";

const useSummaryStyles = makeStyles({
  box: {
    padding: "14px 16px",
    border: `2px solid ${tokens.colorPaletteRedForeground1}`,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  heading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    "> svg": { color: tokens.colorPaletteRedForeground1 },
  },
  links: { paddingLeft: "28px", display: "flex", flexDirection: "column", gap: "4px" },
  link: {
    minHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorPaletteRedForeground1, textDecorationThickness: "2px" },
  },
});

export type SummaryError = { readonly target: string; readonly sentence: string };

type SummaryProps = {
  errors: readonly SummaryError[];
  /** Counts the attempts to save: with each one that fails the focus comes here. */
  attempt: number;
  /** Makes the control visible before it gets the focus. */
  onReveal?: (target: string) => void;
};

/** What is to be put right, on top of everything, each a link to its control. It takes the focus when it appears. */
export function ErrorSummary({ errors, attempt, onReveal }: SummaryProps) {
  const texts = useTexts();
  const styles = useStyles();
  const own = useSummaryStyles();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={mergeClasses(own.box, styles.group)}>
      <h2 className={mergeClasses(styles.section, styles.inline, own.heading)}>
        <ProblemIcon />
        {texts.app.problemTitle}
      </h2>
      <ul className={mergeClasses(styles.list, own.links)}>
        {errors.map(({ target, sentence }) => (
          <li key={target + sentence}>
            <a
              href={`#${target}`}
              className={mergeClasses(styles.linkButton, own.link)}
              onClick={(event) => {
                event.preventDefault();
                onReveal?.(target);
                // What was just revealed is there after the next frame.
                requestAnimationFrame(() => focusControl(target));
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
