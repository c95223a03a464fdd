import type { DepartmentOverview } from "../../inventory/department-overview";
import { noteToLead } from "../../inventory/decisions";
import { isOfRound } from "../../inventory/round";
import { sayDay } from "../app/days";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";

/** When the department sent its answers, that it keeps no datasets, and what it wrote to the lead analyst. */
export function Sending({ overview }: { overview: DepartmentOverview }) {
  const styles = useStyles();
  const { decisions, settings } = useInventory();
  const { department, name } = overview;
  const { sentForReviewOn, sentForReviewBy, noDatasets } = department;
  const isSent = sentForReviewOn !== "" && isOfRound(sentForReviewOn, settings.roundBegan);
  const notes = decisions
    .filter(({ kind, key }) => kind === noteToLead && key === name.code)
    .sort((one, other) => other.on.localeCompare(one.on));
  return (
    <section className={styles.group} aria-labelledby="sending">
      <h2 id="sending" className={styles.section}>
        {texts.sent}
      </h2>
      <p className={styles.text}>{isSent ? texts.sentOn(sayDay(sentForReviewOn), sentForReviewBy) : texts.notSent}</p>
      {noDatasets !== "" && <p className={styles.text}>{texts.noDatasets(noDatasets)}</p>}
      {notes.length > 0 && (
        <>
          <h3 className={styles.section}>{texts.notesToLead}</h3>
          <ul className={styles.bullets}>
            {notes.map(({ value, by, on }) => (
              <li key={on + value} className={styles.text}>
                {value}
                <p className={styles.note}>{texts.noteFrom(by, sayDay(on))}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
