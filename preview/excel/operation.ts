/**
 * One change of a workbook, in a form in which it can be made in any person's copy of it. Whoever changes the model does
 * it inside `changeCells`, `changeSheet`, `changeTable` or `changeBook`: the work that they are given is done in the
 * author's copy at once and in every other one later. It must not reach for a sheet or a table of the author's copy,
 * only for those that it is handed.
 */
import type { Area } from "../../src/xlsx/address";
import type { Cell, Sheet, Table } from "../../src/xlsx/model";
import type { Actor, LiveBook } from "./live-book";

/** A line for each row of an area; `null` leaves a cell alone, `undefined` removes it. */
export type Cells = readonly (readonly (Cell | undefined | null)[])[];

/** Which way cells move when others are inserted (down, right) or deleted (up, left). */
export type Direction = "down" | "right" | "up" | "left";

/** What merging has to know of an operation. */
export type Traits = {
  /** What is written into the area. */
  readonly cells?: Cells;
  /** The area is inserted or deleted, and the cells behind it move. */
  readonly moves?: Direction;
  /** What stands in the cells of the area changes, not only their look. */
  readonly content?: true;
  /** Rows of a table are inserted or deleted: not to be merged beside another person's edit (facts 5.2, 5.10). */
  readonly tableRows?: boolean;
};

export type Operation<T = unknown> = Traits & {
  /** Ids of the sheet and the table that it is about. */
  readonly sheet?: string;
  readonly table?: string;
  /** The cells that it is about, in the author's copy; the insertions of others move it. */
  readonly area?: Area;
  /** @throws HostError when it cannot be made there. */
  readonly make: (there: LiveBook, area: Area | undefined, cells: Cells) => T;
};

/** What a person did in one request of the add-in, or in one action by hand. */
export type Change = { readonly by: Actor; readonly operations: readonly Operation[] };

type OnSheet = { readonly live: LiveBook; readonly sheet: Sheet };
type OnCells = OnSheet & { readonly area: Area; readonly cells: Cells };
type OnTable = OnSheet & { readonly table: Table };

export function changeCells<T>(
  live: LiveBook,
  sheet: Sheet,
  area: Area,
  work: (on: OnCells) => T,
  traits: Traits = {},
): T {
  if (!live.takesNote) return work({ live, sheet, area, cells: traits.cells ?? [] });
  const id = live.idOf(sheet);
  return live.perform({
    ...traits,
    sheet: id,
    area,
    make: (there, moved = area, cells) => work({ live: there, sheet: there.sheet(id), area: moved, cells }),
  });
}

export function changeSheet<T>(live: LiveBook, sheet: Sheet, work: (on: OnSheet) => T): T {
  if (!live.takesNote) return work({ live, sheet });
  const id = live.idOf(sheet);
  return live.perform({ sheet: id, make: (there) => work({ live: there, sheet: there.sheet(id) }) });
}

export function changeTable<T>(
  live: LiveBook,
  placed: { readonly sheet: Sheet; readonly table: Table },
  work: (on: OnTable) => T,
): T {
  if (!live.takesNote) return work({ live, ...placed });
  const [sheet, table] = [live.idOf(placed.sheet), live.idOf(placed.table)];
  return live.perform({
    sheet,
    table,
    make: (there) => work({ live: there, sheet: there.sheet(sheet), table: there.table(table) }),
  });
}

export function changeBook<T>(live: LiveBook, work: (there: LiveBook) => T): T {
  return live.takesNote ? live.perform({ make: work }) : work(live);
}
