import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { promptCodes } from "../../inventory/prompts";
import { useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";

const useRowStyles = makeStyles({
  row: { padding: "10px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

type DepartmentRowProps = { name: string; answered: number; datasets: number };

/** One department of the lead's list. */
export function DepartmentRow({ name, answered, datasets }: DepartmentRowProps) {
  const texts = useTexts().departments;
  const styles = useStyles();
  return (
    <li className={mergeClasses(useRowStyles().row, styles.apart)}>
      <span className={styles.section}>{name}</span>
      <span className={styles.note}>{texts.summary(answered, promptCodes.length, datasets)}</span>
    </li>
  );
}
