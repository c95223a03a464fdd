/** Excel.RangeAreas: several ranges as one object, as far as reading where they are. */
import { ServerCollection, ServerObject } from "../../protocol/server-object";
import { itemNotFound } from "../errors";
import { asWhole } from "./arguments";

export class RangeAreas extends ServerObject {
  readonly className = "RangeAreas";

  constructor(private readonly ranges: readonly ServerObject[]) {
    super();
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

class RangeCollection extends ServerCollection {
  readonly className = "RangeCollection";

  constructor(private readonly ranges: readonly ServerObject[]) {
    super();
  }
  items(): readonly ServerObject[] {
    return this.ranges;
  }
  item(): ServerObject {
    throw itemNotFound();
  }
  GetCount(): number {
    return this.ranges.length;
  }
  GetItemAt(index: unknown): ServerObject {
    const found = this.ranges[asWhole(index)];
    if (!found) throw itemNotFound();
    return found;
  }
}
