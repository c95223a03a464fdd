import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useToggleStyles = makeStyles({
  label: {
    display: "inline-flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  track: {
    appearance: "none",
    position: "relative",
    flexShrink: 0,
    width: "40px",
    height: "20px",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "10px",
    cursor: "pointer",
    "::before": {
      content: '""',
      position: "absolute",
      top: "2px",
      left: "2px",
      width: "14px",
      height: "14px",
      borderRadius: "7px",
      backgroundColor: tokens.colorNeutralStrokeAccessible,
      "@media (forced-colors: active)": { backgroundColor: "ButtonText", forcedColorAdjust: "none" },
    },
    ":checked": {
      borderTopColor: tokens.colorCompoundBrandBackground,
      borderRightColor: tokens.colorCompoundBrandBackground,
      borderBottomColor: tokens.colorCompoundBrandBackground,
      borderLeftColor: tokens.colorCompoundBrandBackground,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
    ":checked::before": { left: "22px", backgroundColor: tokens.colorNeutralForegroundInverted },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

type ToggleProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** Something that is on or off at once: the browser's own checkbox in the look of a switch. */
export function Toggle({ label, isOn, onChange }: ToggleProps) {
  const styles = useToggleStyles();
  return (
    <label className={styles.label}>
      {label}
      <input
        type="checkbox"
        role="switch"
        className={styles.track}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
