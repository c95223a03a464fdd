/** An object that stands for cells of a sheet. It follows its cells when others are inserted or deleted. */
import { areaAddress } from "../../../src/xlsx/address";
import type { Area } from "../../../src/xlsx/address";
import type { Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { isWholeColumns, isWholeRows } from "../cells";
import { invalidReference, itemNotFound } from "../errors";
import { quoteSheet } from "../formula-tokens";
import { shiftArea } from "../shift";
import type { HostContext } from "./host-context";

export abstract class AreaObject extends ServerObject {
  private current: Area | undefined;
  private shiftsSeen: number;

  constructor(
    readonly context: HostContext,
    readonly sheet: Sheet,
    area: Area,
  ) {
    super();
    this.current = area;
    this.shiftsSeen = context.live.shifts.length;
  }

  /** Where the cells are now. @throws HostError InvalidReference when they were deleted, ItemNotFound with their sheet. */
  get area(): Area {
    const { shifts, book } = this.context.live;
    if (!book.sheets.includes(this.sheet)) throw itemNotFound();
    for (; this.shiftsSeen < shifts.length; this.shiftsSeen++) {
      const entry = shifts[this.shiftsSeen];
      if (entry?.sheet === this.sheet) this.current = this.current && shiftArea(this.current, entry.shift);
    }
    if (!this.current) throw invalidReference();
    return this.current;
  }
}

/** "Sheet1!A1:B2", as `address` says it; whole columns are "Sheet1!A:B". */
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
