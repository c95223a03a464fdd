/** Excel.WorksheetCollection. */
import type { Sheet } from "../../../src/xlsx/model";
import { NULL_OBJECT, ServerCollection } from "../../protocol/server-object";
import type { Resolved, ServerObject } from "../../protocol/server-object";
import { itemNotFound } from "../errors";
import { addSheet, findSheet } from "../sheets";
import { asBoolean, asText } from "./arguments";
import type { HostContext } from "./host-context";

export class Worksheets extends ServerCollection {
  readonly className = "WorksheetCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): ServerObject[] {
    return this.sheets.map((sheet) => this.context.make.worksheet(sheet));
  }
  /** By name in whatever case, or by id. */
  item(key: unknown): ServerObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return this.context.make.worksheet(found);
  }
  GetItemOrNullObject(key: unknown): Resolved {
    const found = this.find(key);
    return found ? this.context.make.worksheet(found) : NULL_OBJECT;
  }
  GetCount(visibleOnly: unknown): number {
    return this.visible(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown): ServerObject {
    return this.orNotFound(this.visible(visibleOnly)[0]);
  }
  GetLast(visibleOnly: unknown): ServerObject {
    return this.orNotFound(this.visible(visibleOnly).at(-1));
  }
  GetActiveWorksheet(): ServerObject {
    return this.context.make.worksheet(this.context.view.activeSheet);
  }
  /** Behind the last sheet; it does not come to the front. */
  Add(name: unknown): ServerObject {
    this.context.assertWritable();
    const named = name === undefined || name === null || name === "" ? undefined : asText(name);
    return this.context.make.worksheet(addSheet(this.context.live, named));
  }

  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterProtectionChangedEvent(): void {}
  _UnregisterProtectionChangedEvent(): void {}
  _RegisterEventNameChanged(): void {}
  _UnregisterEventNameChanged(): void {}

  private get sheets(): Sheet[] {
    return this.context.live.book.sheets;
  }
  private visible(only: unknown): Sheet[] {
    return asBoolean(only, false) ? this.sheets.filter((sheet) => sheet.visibility === "visible") : this.sheets;
  }
  private find(key: unknown): Sheet | undefined {
    const text = asText(key);
    const { live } = this.context;
    return findSheet(live.book, text) ?? this.sheets.find((sheet) => live.idOf(sheet) === text);
  }
  private orNotFound(sheet: Sheet | undefined): ServerObject {
    if (!sheet) throw itemNotFound();
    return this.context.make.worksheet(sheet);
  }
}
