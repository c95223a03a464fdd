import type { PlacedDataset } from "../../workbook/read-department-rows";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { withNewId } from "../app/new-ids";
import { changePlaces } from "../app/placed-changes";
import { ProblemMessage } from "../app/problem-message";
import { useRowLabelStyles } from "../app/row-link";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Attention } from "../app/attention";
import { Button } from "../app/button";

/** Rows that somebody typed or pasted into the sheet: each gets an ID before anything is written by it. */
export function RowsWithoutId({ rows }: { rows: readonly PlacedDataset[] }) {
  const texts = useTexts();
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { departments, readOnly } = useInventory();
  const profile = useProfile();
  const action = useAction();
  if (rows.length === 0) return null;
  const give = () =>
    action.run(async () => {
      const { changed, moved } = await changePlaces(rows.map((placed) => withNewId(placed, profile, departments)));
      tell([texts.datasets.noId.given(changed), ...(moved > 0 ? [texts.datasets.leftAlone(moved)] : [])].join(" "));
    });
  return (
    <Attention title={texts.datasets.noId.title(rows.length)}>
      <p className={styles.text}>{texts.datasets.noId.text}</p>
      <ul className={styles.list}>
        {rows.slice(0, shown).map(({ place, sheetRow, dataset }) => (
          <li key={place} className={labels.plain}>
            {dataset.datasetName || texts.checklist.unnamed}
            <p className={styles.note}>{texts.datasets.sheetRow(sheetRow)}</p>
          </li>
        ))}
      </ul>
      {rows.length > shown && <p className={styles.note}>{texts.send.more(rows.length - shown)}</p>}
      {action.problem && <ProblemMessage problem={action.problem} />}
      {!readOnly && (
        <div>
          <Button id="give-ids" onClick={() => void give()}>
            {texts.datasets.noId.giveAll(rows.length)}
          </Button>
        </div>
      )}
      <Working isRunning={action.isRunning} />
    </Attention>
  );
}

/** The first few say which rows are meant. */
const shown = 5;
