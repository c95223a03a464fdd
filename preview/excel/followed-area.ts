import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import type { LiveBook } from "./live-book";
import { shiftArea } from "./shift";

/** Cells of a sheet, followed when others are inserted or deleted. */
export class FollowedArea {
  private current: Area | undefined;
  private shiftsSeen: number;
  private readonly sheetId: string;

  /** @param live the person's copy of the workbook, which may be another one later. */
  constructor(
    private readonly live: () => LiveBook,
    private readonly known: Sheet,
    area: Area,
  ) {
    this.sheetId = live().idOf(known);
    this.current = area;
    this.shiftsSeen = live().shifts.length;
  }

  /** The sheet as it is in the copy now; `undefined` when it is gone. */
  get sheet(): Sheet | undefined {
    const live = this.live();
    return live.book.sheets.includes(this.known) ? this.known : live.findSheet(this.sheetId);
  }

  /** Where the cells are now; `undefined` when they were deleted. */
  get area(): Area | undefined {
    const { shifts } = this.live();
    for (; this.shiftsSeen < shifts.length; this.shiftsSeen++) {
      const entry = shifts[this.shiftsSeen];
      if (entry?.sheet === this.sheetId) this.current = this.current && shiftArea(this.current, entry.shift);
    }
    return this.current;
  }
}
