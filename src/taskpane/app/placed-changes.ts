import { identityChecker } from "../../inventory/row-identity";
import { changesAtOnce } from "../../workbook/change-datasets";
import { changePlacedRows, type PlacedChange, type PlacedChanged } from "../../workbook/change-placed-rows";
import { WorkbookError } from "../../workbook/errors";
import { readAllRowsAgain } from "./all-rows";
import { lookAgainLater } from "./keep-looking";
import { readOwnRowsAgain } from "./own-rows";
import { patiently } from "./patiently";
import { refresh } from "./reading";
import { usePane } from "./store";

/** How many rows were changed, and how many were left alone, because somebody had moved them meanwhile. */
export type PlacesChanged = { readonly changed: number; readonly moved: number };

/**
 * Changes rows by their places, a piece at a time, and reads the sheet again once, however it ends. A row with an
 * Inventory ID of its own is looked for a second time. One that gets its ID here is not: a second look finds a row by
 * the ID that may be what was lost, and would ask to append it again; lost, the row is among those without an ID as before.
 * @param goesOn told after each piece how far it has come; false ends it
 * @throws WorkbookError rowMoved when none could be changed; those of `changePlacedRows`
 */
export async function changePlaces(
  edits: readonly PlacedChange[],
  goesOn: (soFar: PlacesChanged) => boolean = () => true,
): Promise<PlacesChanged> {
  let made: PlacesChanged = { changed: 0, moved: 0 };
  try {
    for (let start = 0; start < edits.length; start += changesAtOnce) {
      const piece = edits.slice(start, start + changesAtOnce);
      const written = await patiently(() => changePlacedRows(piece));
      lookAgainLater(withOwnId(written).map(({ placed, ...row }) => ({ ...row, before: placed.dataset })));
      made = { changed: made.changed + written.length, moved: made.moved + piece.length - written.length };
      if (!goesOn(made)) break;
    }
  } finally {
    if (made.changed + made.moved > 0) await readAgain();
  }
  if (made.changed === 0 && made.moved > 0) throw new WorkbookError("rowMoved");
  return made;
}

function withOwnId(written: readonly PlacedChanged[]): readonly PlacedChanged[] {
  const { phase } = usePane.getState();
  const identity = identityChecker(phase.kind === "open" ? phase.inventory.datasets : []);
  return written.filter(
    ({ placed, dataset }) =>
      dataset.inventoryId === placed.dataset.inventoryId && identity(placed.dataset) === undefined,
  );
}

/** What was written is written, also where the sheet cannot be read again. */
async function readAgain(): Promise<void> {
  await refresh().catch(() => usePane.setState({ stale: true }));
  readOwnRowsAgain();
  readAllRowsAgain();
}
