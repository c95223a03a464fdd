import type { ComponentPropsWithRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { tokens } from "./tokens";

/*
 * The browser's own controls in Fluent's look. Fluent's would weigh as much as all screens of a point of contact
 * together (docs/decisions/05-budgets.md).
 */

const edge = (color: string, width: string) => ({
  borderTop: `${width} solid ${color}`,
  borderRight: `${width} solid ${color}`,
  borderBottom: `${width} solid ${color}`,
  borderLeft: `${width} solid ${color}`,
});

const useControlStyles = makeStyles({
  control: {
    display: "block",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    margin: 0,
    padding: "5px 10px",
    ...edge(tokens.colorNeutralStroke1, "1px"),
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "::placeholder": { color: tokens.colorNeutralForeground4 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: "-1px",
      "@media (forced-colors: active)": { outlineColor: "Highlight" },
    },
    "[aria-invalid=true]": edge(tokens.colorPaletteRedForeground1, "1px"),
    ":read-only:not(select)": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  area: { resize: "vertical" },
  select: { paddingRight: "4px", textOverflow: "ellipsis", cursor: "pointer" },
});

type Change = { readonly onChange: (value: string) => void };

type TextInputProps = Omit<ComponentPropsWithRef<"input">, "onChange" | "className"> & Change;

export function TextInput({ onChange, ...props }: TextInputProps) {
  const styles = useControlStyles();
  return (
    <input
      type="text"
      autoComplete="off"
      {...props}
      className={styles.control}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

type TextAreaProps = Omit<ComponentPropsWithRef<"textarea">, "onChange" | "className"> & Change;

export function TextArea({ onChange, ...props }: TextAreaProps) {
  const styles = useControlStyles();
  return (
    <textarea
      {...props}
      className={mergeClasses(styles.control, styles.area)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

type SelectProps = Omit<ComponentPropsWithRef<"select">, "onChange" | "className"> & Change;

export function Select({ onChange, ...props }: SelectProps) {
  const styles = useControlStyles();
  return (
    <select
      {...props}
      className={mergeClasses(styles.control, styles.select)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
