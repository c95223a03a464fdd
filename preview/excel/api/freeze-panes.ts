/** Excel.WorksheetFreezePanes. */
import type { Sheet } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerObject } from "../../protocol/server-object";
import type { Resolved } from "../../protocol/server-object";
import { asPlace, asWhole } from "./arguments";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/xlsx/address";
import { invalidArgument, itemNotFound } from "../errors";
import { changeSheet } from "../operation";
import type { HostContext } from "./host-context";

export class FreezePanes extends ServerObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.freeze(asWhole(count, 1), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, asWhole(count, 1));
  }
  /** Everything down to and right to the end of this range stays in view. */
  FreezeAt(range: unknown): void {
    const { area } = asPlace(this.context.live.book, this.sheet, range);
    this.freeze(
      area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    );
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): Resolved {
    const location = this.GetLocationOrNullObject();
    if (location === NULL_OBJECT) throw itemNotFound();
    return location;
  }
  GetLocationOrNullObject(): Resolved {
    const { freeze } = this.sheet;
    if (!freeze) return NULL_OBJECT;
    const rows = freeze.rows === 0 ? MAX_ROWS : freeze.rows;
    const columns = freeze.columns === 0 ? MAX_COLUMNS : freeze.columns;
    return this.context.make.range(this.sheet, { row: 0, column: 0, rows, columns });
  }

  private freeze(rows: number, columns: number): void {
    this.context.assertWritable();
    if (rows < 0 || columns < 0) throw invalidArgument();
    changeSheet(this.context.live, this.sheet, ({ live, sheet }) => {
      sheet.freeze = rows + columns > 0 ? { rows, columns } : undefined;
      live.changed({ kind: "sheetChanged", sheet });
    });
  }
}
