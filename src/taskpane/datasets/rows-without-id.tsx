import type { Dataset } from "../../inventory/field";
import { newInventoryId } from "../../inventory/inventory-id";
import { WorkbookError } from "../../workbook/errors";
import { changePlacedRows, type PlacedChange } from "../../workbook/change-placed-rows";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { patiently } from "../app/patiently";
import { isoDay } from "../app/clock";
import { useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { readOwnRowsAgain } from "../app/own-rows";
import { ProblemMessage } from "../app/problem-message";
import { stampedNow } from "../app/row-changes";
import { useRowLabelStyles } from "../app/row-link";
import { refresh, useInventory, useProfile } from "../app/store";
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
  const { readOnly } = useInventory();
  const profile = useProfile();
  const action = useAction();
  if (rows.length === 0) return null;
  const give = () =>
    action.run(async () => {
      const given = await giveIds(rows.map((placed) => ({ placed, changes: newIdFor(placed.dataset, profile) })));
      tell(texts.datasets.noId.given(given));
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

/** The ID of a row that has none, and who added it where the row does not say. */
export function newIdFor(dataset: Dataset, by: { readonly department: string; readonly name: string }) {
  const { lastChanged, lastChangedBy } = stampedNow(dataset);
  return {
    inventoryId: newInventoryId(by.department, Math.random),
    addedBy: dataset.addedBy || by.name,
    dateAdded: dataset.dateAdded || isoDay(new Date()),
    lastChanged,
    lastChangedBy,
  };
}

/**
 * Writes IDs into rows and reads the sheet again.
 * @returns how many rows got theirs
 * @throws WorkbookError rowMoved when none did: somebody moved them meanwhile
 */
export async function giveIds(edits: readonly PlacedChange[]): Promise<number> {
  const changed = await patiently(() => changePlacedRows(edits));
  await refresh();
  readOwnRowsAgain();
  if (changed.length === 0) throw new WorkbookError("rowMoved");
  return changed.length;
}
