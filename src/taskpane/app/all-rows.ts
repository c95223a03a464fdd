import { useEffect } from "react";
import { create } from "zustand";
import { sameDataset } from "../../inventory/dataset";
import type { Dataset } from "../../inventory/field";
import { fields } from "../../inventory/fields";
import type { WorkbookError } from "../../workbook/errors";
import { readAllRows } from "../../workbook/read-all-rows";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { hasSaved } from "./datasets";
import { withRows } from "./placed-rows";
import { hasReadRows } from "./reading";
import { asWorkbookError } from "./errors";
import { usePane } from "./store";

/** Every whole row of the Inventory table, for the lead analyst's screens. */
export type AllRows = {
  /** Without the blank ones. While they are read again those from before stay. */
  readonly rows: readonly PlacedDataset[];
  /** All were read at least once. */
  readonly isRead: boolean;
  readonly isRunning: boolean;
  /** How many of the table's rows were read, and how many there are. */
  readonly read: number;
  readonly total: number;
  readonly error: WorkbookError | undefined;
};

/** `of` is what `wholeReadings` was when reading began. */
type HeldAllRows = AllRows & { readonly of: number | undefined; readonly workbookId: string };

const nothing: HeldAllRows = {
  rows: [],
  isRead: false,
  isRunning: false,
  read: 0,
  total: 0,
  error: undefined,
  of: undefined,
  workbookId: "",
};

const useHeld = create<HeldAllRows>(() => nothing);

/**
 * The rows of the whole sheet. They are read in the background while a screen that uses them shows. Of those that change
 * later each takes the place of what it was; all are read again when the whole sheet was. A row that says the same as
 * before is the same object, so what was worked out of it still holds.
 */
export function useAllRows(): AllRows {
  const held = useHeld();
  const wholeReadings = usePane((pane) => pane.wholeReadings);
  const id = usePane(({ phase }) => (phase.kind === "open" ? phase.inventory.settings.workbookId : ""));
  const isStale = held.of !== wholeReadings || held.workbookId !== id;
  const mustRead = isStale && !held.isRunning && held.error === undefined;
  useEffect(() => {
    if (mustRead) void read(id);
  }, [mustRead, id, wholeReadings]);
  return held.workbookId === id ? held : nothing;
}

/** After reading failed: reads them again. */
export function readAllRowsAgain(): void {
  useHeld.setState({ of: undefined, error: undefined });
}

// What was just saved shows in the place of what was there before, until the sheet is read again.
hasSaved.add((saved) =>
  useHeld.setState(({ rows }) => ({
    rows: rows.map((row) => {
      const dataset = saved.get(row.dataset.inventoryId);
      return dataset ? { ...row, dataset } : row;
    }),
  })),
);

/** Rows that changed while all are being read, and may have been read before. */
let meanwhile: readonly PlacedDataset[] = [];

hasReadRows.add((changed) => {
  meanwhile = [...meanwhile, ...changed];
  useHeld.setState(({ rows }) => ({ rows: withRows(rows, changed) }));
});

/** The last reading that was begun; what an earlier one answers after it does not count. */
let reading: object | undefined;

// A workbook that is opened anew, as after something went wrong, is read anew.
usePane.subscribe(({ phase }, before) => {
  if (phase.kind !== "starting" || before.phase.kind === "starting") return;
  reading = undefined;
  useHeld.setState(nothing);
});

async function read(workbookId: string): Promise<void> {
  const own = {};
  reading = own;
  meanwhile = [];
  const of = usePane.getState().wholeReadings;
  const before = useHeld.getState();
  const known = new Map(before.rows.map(({ dataset }) => [dataset.inventoryId, dataset]));
  const rows: PlacedDataset[] = [];
  let read = 0;
  const held = before.workbookId === workbookId ? before : nothing;
  useHeld.setState({ ...held, workbookId, of, isRunning: true, error: undefined, read: 0 });
  try {
    await readAllRows((block, total) => {
      read += block.length;
      for (const row of block) if (!isBlank(row.dataset)) rows.push({ ...row, dataset: same(known, row.dataset) });
      if (reading === own) useHeld.setState({ read, total });
      return Promise.resolve(reading === own);
    });
    if (reading === own) useHeld.setState({ rows: withRows(rows, meanwhile), isRead: true, isRunning: false });
  } catch (error) {
    if (reading === own) useHeld.setState({ isRunning: false, error: asWorkbookError(error) });
  }
}

const isBlank = (dataset: Dataset) => fields.every(({ key }) => dataset[key] === "");

function same(known: ReadonlyMap<string, Dataset>, dataset: Dataset): Dataset {
  const before = known.get(dataset.inventoryId);
  return before !== undefined && sameDataset(before, dataset) ? before : dataset;
}
