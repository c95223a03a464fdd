/** Excel.TableCollection of the workbook or of one sheet. */
import type { Sheet, Table } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerCollection } from "../../protocol/server-object";
import type { Resolved, ServerObject } from "../../protocol/server-object";
import { itemNotFound } from "../errors";
import { addTable, findTable } from "../tables";
import { asBoolean, asPlace, asWhole } from "./arguments";
import type { HostContext } from "./host-context";

export class Tables extends ServerCollection {
  readonly className = "TableCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  get Count(): number {
    return this.tables.length;
  }
  GetCount(): number {
    return this.Count;
  }
  items(): ServerObject[] {
    return this.tables.map((table) => this.context.make.table(table));
  }
  item(key: unknown): ServerObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return this.context.make.table(found);
  }
  GetItemOrNullObject(key: unknown): Resolved {
    const found = this.find(key);
    return found ? this.context.make.table(found) : NULL_OBJECT;
  }
  GetItemAt(index: unknown): ServerObject {
    const found = this.tables[asWhole(index)];
    if (!found) throw itemNotFound();
    return this.context.make.table(found);
  }
  Add(address: unknown, hasHeaders: unknown): ServerObject {
    this.context.assertWritable();
    const { live, view } = this.context;
    const place = asPlace(live.book, this.sheet ?? view.activeSheet, address);
    return this.context.make.table(addTable(live, place.sheet, place.area, asBoolean(hasHeaders)));
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}

  private get tables(): Table[] {
    return this.sheet ? this.sheet.tables : this.context.live.book.sheets.flatMap((sheet) => sheet.tables);
  }

  /** By name in whatever case, or by id. Fact 4.5: a sheet's collection finds tables of other sheets too. */
  private find(key: unknown): Table | undefined {
    if (typeof key === "number") return this.tables.find((table) => table.id === key);
    const { live } = this.context;
    const byName = findTable(live.book, String(key))?.table;
    return byName ?? live.book.sheets.flatMap((sheet) => sheet.tables).find((table) => live.idOf(table) === key);
  }
}
