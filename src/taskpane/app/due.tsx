import type { IsoDate } from "../../inventory/field";
import { displayLanguage } from "../../workbook/office";
import { isoDay, spokenDay } from "./clock";
import { useTexts } from "./language/use-texts";
import { useStyles } from "./styles";

/** The day by which a department answers, when there is one. */
export function Due({ day }: { day: IsoDate }) {
  const texts = useTexts().checklist;
  const styles = useStyles();
  if (day === "") return null;
  return <span className={styles.note}>{texts.due(spokenDay(day, isoDay(new Date()), displayLanguage()))}</span>;
}
