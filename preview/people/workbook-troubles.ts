/** Troubles that are a state of the workbook: somebody has protected, filtered or written what the add-in did not expect. */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { areaOf } from "../excel/cells";
import { clearCells, enterValues } from "../excel/edit";
import { applyValueFilter, clearColumnFilter } from "../excel/filter";
import { FollowedArea } from "../excel/followed-area";
import type { PersonView } from "../excel/person-view";
import { protectSheet } from "../excel/protection";
import { findSheet } from "../excel/sheets";
import type { PlacedTable } from "../excel/table-body";
import { setTotals } from "../excel/table-totals";
import { findTable } from "../excel/tables";
import type { Trouble } from "../trouble";

const NOTE = "Checked in spring";

export type WorkbookTrouble = Extract<Trouble, { kind: "protectedSheet" | "totalsRow" | "dataBelow" | "filter" }>;

export function isWorkbookTrouble(trouble: Trouble): trouble is WorkbookTrouble {
  return ["protectedSheet", "totalsRow", "dataBelow", "filter"].includes(trouble.kind);
}

/**
 * Brings the workbook into this state. To be called as the person's doing by hand, with tables that stay as they are.
 * Answers what undoes it.
 * @throws Error when there is no such sheet or table.
 */
export function startWorkbookTrouble(view: PersonView, trouble: WorkbookTrouble): () => void {
  switch (trouble.kind) {
    case "protectedSheet": {
      const sheet = existing(findSheet(view.live.book, trouble.sheet), trouble.sheet);
      if (!sheet.protection) protectSheet(view.live, sheet, { allowed: {} });
      const followed = new FollowedArea(() => view.live, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
      return () => {
        if (followed.sheet) protectSheet(view.live, followed.sheet, undefined);
      };
    }
    case "totalsRow":
      setTotals(view.live, tableOf(view, trouble.table), true);
      return () => ifThere(view, trouble.table, (placed) => setTotals(view.live, placed, false));
    case "dataBelow":
      return writeBelow(view, tableOf(view, trouble.table));
    case "filter":
      applyValueFilter(view.live, tableOf(view, trouble.table), trouble.column, [trouble.value]);
      return () => ifThere(view, trouble.table, (placed) => clearColumnFilter(view.live, placed, trouble.column));
  }
}

function writeBelow(view: PersonView, { sheet, table }: PlacedTable): () => void {
  const range = areaOf(table.range);
  const cell: Area = { row: range.row + range.rows, column: range.column, rows: 1, columns: 1 };
  enterValues(view.live, sheet, cell, [[NOTE]]);
  const followed = new FollowedArea(() => view.live, sheet, cell);
  return () => {
    if (followed.sheet && followed.area) clearCells(view.live, followed.sheet, followed.area, "contents");
  };
}

function tableOf(view: PersonView, name: string): PlacedTable {
  return existing(findTable(view.live.book, name), name);
}

function ifThere(view: PersonView, name: string, work: (placed: PlacedTable) => void): void {
  const placed = findTable(view.live.book, name);
  if (placed) work(placed);
}

function existing<T extends Sheet | PlacedTable>(found: T | undefined, name: string): T {
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}
