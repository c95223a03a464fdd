import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tokens } from "./tokens";

const useChoiceStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  line: { flexDirection: "row", flexWrap: "wrap", columnGap: "16px" },
  label: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    minHeight: "32px",
    padding: "5px 0",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  button: {
    flexShrink: 0,
    width: "1rem",
    height: "1rem",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  disabled: { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
});

/** One of several of which one is chosen. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly isDisabled?: boolean;
};

type ChoiceGroupProps<Value extends string> = {
  id: string;
  /** The id of what names the group. */
  labelledBy: string;
  choices: readonly Choice<Value>[];
  /** "" when none is chosen. */
  value: Value | "";
  isOnOneLine?: boolean;
  isDisabled?: boolean;
  describedBy?: string;
  isRequired?: boolean;
  onChange: (value: Value) => void;
};

/** The browser's own radio buttons: arrow keys, one stop of Tab. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { id, labelledBy, choices, value, isOnOneLine, isDisabled, describedBy, isRequired, onChange } = props;
  const styles = useChoiceStyles();
  return (
    <div
      id={id}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-required={isRequired || undefined}
      className={mergeClasses(styles.group, isOnOneLine && styles.line)}
    >
      {choices.map((choice) => {
        const isOff = isDisabled || choice.isDisabled;
        return (
          <label key={choice.value} className={mergeClasses(styles.label, isOff && styles.disabled)}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              disabled={isOff}
              className={styles.button}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.words}>{choice.label}</span>
          </label>
        );
      })}
    </div>
  );
}
