import type { PlacedDataset } from "../../workbook/read-department-rows";
import { useTexts } from "./language/use-texts";
import { tell } from "./navigation";
import { withNewId } from "./new-ids";
import { changePlaces } from "./placed-changes";
import { ProblemMessage } from "./problem-message";
import { useRowLabelStyles } from "./row-link";
import { useInventory, useProfile } from "./store";
import { useStyles } from "./styles";
import { useAction } from "./use-action";
import { Working } from "./working";
import { Attention } from "./attention";
import { Button } from "./button";

type SharedIdsProps = {
  rows: readonly PlacedDataset[];
  /** How many there are, where not all of them are shown. */
  count?: number;
};

/** Rows that share an ID with another, as when somebody copied a row: the person says which one is the copy. */
export function SharedIds({ rows, count = rows.length }: SharedIdsProps) {
  const texts = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { departments, readOnly } = useInventory();
  const profile = useProfile();
  const action = useAction();
  if (rows.length === 0) return null;
  const give = (placed: PlacedDataset) =>
    action.run(async () => {
      const { changed } = await changePlaces([withNewId(placed, profile, departments)]);
      tell(texts.datasets.noId.given(changed));
    });
  const isAlone = ({ dataset }: PlacedDataset) =>
    rows.filter((other) => other.dataset.inventoryId === dataset.inventoryId).length === 1;
  return (
    <Attention title={texts.datasets.idTwice.title(count)}>
      <p className={styles.text}>{texts.datasets.idTwice.text}</p>
      <ul className={styles.list}>
        {rows.map((placed) => (
          <li key={placed.place} className={labels.plain}>
            {placed.dataset.datasetName || texts.checklist.unnamed}
            <p className={styles.note}>
              {placed.dataset.inventoryId} · {texts.datasets.sheetRow(placed.sheetRow)}
            </p>
            {isAlone(placed) && <p className={styles.note}>{texts.datasets.idTwice.elsewhere}</p>}
            {!readOnly && (
              <Button id={`copy-${placed.place}`} onClick={() => void give(placed)}>
                {texts.datasets.idTwice.give}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <Working isRunning={action.isRunning} />
    </Attention>
  );
}
