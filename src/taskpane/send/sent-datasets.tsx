import type { Dataset } from "../../inventory/field";
import type { Checked } from "../../inventory/finding";
import { leftInRow } from "../../inventory/missing";
import { reviewStatusOf } from "../../inventory/review-status";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { ShowMore, useShown } from "../app/show-more";
import { StatusMark } from "../app/status-mark";
import { useStyles } from "../app/styles";

/** So many are shown before the rest is asked for. */
const first = 6;

/** Every dataset of the department with who may see it and how far it has come. */
export function SentDatasets({ rows, check }: { rows: readonly Dataset[]; check: (dataset: Dataset) => Checked }) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const shown = useShown("datasets", first);
  const sorted = [...rows].sort((a, b) => a.datasetName.localeCompare(b.datasetName));
  const words = (dataset: Dataset) => {
    const status = reviewStatusOf(dataset.reviewStatus);
    if (status === "Accepted") return texts.datasets.accepted;
    if (status === "Submitted") return texts.datasets.submitted;
    if (status === "Needs changes") return texts.datasets.asked;
    const { toAnswer, toPutRight } = leftInRow(check(dataset).findings);
    return toAnswer + toPutRight > 0 ? subject.left({ toAnswer, toPutRight }) : texts.send.willBeSent;
  };
  const tone = (dataset: Dataset) => {
    const status = reviewStatusOf(dataset.reviewStatus);
    if (status === "Needs changes") return "wanting";
    if (status === "Accepted" || status === "Submitted") return "done";
    const { toAnswer, toPutRight } = leftInRow(check(dataset).findings);
    if (toPutRight > 0) return "wrong";
    return toAnswer > 0 ? "underWay" : "done";
  };
  return (
    <section aria-labelledby="datasets">
      <h2 id="datasets" className={styles.section}>
        {texts.send.datasets(rows.length)}
      </h2>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((dataset) => (
          <RowLink
            key={dataset.inventoryId}
            id={`dataset-${dataset.inventoryId}`}
            to={{ kind: "dataset", id: dataset.inventoryId }}
          >
            <span className={labels.words}>
              <span className={labels.label}>{dataset.datasetName || texts.checklist.unnamed}</span>
              <span className={styles.note}>
                {[dataset.classification, dataset.publicationStatus].filter((text) => text !== "").join(" · ")}
              </span>
            </span>
            <StatusMark className={labels.mark} tone={tone(dataset)} words={words(dataset)} />
          </RowLink>
        ))}
      </ul>
      <ShowMore list="datasets" shown={shown} total={rows.length} />
    </section>
  );
}
