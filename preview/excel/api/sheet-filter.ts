/** Excel.AutoFilter of a sheet, outside any table: its state, and taking it away. Filtering by it is not in the stand-in. */
import type { Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { accessDenied } from "../errors";
import type { HostContext } from "./host-context";

export class SheetFilter extends ServerObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  get Enabled(): boolean {
    return this.sheet.autoFilter !== undefined;
  }
  get IsDataFiltered(): boolean {
    return (this.sheet.autoFilter?.filters.length ?? 0) > 0;
  }
  Remove(): void {
    this.context.assertWritable();
    if (this.sheet.protection) throw accessDenied();
    this.sheet.autoFilter = undefined;
    this.context.live.changed({ kind: "sheetChanged", sheet: this.sheet });
  }
}
