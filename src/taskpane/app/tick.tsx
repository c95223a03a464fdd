import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useTickStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "flex-start",
    gap: "12px",
    minHeight: "36px",
    padding: "6px 0",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  box: {
    flexShrink: 0,
    width: "1.125rem",
    height: "1.125rem",
    margin: "1px 0 0",
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  disabled: { cursor: "default" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

type TickProps = {
  id?: string;
  isTicked: boolean;
  isDisabled?: boolean;
  onChange: (isTicked: boolean) => void;
  children: ReactNode;
};

/** One of several that can be ticked: the browser's own checkbox with words of any length beside it. */
export function Tick({ id, isTicked, isDisabled, onChange, children }: TickProps) {
  const styles = useTickStyles();
  return (
    <label className={mergeClasses(styles.label, isDisabled && styles.disabled)}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
