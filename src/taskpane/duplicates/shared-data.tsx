import { decideAgain, sharedData } from "../../inventory/decisions";
import { Button } from "../app/button";
import { keepFocus } from "../app/focus";
import { duplicates as texts } from "../app/language/en/lead/duplicates";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { useRowLabelStyles } from "../app/row-link";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { decide } from "./decide";
import type { Duplicates } from "./use-duplicates";

const againId = (key: string) => `again-${key}`;

/** Datasets that two departments keep, each with its steward: a chance to share one. */
export function SharedData({ duplicates: { decided, rowOf } }: { duplicates: Duplicates }) {
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { readOnly } = useInventory();
  const action = useAction();
  const shared = [...decided.values()].flatMap(({ kind, key }) => {
    const [one, other] = key.split("|").map((id) => rowOf(id)?.dataset);
    return kind === sharedData && one && other ? [{ key, one, other }] : [];
  });
  if (shared.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="sharing">
      <h2 id="sharing" className={styles.section}>
        {texts.sharing}
      </h2>
      <p className={styles.note}>{texts.sharingText}</p>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <ul className={styles.list}>
        {shared.map(({ key, one, other }) => (
          <li key={key} className={labels.plain}>
            <p className={styles.text}>{one.datasetName}</p>
            {[one, other].map((row) => (
              <p key={row.inventoryId} className={styles.note}>
                {texts.steward(row.department, row.dataSteward, row.stewardEmail)}
              </p>
            ))}
            {!readOnly && (
              <Button
                id={againId(key)}
                look="subtle"
                label={texts.againOf(one.datasetName)}
                onClick={() =>
                  void action.run(async () => {
                    await decide(decideAgain, one, other);
                    tell(texts.asked);
                    keepFocus(...shared.filter((pair) => pair.key !== key).map((pair) => againId(pair.key)));
                  })
                }
              >
                {texts.again}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
