import type { Dataset, FieldKey } from "../../inventory/field";
import { changesAtOnce } from "../../workbook/change-datasets";
import { readDatasets } from "../../workbook/read-datasets";
import { patiently } from "./patiently";
import { changeRows } from "./row-changes";

/** A cell of a row with an Inventory ID of its own: what stands in it and what will. */
export type CellChange = {
  readonly id: string;
  readonly field: FieldKey;
  readonly before: string;
  readonly after: string;
};

/** The changes that were made, and how many were not: the cells say something else by now, or the row is gone. */
export type CellsChanged = { readonly changed: readonly CellChange[]; readonly refused: number };

/**
 * Changes cells of many rows, a piece at a time. A cell is only written while it says what it is known to say, so that
 * nobody's words are lost, also when changes are put back.
 * @param goesOn told after each piece how many cells are done; false ends it
 * @throws WorkbookError as `changeRows`
 */
export async function changeCells(
  cells: readonly CellChange[],
  goesOn: (soFar: CellsChanged) => boolean,
): Promise<void> {
  const rows = [...grouped(cells)];
  let soFar: CellsChanged = { changed: [], refused: 0 };
  for (let start = 0; start < rows.length; start += changesAtOnce) {
    const piece = rows.slice(start, start + changesAtOnce);
    const changed = await changePiece(piece);
    const asked = piece.reduce((sum, [, wanted]) => sum + wanted.length, 0);
    soFar = { changed: [...soFar.changed, ...changed], refused: soFar.refused + asked - changed.length };
    if (!goesOn(soFar)) return;
  }
}

/** What takes such changes back. */
export function reversed(changes: readonly CellChange[]): readonly CellChange[] {
  return changes.map(({ before, after, ...cell }) => ({ ...cell, before: after, after: before }));
}

type RowCells = readonly [id: string, cells: readonly CellChange[]];

async function changePiece(piece: readonly RowCells[]): Promise<readonly CellChange[]> {
  const loaded = await patiently(() => readDatasets(piece.map(([id]) => id)));
  const edits = piece.flatMap(([id, cells]) => {
    const [row, ...others] = loaded.filter(({ inventoryId }) => inventoryId === id);
    if (row === undefined || others.length > 0) return [];
    const standing = cells.filter(({ field, before }) => row[field] === before);
    if (standing.length === 0) return [];
    return [{ loaded: row, edited: { ...row, ...valuesOf(standing) } }];
  });
  if (edits.length === 0) return [];
  const { changed } = await changeRows(edits);
  const now = new Map(changed.map((row) => [row.inventoryId, row]));
  const before = new Map(edits.map(({ loaded: row }) => [row.inventoryId, row]));
  return piece
    .flatMap(([, cells]) => cells)
    .filter(
      (cell) => before.get(cell.id)?.[cell.field] === cell.before && now.get(cell.id)?.[cell.field] === cell.after,
    );
}

function valuesOf(cells: readonly CellChange[]): Partial<Dataset> {
  return Object.fromEntries(cells.map(({ field, after }) => [field, after]));
}

function grouped(cells: readonly CellChange[]): Map<string, CellChange[]> {
  const byRow = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const own = byRow.get(cell.id);
    if (own === undefined) byRow.set(cell.id, [cell]);
    else own.push(cell);
  }
  return byRow;
}
