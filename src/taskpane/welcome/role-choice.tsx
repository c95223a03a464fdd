import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Role } from "../../inventory/roles";
import { ClipboardIcon, PeopleIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useChoiceStyles = makeStyles({
  fieldset: { border: 0, margin: 0, padding: 0, minWidth: 0, "> legend": { padding: 0, marginBottom: "8px" } },
  card: {
    display: "grid",
    gridTemplateColumns: "20px 1fr 20px",
    columnGap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    "> input": { width: "18px", height: "18px", margin: "1px 0 0", accentColor: tokens.colorBrandBackground },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  line: { display: "block" },
  chosen: {
    padding: "11px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "> svg": { color: tokens.colorBrandForeground1 },
  },
});

/** Two cards of which one is chosen: a group of radio buttons. */
export function RoleChoice({ role, onChoose }: { role: Role; onChoose: (role: Role) => void }) {
  const texts = useTexts().welcome;
  const styles = useStyles();
  const own = useChoiceStyles();
  const choices = [
    { value: "pointOfContact", Icon: ClipboardIcon, label: texts.pointOfContact, help: texts.pointOfContactHelp },
    { value: "lead", Icon: PeopleIcon, label: texts.lead, help: texts.leadHelp },
  ] as const;
  return (
    <fieldset className={mergeClasses(own.fieldset, styles.group)}>
      <legend className={styles.section}>{texts.role}</legend>
      {choices.map(({ value, Icon, label, help }) => (
        <label key={value} className={mergeClasses(own.card, role === value && own.chosen)}>
          <Icon />
          <span>
            <span className={mergeClasses(styles.section, own.line)}>{label}</span>
            <span className={mergeClasses(styles.note, own.line)} id={`role-${value}`}>
              {help}
            </span>
          </span>
          <input
            type="radio"
            name="role"
            aria-label={label}
            aria-describedby={`role-${value}`}
            checked={role === value}
            onChange={() => onChoose(value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
