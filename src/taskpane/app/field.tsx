import type { ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { AlertIcon, FieldErrorIcon } from "./icons";
import { useStyles } from "./styles";
import { tokens } from "./tokens";

const useFieldStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  star: { color: tokens.colorPaletteRedForeground1 },
  message: { alignItems: "flex-start", "> svg": { marginTop: "2px" } },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorNeutralForeground1, "> svg": { color: tokens.colorPaletteDarkOrangeForeground1 } },
});

/** What a control takes from its field. */
export type FieldAria = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
};

type FieldProps = {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  children: (aria: FieldAria) => ReactNode;
};

/** A label, one control, and under it either the hint or what to put right, read out with the control. */
export function Field({ id, label, hint, error, required, children }: FieldProps) {
  const styles = useStyles();
  const own = useFieldStyles();
  const isDescribed = error !== undefined || hint !== undefined;
  return (
    <div className={own.field}>
      <label htmlFor={id} className={styles.text}>
        {label}
        {required && <RequiredStar />}
      </label>
      {children({
        id,
        "aria-describedby": isDescribed ? `${id}-message` : undefined,
        "aria-invalid": error !== undefined || undefined,
        "aria-required": required || undefined,
      })}
      <FieldMessage id={`${id}-message`} hint={hint} error={error} />
    </div>
  );
}

/** Behind the label of what has to be filled in; `aria-required` says it to whoever does not see it. */
export function RequiredStar() {
  return (
    <span className={useFieldStyles().star} aria-hidden="true">
      {" *"}
    </span>
  );
}

type FieldMessageProps = { id: string; hint?: string; error?: string; warning?: string };

/** Under a control: what to put right, what to look at, or else the hint. */
export function FieldMessage({ id, hint, error, warning }: FieldMessageProps) {
  const styles = useStyles();
  const own = useFieldStyles();
  if (error !== undefined) {
    return (
      <p id={id} className={mergeClasses(styles.note, styles.inline, own.message, own.error)}>
        <FieldErrorIcon size={12} />
        {error}
      </p>
    );
  }
  if (warning !== undefined) {
    return (
      <p id={id} className={mergeClasses(styles.note, styles.inline, own.message, own.warning)}>
        <AlertIcon size={12} />
        {warning}
      </p>
    );
  }
  return hint === undefined ? null : (
    <p id={id} className={styles.note}>
      {hint}
    </p>
  );
}
