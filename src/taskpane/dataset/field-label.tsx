import { makeStyles } from "@fluentui/react-components";
import { RequiredStar } from "../app/field";
import { InfoIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useLabelStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px", minHeight: "32px" },
  help: {
    display: "grid",
    placeItems: "center",
    width: "32px",
    height: "32px",
    padding: 0,
    border: 0,
    background: "none",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type FieldLabelProps = {
  id: string;
  /** Left out for a group of controls, which is named by the label's own id. */
  controlId?: string;
  label: string;
  isRequired: boolean;
  isHelped: boolean;
  helpId: string;
  onHelp: () => void;
};

/** A label, and a button that shows what is meant by it. */
export function FieldLabel({ id, controlId, label, isRequired, isHelped, helpId, onHelp }: FieldLabelProps) {
  const texts = useTexts().dataset;
  const styles = useStyles();
  const own = useLabelStyles();
  return (
    <div className={own.line}>
      {controlId ? (
        <label id={id} htmlFor={controlId} className={styles.text}>
          {label}
          {isRequired && <RequiredStar />}
        </label>
      ) : (
        <span id={id} className={styles.text}>
          {label}
          {isRequired && <RequiredStar />}
        </span>
      )}
      <button
        type="button"
        className={own.help}
        aria-label={texts.help}
        aria-describedby={id}
        aria-expanded={isHelped}
        aria-controls={helpId}
        onClick={onHelp}
      >
        <InfoIcon size={16} />
      </button>
    </div>
  );
}
