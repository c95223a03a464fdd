import type { Draft } from "../app/drafts";
import { useTexts } from "../app/language/use-texts";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { StatusMark } from "../app/status-mark";
import { useStyles } from "../app/styles";

/** What was typed and not yet saved in the sheet: it waits on this computer, however the pane was closed. */
export function UnsavedDatasets({ drafts }: { drafts: readonly Draft[] }) {
  const texts = useTexts().checklist;
  const styles = useStyles();
  const labels = useRowLabelStyles();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="unsaved">
      <h2 id="unsaved" className={styles.section}>
        {texts.unsaved}
      </h2>
      <p className={styles.note}>{texts.unsavedHelp}</p>
      <ul className={styles.list}>
        {drafts.map(({ id, values, prompt }) => (
          <RowLink key={id} id={`unsaved-${id}`} to={{ kind: "dataset", id, prompt }}>
            <span className={labels.label}>{values.datasetName || texts.unnamed}</span>
            <StatusMark tone="wanting" words={texts.notInSheet} />
          </RowLink>
        ))}
      </ul>
    </section>
  );
}
