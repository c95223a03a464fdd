import { changedFields } from "../../inventory/changed-fields";
import type { Dataset } from "../../inventory/field";
import { Attention } from "../app/attention";
import { Button } from "../app/button";
import { keepFocus } from "../app/focus";
import { review as texts } from "../app/language/en/lead/review";
import { useSubjectTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";

export const seenId = "seen";

type ChangedMeanwhileProps = { seen: Dataset; now: Dataset; onSeen: () => void };

/** What somebody changed in the dataset since the lead analyst opened it: both, before and now. */
export function ChangedMeanwhile({ seen, now, onSeen }: ChangedMeanwhileProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const changed = changedFields(seen, now);
  return (
    <div role="status">
      {changed.length > 0 && (
        <Attention title={texts.changedTitle}>
          <p className={styles.text}>{texts.changedText}</p>
          {changed.map((key) => (
            <div key={key}>
              <p className={styles.text}>
                <strong>{subject.fields[key].label}</strong>
              </p>
              <p className={styles.note}>{texts.before(seen[key])}</p>
              <p className={styles.text}>{texts.now(now[key])}</p>
            </div>
          ))}
          <div>
            <Button
              id={seenId}
              onClick={() => {
                onSeen();
                keepFocus();
              }}
            >
              {texts.seen}
            </Button>
          </div>
        </Attention>
      )}
    </div>
  );
}
