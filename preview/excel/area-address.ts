/** Addresses as `range.address` says them. */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { isWholeColumns, isWholeRows } from "./cells";
import { quoteSheet } from "./quoted-sheet";

/** "Sheet1!A1:B2"; whole columns are "Sheet1!A:B". */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${shortAddress(area)}`;
}

export function shortAddress(area: Area): string {
  const text = areaAddress(area);
  const [from = text, to = from] = text.split(":");
  if (isWholeColumns(area)) return `${from.replace(/\d+/, "")}:${to.replace(/\d+/, "")}`;
  if (isWholeRows(area)) return `${from.replace(/\D+/, "")}:${to.replace(/\D+/, "")}`;
  return text;
}
