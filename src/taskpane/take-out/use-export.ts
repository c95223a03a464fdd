import { useEffect, useState } from "react";
import { create } from "zustand";
import { exportContext, type LeftOut } from "../../inventory/dcat/export-context";
import { en } from "../../inventory/dcat/language/en";
import { exportWriter, type ExportFile, type Part } from "../../inventory/take-out/export-file";
import type { WorkbookError } from "../../workbook/errors";
import type { Inventory } from "../../workbook/open-inventory";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { type AllRows, readAllRowsAgain } from "../app/all-rows";
import { type CheckedRow, useCheckedRows } from "../app/checked-rows";
import { asWorkbookError } from "../app/errors";
import { inSlices } from "../app/in-slices";
import { useInventory } from "../app/store";
import { optionsOf, type TakeOutChoice } from "./choice";

/** Something that does not go out, and the row that it is of. */
export type LeftOutRow = LeftOut & Pick<PlacedDataset, "dataset" | "sheetRow">;

/** The inventory as it goes out. */
export type Made = {
  readonly file: ExportFile;
  /** Rows that go out, and all rows. */
  readonly count: number;
  readonly of: number;
  readonly leftOut: readonly LeftOutRow[];
};

/** What a file is made of. */
type MadeOf = { readonly rows: AllRows["rows"]; readonly choice: TakeOutChoice; readonly book: Inventory };
type Held = MadeOf & { readonly made: Made };
type Failed = MadeOf & { readonly error: WorkbookError };

/** The last one stays, so that it shows at once when a person comes back from a row of it. */
const useHeld = create<{ readonly held: Held | undefined }>(() => ({ held: undefined }));

/**
 * Makes the file in slices, again whenever the rows or the choice change. `made` is undefined until it is done; when
 * that or the reading before it fails, `error` says why and `tryAgain` does it once more.
 */
export function useExport(choice: TakeOutChoice): Pick<AllRows, "read" | "total" | "isRead" | "error"> & {
  readonly made: Made | undefined;
  readonly tryAgain: () => void;
} {
  const all = useCheckedRows();
  const book = useInventory();
  const held = useHeld((state) => state.held);
  const [failed, setFailed] = useState<Failed>();
  const isHeld = held?.rows === all.rows && held.choice === choice && held.book === book;
  const { isChecked, checkedRows, rows } = all;
  const hasFailed = failed?.rows === rows && failed.choice === choice && failed.book === book;
  useEffect(() => {
    if (isHeld || hasFailed || !isChecked) return;
    let isWanted = true;
    make(checkedRows, book, choice, () => isWanted).then(
      (made) => {
        if (made !== undefined) useHeld.setState({ held: { made, rows, choice, book } });
      },
      (error: unknown) => {
        if (isWanted) setFailed({ error: asWorkbookError(error), rows, choice, book });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [isHeld, hasFailed, isChecked, checkedRows, rows, book, choice]);
  // While the sheet is read again, what was made of it before stays: a person may be copying or writing it.
  const isOfChoice = held?.choice === choice && held.book.settings.workbookId === book.settings.workbookId;
  return {
    ...all,
    error: all.error ?? (hasFailed ? failed.error : undefined),
    made: isOfChoice ? held.made : undefined,
    tryAgain: () => (all.error ? readAllRowsAgain() : setFailed(undefined)),
  };
}

async function make(
  rows: readonly CheckedRow[],
  book: Inventory,
  choice: TakeOutChoice,
  isWanted: () => boolean,
): Promise<Made | undefined> {
  const writer = exportWriter(choice.form, rows, exportContext(book, en), optionsOf(choice));
  const parts: Part[] = [];
  const leftOut: LeftOutRow[] = [];
  const isDone = await inSlices(
    rows,
    (row) => {
      const written = writer.write(row);
      if (written.part !== undefined) parts.push(written.part);
      for (const why of written.leftOut) leftOut.push({ ...why, dataset: row.dataset, sheetRow: row.sheetRow });
    },
    isWanted,
  );
  return isDone ? { file: writer.finish(parts), count: parts.length, of: rows.length, leftOut } : undefined;
}
