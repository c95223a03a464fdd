import type { IsoDate } from "../../inventory/field";
import { sayDay } from "./days";
import { useTexts } from "./language/use-texts";
import { useStyles } from "./styles";

/** The day by which a department answers, when there is one. */
export function Due({ day }: { day: IsoDate }) {
  const texts = useTexts().checklist;
  const styles = useStyles();
  if (day === "") return null;
  return <span className={styles.note}>{texts.due(sayDay(day))}</span>;
}
