/** Excel.AutoFilter of a table and Filter of one of its columns: by values only. */
import { ServerObject } from "../../protocol/server-object";
import { accessDenied, invalidArgument } from "../errors";
import { applyValueFilter, clearColumnFilter, clearFilters } from "../filter";
import type { PlacedTable } from "../table-body";
import { asText, asWhole } from "./arguments";
import type { HostContext } from "./host-context";

export class TableFilter extends ServerObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly context: HostContext,
    private readonly placed: () => PlacedTable,
  ) {
    super();
  }
  get Enabled(): boolean {
    return this.placed().table.filter !== undefined;
  }
  get IsDataFiltered(): boolean {
    return (this.placed().table.filter?.filters.length ?? 0) > 0;
  }
  ClearCriteria(): void {
    this.context.assertWritable();
    clearFilters(this.context.live, this.placed());
  }
  ClearColumnCriteria(column: unknown): void {
    this.context.assertWritable();
    clearColumnFilter(this.context.live, this.placed(), asWhole(column));
  }
}

export class ColumnFilter extends ServerObject {
  readonly className = "Filter";

  constructor(
    private readonly context: HostContext,
    private readonly placed: () => PlacedTable,
    private readonly column: () => number,
  ) {
    super();
  }
  ApplyValuesFilter(values: unknown): void {
    this.context.assertWritable();
    if (this.placed().sheet.protection) throw accessDenied();
    if (!Array.isArray(values)) throw invalidArgument();
    applyValueFilter(this.context.live, this.placed(), this.column(), values.map(asText));
  }
  Clear(): void {
    this.context.assertWritable();
    clearColumnFilter(this.context.live, this.placed(), this.column());
  }
}
