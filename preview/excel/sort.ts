/** Sorting the rows of a table by one of its columns. */
import type { Area } from "../../src/xlsx/address";
import { shiftable } from "../../src/xlsx/formula-shift";
import type { Cell, CellValue, Sheet } from "../../src/xlsx/model";
import { settle } from "./calculation";
import { cellAt, valueAt } from "./cells";
import { assertUnlocked } from "./edit";
import { filteredRowsIn } from "./filter";
import { compareTexts } from "./formula/convert";
import type { LiveBook } from "./live-book";
import { changeCells } from "./operation";
import { put } from "./put";
import { bodyOf } from "./table-body";
import type { PlacedTable } from "./table-body";

export type SortOrder = "ascending" | "descending";

/**
 * Rows that a filter hides stay where they are, as in Excel. In another person's copy the rows move as they did in the
 * author's; what somebody has written meanwhile stays at its address (fact 5.13).
 * @param column counted from 0 in the table.
 * @throws HostError AccessDenied on a protected sheet.
 */
export function sortTable(live: LiveBook, { sheet, table }: PlacedTable, column: number, order: SortOrder): void {
  const body = bodyOf(table);
  assertUnlocked(live, sheet, body);
  settle(live);
  const from = sortedRows(sheet, body, body.column + column, order);
  changeCells(
    live,
    sheet,
    body,
    ({ live, sheet, area }) => {
      if (area.rows !== from.length) return; // others have changed the table itself: a conflict of its own
      const rows = from.map((row) => lineOf(sheet, area, area.row + row));
      rows.forEach((cells, to) => {
        const down = to - (from[to] ?? to);
        if (down === 0) return;
        cells.forEach((cell, i) => put(sheet, area.row + to, area.column + i, cell && movedDown(cell, down)));
      });
      live.changed({ kind: "cells", sheet, area, change: "RangeEdited" });
    },
    { content: true },
  );
}

/** For each row of the area, counted from 0 in it, the row that comes there. */
function sortedRows(sheet: Sheet, area: Area, column: number, order: SortOrder): number[] {
  const hidden = filteredRowsIn(sheet, area);
  const all = Array.from({ length: area.rows }, (_, i) => i);
  const visible = all.filter((i) => !hidden.has(area.row + i));
  const value = (i: number): CellValue => valueAt(sheet, area.row + i, column);
  const sorted = [...visible].sort((a, b) => compare(value(a), value(b), order) || a - b);
  for (const [i, row] of visible.entries()) all[row] = sorted[i] ?? row;
  return all;
}

/** Numbers, texts, FALSE and TRUE, errors; blank cells are last either way. */
function compare(a: CellValue, b: CellValue, order: SortOrder): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ascending = rankOf(a) - rankOf(b) || compareAlike(a, b);
  return order === "ascending" ? ascending : -ascending;
}

function compareAlike(a: CellValue, b: CellValue): number {
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "object" || typeof b === "object") return 0;
  return Number(a) - Number(b);
}

function rankOf(value: CellValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function lineOf(sheet: Sheet, area: Area, row: number): Array<Cell | undefined> {
  return Array.from({ length: area.columns }, (_, i) => cellAt(sheet, row, area.column + i));
}

/** A formula goes on meaning the cells beside it. */
function movedDown(cell: Cell, rows: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: shiftable(cell.formula)(rows, 0) };
}
