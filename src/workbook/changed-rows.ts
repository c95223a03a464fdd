/** More rows than these are read with everything else, a block at a time. */
const MOST = 150;

/** Indexes in the sheet of the rows that events name; "all" when they do not say which. */
export type ChangedRows = ReadonlySet<number> | "all";

export const noRows: ChangedRows = new Set();

/** Where the sheet's rows stay in their places. Every other kind of change moves them. */
const EDITED = "RangeEdited";

/** "D7", "A5:AJ9" or "5:9" of the sheet. */
const ADDRESS = /^[A-Z]*(\d+)(?::[A-Z]*(\d+))?$/;

/** The rows that an event of a table tells of. */
export function rowsOfEvent({
  changeType,
  address,
}: Pick<Excel.TableChangedEventArgs, "changeType" | "address">): ChangedRows {
  const [, top, bottom = top] = ADDRESS.exec(address.replace(/^.*!|\$/g, "")) ?? [];
  const [first, last] = [Number(top) - 1, Number(bottom) - 1];
  if (changeType !== EDITED || top === undefined || last - first >= MOST) return "all";
  return new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** The rows of one and of the other. */
export function bothRows(one: ChangedRows, other: ChangedRows): ChangedRows {
  if (one === "all" || other === "all") return "all";
  const both = new Set([...one, ...other]);
  return both.size > MOST ? "all" : both;
}
