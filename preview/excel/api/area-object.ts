/** An object that stands for cells of a sheet. It follows its cells when others are inserted or deleted. */
import type { Area } from "../../../src/xlsx/address";
import type { Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { invalidReference, itemNotFound } from "../errors";
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
