import { columnName } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { isWholeColumns, isWholeRows } from "./cells";
import { quoteSheet } from "./quoted-sheet";

/** "$A$1:$B$2", with the sheet in front unless it is `home`: how a range stands in a rule or a name. */
export function absoluteAddress(sheet: Sheet, area: Area, home?: Sheet): string {
  const [left, right] = [columnName(area.column), columnName(area.column + area.columns - 1)];
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  const prefix = sheet === home ? "" : `${quoteSheet(sheet.name)}!`;
  if (isWholeColumns(area)) return `${prefix}$${left}:$${right}`;
  if (isWholeRows(area)) return `${prefix}$${top}:$${bottom}`;
  const first = `$${left}$${top}`;
  const last = `$${right}$${bottom}`;
  return prefix + (first === last ? first : `${first}:${last}`);
}
