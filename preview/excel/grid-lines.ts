/** Whole rows and columns, and the names of sheets, by hand. */
import { MAX_COLUMNS, MAX_ROWS } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { HostError } from "../protocol/host-error";
import type { Axis, TypeOutcome } from "../seat";
import { ACCEPTED, LOCKED, refusal } from "./grid";
import { deleteCells, insertCells } from "./insert-delete";
import type { LiveBook } from "./live-book";
import { renameSheet } from "./sheets";

export function insertLines(live: LiveBook, sheet: Sheet, axis: Axis, at: number, count: number): TypeOutcome {
  if (isLocked(sheet, axis === "rows" ? "insertRows" : "insertColumns")) return LOCKED;
  const direction = axis === "rows" ? "down" : "right";
  return refused(() => insertCells(live, sheet, linesOf(axis, at, count), direction));
}

export function deleteLines(live: LiveBook, sheet: Sheet, axis: Axis, at: number, count: number): TypeOutcome {
  if (isLocked(sheet, axis === "rows" ? "deleteRows" : "deleteColumns")) return LOCKED;
  const direction = axis === "rows" ? "up" : "left";
  return refused(() => deleteCells(live, sheet, linesOf(axis, at, count), direction));
}

export function renameByHand(live: LiveBook, sheet: Sheet, name: string): TypeOutcome {
  try {
    renameSheet(live, sheet, name);
    return ACCEPTED;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "ItemAlreadyExists") return refusal("That name is already taken. Try a different one.");
    return refusal(
      "A sheet's name has 1 to 31 characters, none of them : \\ / ? * [ or ], and no apostrophe at either end.",
    );
  }
}

function linesOf(axis: Axis, at: number, count: number): Area {
  return axis === "rows"
    ? { row: at, rows: count, column: 0, columns: MAX_COLUMNS }
    : { row: 0, rows: MAX_ROWS, column: at, columns: count };
}

function isLocked(sheet: Sheet, option: string): boolean {
  return sheet.protection !== undefined && sheet.protection.allowed[option] !== true;
}

function refused(work: () => void): TypeOutcome {
  try {
    work();
    return ACCEPTED;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    switch (error.code) {
      case "AccessDenied":
        return LOCKED;
      case "NonBlankCellOffSheet":
        return refusal("There are cells with something in them at the end of the sheet that would be pushed off it.");
      default:
        return refusal(
          "This can't be done in a filtered table, or it would tear a table apart. Clear the filter first.",
        );
    }
  }
}
