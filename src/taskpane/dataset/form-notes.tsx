import { makeStyles } from "@fluentui/react-components";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { back } from "../app/navigation";
import { useStyles } from "../app/styles";
import { worthMentioning } from "./form-state";
import type { DatasetForm } from "./use-dataset-form";
import { tokens } from "../app/tokens";

const useNotesStyles = makeStyles({
  box: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What the person should know about the answers they see: from before, or put right for them. */
export function FormNotes({ form, isRestored }: { form: DatasetForm; isRestored: boolean }) {
  const texts = useTexts().dataset;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useNotesStyles();
  const { repairs, isChanged, draft } = form.state;
  const changes = worthMentioning(repairs);
  const discard = () => {
    form.discard();
    if (!draft.loaded) back();
  };
  return (
    <>
      {isRestored && isChanged && (
        <div className={own.box}>
          <p className={styles.text}>{texts.restored}</p>
          <button type="button" className={styles.linkButton} onClick={discard}>
            {draft.loaded ? texts.discardChanges : texts.discard}
          </button>
        </div>
      )}
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map(({ field, before, after }) => (
            <li key={field} className={styles.note}>
              {texts.changed(subject.fields[field].label, before, after)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
