/** Excel.AutoFilter of a sheet, outside any table: its state, and taking it away. Filtering by it is not in the stand-in. */
import type { Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { accessDenied } from "../errors";
import { changeSheet } from "../operation";
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
    changeSheet(this.context.live, this.sheet, ({ live, sheet }) => {
      sheet.autoFilter = undefined;
      live.changed({ kind: "sheetChanged", sheet });
    });
  }
}
