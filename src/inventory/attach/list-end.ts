/** Where a list may end before the last filled row of its sheet, counted from 0. */
export type ListEnd = {
  /** The last row that surely belongs to the list. */
  readonly last: number;
  /** The first filled row of what follows. */
  readonly next: number;
};

const totals = /^(?:grand |sub-?)?totals?\b/i;

/**
 * Looks for a blank row, or one that begins with "Total", with more below it or in it: what follows may be more of the
 * list, or sums and notes. Undefined where the list goes on to the last filled row.
 * @param cells the sheet's rows
 * @param from the first row below the headers
 */
export function findListEnd(cells: readonly (readonly string[])[], from: number): ListEnd | undefined {
  const firstText = (row: number) => cells[row]?.find((cell) => cell.trim() !== "")?.trim();
  for (let row = from; row < cells.length; row += 1) {
    const text = firstText(row);
    if (text !== undefined && !totals.test(text)) continue;
    let next = row;
    while (next < cells.length && firstText(next) === undefined) next += 1;
    return next === cells.length || row === from ? undefined : { last: row - 1, next };
  }
  return undefined;
}
