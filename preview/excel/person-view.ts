/**
 * What one person's Excel has beyond the workbook itself: the sheet in front, the selection on each sheet, whether a
 * cell is open for typing. Every object that office.js talks to belongs to one person's view.
 */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { areaOf } from "./cells";
import type { LiveBook } from "./live-book";

export type ViewOptions = {
  readonly readOnly: boolean;
  /** Fact 4.27: whether `find` sees rows that a filter hides is not established; the stand-in can do both. */
  readonly findSeesFilteredRows: boolean;
};

export type ViewEvent =
  | { readonly kind: "activated"; readonly sheet: Sheet; readonly before: Sheet }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area };

export class PersonView {
  /** The cell that is open for typing (fact 1.16). */
  editing: { readonly sheet: Sheet; readonly row: number; readonly column: number } | undefined;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private front: Sheet | undefined;
  private readonly selections = new Map<Sheet, Area>();
  private readonly listeners = new Set<(event: ViewEvent) => void>();

  constructor(
    readonly live: LiveBook,
    readonly name: string,
    readonly options: ViewOptions,
  ) {}

  /** The sheet in front; another one when it was deleted or hidden. */
  get activeSheet(): Sheet {
    const { sheets, activeSheet } = this.live.book;
    if (this.front && sheets.includes(this.front) && this.front.visibility === "visible") return this.front;
    const saved = sheets[activeSheet];
    const sheet = saved?.visibility === "visible" ? saved : sheets.find((each) => each.visibility === "visible");
    if (!sheet) throw new Error("a workbook has at least one visible sheet");
    this.front = sheet;
    return sheet;
  }

  /** Brings a sheet to the front; the file remembers it too. */
  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    this.front = sheet;
    this.live.book.activeSheet = this.live.book.sheets.indexOf(sheet);
    this.tell({ kind: "activated", sheet, before });
  }

  selection(sheet: Sheet): Area {
    return this.selections.get(sheet) ?? areaOf(sheet.selection);
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selections.set(sheet, area);
    sheet.selection = areaAddress(area);
    this.tell({ kind: "selected", sheet, area });
  }

  listen(listener: (event: ViewEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: ViewEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
