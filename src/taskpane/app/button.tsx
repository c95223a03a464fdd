import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useButtonStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    minHeight: "32px",
    padding: "5px 12px",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  primary: {
    border: "1px solid transparent",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  secondary: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  subtle: {
    border: "1px solid transparent",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    fontWeight: tokens.fontWeightRegular,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
});

type ButtonProps = {
  id?: string;
  look?: "primary" | "secondary" | "subtle";
  icon?: ReactNode;
  /** What is read out, when the words alone do not tell which of several it is. */
  label?: string;
  onClick: () => void;
  /** Left out beside an icon with a label. */
  children?: ReactNode;
};

/** A button in Fluent's look. Fluent's own would weigh as much as the whole checklist. */
export function Button({ id, look = "secondary", icon, label, onClick, children }: ButtonProps) {
  const styles = useButtonStyles();
  return (
    <button
      id={id}
      type="button"
      className={mergeClasses(styles.button, styles[look])}
      aria-label={label}
      onClick={onClick}
    >
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
