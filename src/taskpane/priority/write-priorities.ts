import type { Dataset } from "../../inventory/field";
import { fieldByKey } from "../../inventory/fields";
import { priority as texts } from "../app/language/en/lead/priority";
import { changeRows } from "../app/row-changes";
import type { Undo } from "../app/store";
import { WorkbookError } from "../../workbook/errors";

/** A row and what is to stand in its Priority column; "" for nothing. */
export type PriorityToWrite = { readonly dataset: Dataset; readonly priority: string };

/**
 * Writes priorities, and gives the rows that stand written and what takes them back. A row whose priority somebody else has changed stays as it is.
 * @throws WorkbookError as `changeDatasets`; cellChanged when nothing could be written
 */
export async function writePriorities(
  writes: readonly PriorityToWrite[],
  undoLabel: string,
): Promise<{ readonly written: readonly Dataset[]; readonly refused: number; readonly undo: Undo }> {
  const edits = writes.map(({ dataset, priority }) => ({ loaded: dataset, edited: { ...dataset, priority } }));
  const { changed, refused } = await changeRows(edits);
  if (changed.length === 0 && refused > 0) throw new WorkbookError("cellChanged", fieldByKey.priority.header);
  const before = new Map(writes.map(({ dataset }) => [dataset.inventoryId, dataset.priority]));
  const run = async () => {
    const back = changed.map((row) => ({
      loaded: row,
      edited: { ...row, priority: before.get(row.inventoryId) ?? "" },
    }));
    const undone = await changeRows(back);
    return [texts.undone(undone.changed.length), ...(undone.refused > 0 ? [texts.refused(undone.refused)] : [])].join(
      " ",
    );
  };
  return { written: changed, refused, undo: { label: undoLabel, run } };
}
