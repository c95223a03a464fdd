/** Excel.Workbook, Application and DocumentProperties. */
import { ServerObject } from "../../protocol/server-object";
import type { Properties } from "../../../src/xlsx/model";
import { settle } from "../calculation";
import { changeBook } from "../operation";
import { asOneOf, asText } from "./arguments";
import { asPlace } from "./arguments";
import type { HostContext } from "./host-context";
import { Settings } from "./settings";
import type { SettingsBag } from "./settings";
import { Worksheets } from "./worksheets";

export class WorkbookObject extends ServerObject {
  readonly className = "Workbook";

  constructor(
    private readonly context: HostContext,
    private readonly bag: SettingsBag,
  ) {
    super();
  }
  get Name(): string {
    return this.context.view.name;
  }
  get ReadOnly(): boolean {
    return this.context.view.options.readOnly;
  }
  /** A workbook that several people have open is saved as they type (fact 5.1). */
  get AutoSave(): boolean {
    return true;
  }
  get IsDirty(): boolean {
    return false;
  }
  get CalculationEngineVersion(): number {
    return 191_029;
  }
  get Worksheets(): ServerObject {
    return new Worksheets(this.context);
  }
  get Tables(): ServerObject {
    return this.context.make.tables();
  }
  get Names(): ServerObject {
    return this.context.make.names();
  }
  get Application(): ServerObject {
    return new Application(this.context);
  }
  get Properties(): ServerObject {
    return new DocumentProperties(this.context);
  }
  get Settings(): ServerObject {
    return new Settings(this.context, this.bag);
  }

  GetSelectedRange(): ServerObject {
    const { view } = this.context;
    return this.context.make.range(view.activeSheet, view.selection(view.activeSheet));
  }
  GetActiveCell(): ServerObject {
    const { view } = this.context;
    const area = view.selection(view.activeSheet);
    return this.context.make.range(view.activeSheet, { ...area, rows: 1, columns: 1 });
  }
  /** Fact 5.6. */
  GetIsActiveCollabSession(): boolean {
    return true;
  }

  /** The range of an event, which was sent with it as an address. */
  _GetRangeForEventByReferenceId(address: unknown): ServerObject {
    const { view, live } = this.context;
    const place = asPlace(live.book, view.activeSheet, address);
    return this.context.make.range(place.sheet, place.area);
  }
  _GetRangeOrNullObjectForEventByReferenceId(address: unknown): ServerObject {
    return this._GetRangeForEventByReferenceId(address);
  }
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterAutoSaveSettingChangedEvent(): void {}
  _UnregisterAutoSaveSettingChangedEvent(): void {}
}

class Application extends ServerObject {
  readonly className = "Application";

  constructor(private readonly context: HostContext) {
    super();
  }
  get CalculationMode(): string {
    return this.context.view.calculationMode;
  }
  set CalculationMode(value: unknown) {
    const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
    this.context.view.calculationMode = asOneOf(value, modes);
  }
  get CalculationState(): string {
    return "Done";
  }
  Calculate(): void {
    this.context.live.stale = true;
    settle(this.context.live);
  }
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

const PROPERTIES = {
  Title: "title",
  Subject: "subject",
  Author: "creator",
  Comments: "description",
  Keywords: "keywords",
} as const satisfies Record<string, keyof Properties>;

class DocumentProperties extends ServerObject {
  readonly className = "DocumentProperties";

  constructor(private readonly context: HostContext) {
    super();
  }
  get Title(): string {
    return this.read("Title");
  }
  set Title(value: unknown) {
    this.write("Title", value);
  }
  get Subject(): string {
    return this.read("Subject");
  }
  set Subject(value: unknown) {
    this.write("Subject", value);
  }
  get Author(): string {
    return this.read("Author");
  }
  set Author(value: unknown) {
    this.write("Author", value);
  }
  get Comments(): string {
    return this.read("Comments");
  }
  set Comments(value: unknown) {
    this.write("Comments", value);
  }
  get Keywords(): string {
    return this.read("Keywords");
  }
  set Keywords(value: unknown) {
    this.write("Keywords", value);
  }
  private read(name: keyof typeof PROPERTIES): string {
    return this.context.live.book.properties[PROPERTIES[name]] ?? "";
  }
  private write(name: keyof typeof PROPERTIES, value: unknown): void {
    this.context.assertWritable();
    const text = asText(value);
    changeBook(this.context.live, (live) => {
      live.book.properties[PROPERTIES[name]] = text;
      live.changed({ kind: "names" });
    });
  }
}
