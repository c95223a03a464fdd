/** An object that stands for cells of a sheet. It follows its cells when others are inserted or deleted. */
import type { Area } from "../../../src/xlsx/address";
import type { Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { invalidReference, itemNotFound } from "../errors";
import { FollowedArea } from "../followed-area";
import type { HostContext } from "./host-context";

export abstract class AreaObject extends ServerObject {
  private readonly followed: FollowedArea;

  constructor(
    readonly context: HostContext,
    sheet: Sheet,
    area: Area,
  ) {
    super();
    this.followed = new FollowedArea(() => context.live, sheet, area);
  }

  /** @throws HostError ItemNotFound when the sheet is gone. */
  get sheet(): Sheet {
    const { sheet } = this.followed;
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Where the cells are now. @throws HostError InvalidReference when they were deleted, ItemNotFound with their sheet. */
  get area(): Area {
    if (!this.followed.sheet) throw itemNotFound();
    const { area } = this.followed;
    if (!area) throw invalidReference();
    return area;
  }
}
