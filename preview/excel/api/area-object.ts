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
    private readonly known: Sheet,
    area: Area,
  ) {
    super();
    this.current = area;
    this.shiftsSeen = context.live.shifts.length;
  }

  /** The sheet in the person's copy of the workbook as it is now. @throws HostError ItemNotFound when it is gone. */
  get sheet(): Sheet {
    const { live } = this.context;
    if (live.book.sheets.includes(this.known)) return this.known;
    const sheet = live.findSheet(live.idOf(this.known));
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Where the cells are now. @throws HostError InvalidReference when they were deleted, ItemNotFound with their sheet. */
  get area(): Area {
    const { live } = this.context;
    const { shifts } = live;
    const id = live.idOf(this.sheet);
    for (; this.shiftsSeen < shifts.length; this.shiftsSeen++) {
      const entry = shifts[this.shiftsSeen];
      if (entry?.sheet === id) this.current = this.current && shiftArea(this.current, entry.shift);
    }
    if (!this.current) throw invalidReference();
    return this.current;
  }
}
