import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import type { Axis } from "../../seat";
import type { Connection } from "../connection";
import { type MenuPlace, chooseFromMenu } from "../menu";
import { tellRefusal } from "./refused";
import type { SheetView } from "./sheet-view";

/** Whole rows or columns that are selected. */
export type Lines = { readonly axis: Axis; readonly at: number; readonly count: number };

/** Nothing when the selection is not of whole rows or whole columns, or is the whole sheet. */
export function linesOf(area: Area): Lines | undefined {
  const [rows, columns] = [area.columns === MAX_COLUMNS, area.rows === MAX_ROWS];
  if (rows === columns) return undefined;
  return rows
    ? { axis: "rows", at: area.row, count: area.rows }
    : { axis: "columns", at: area.column, count: area.columns };
}

export async function openLineMenu(
  connection: Connection,
  view: SheetView,
  lines: Lines,
  place: MenuPlace,
): Promise<void> {
  const what = lines.count === 1 ? lines.axis.slice(0, -1) : `${lines.count} ${lines.axis}`;
  const choice = await chooseFromMenu(
    lines.axis === "rows" ? "Rows" : "Columns",
    [
      { text: `Insert ${what}`, choice: "insertLines" },
      { text: `Delete ${what}`, choice: "deleteLines" },
    ] as const,
    place,
  );
  if (choice !== undefined) await changeLines(connection, view, choice, lines);
}

export async function changeLines(
  connection: Connection,
  view: SheetView,
  how: "insertLines" | "deleteLines",
  { axis, at, count }: Lines,
): Promise<void> {
  const outcome = await connection.call(how, view.sheet, axis, at, count);
  await view.refresh();
  await tellRefusal(outcome);
}
