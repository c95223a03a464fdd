/**
 * What one person's Excel has beyond the workbook itself: the sheet in front, the selection on each sheet, whether a
 * cell is open for typing. Every object that office.js talks to belongs to one person's view.
 */
import { areaAddress } from "../../src/xlsx/address";
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import { areaOf } from "./cells";
import { FollowedArea } from "./followed-area";
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
  private edited: { readonly row: number; readonly column: number; readonly cell: FollowedArea } | undefined;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Sheets by their ids: the person's copy of the workbook may be another one after a change of others'. */
  private front: string | undefined;
  private readonly selections = new Map<string, Area>();
  private readonly listeners = new Set<(event: ViewEvent) => void>();

  constructor(
    /** The copy of the workbook that the person sees: shared with others, or of their own. */
    public live: LiveBook,
    readonly name: string,
    public options: ViewOptions,
  ) {}

  /** The sheet in front; another one when it was deleted or hidden. */
  get activeSheet(): Sheet {
    const { sheets, activeSheet } = this.live.book;
    const front = this.front === undefined ? undefined : this.live.findSheet(this.front);
    if (front?.visibility === "visible") return front;
    const saved = sheets[activeSheet];
    const sheet = saved?.visibility === "visible" ? saved : sheets.find((each) => each.visibility === "visible");
    if (!sheet) throw new Error("a workbook has at least one visible sheet");
    this.front = this.live.idOf(sheet);
    return sheet;
  }

  /** Brings a sheet to the front; the file remembers it too. */
  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    this.front = this.live.idOf(sheet);
    this.live.book.activeSheet = this.live.book.sheets.indexOf(sheet);
    this.tell({ kind: "activated", sheet, before });
  }

  selection(sheet: Sheet): Area {
    return this.selections.get(this.live.idOf(sheet)) ?? areaOf(sheet.selection);
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selections.set(this.live.idOf(sheet), area);
    sheet.selection = areaAddress(area);
    this.tell({ kind: "selected", sheet, area });
  }

  get isEditing(): boolean {
    return this.edited !== undefined;
  }

  beginEdit(sheet: Sheet, row: number, column: number): void {
    const cell = new FollowedArea(() => this.live, sheet, { row, column, rows: 1, columns: 1 });
    this.edited = { row, column, cell };
  }

  endEdit(): void {
    this.edited = undefined;
  }

  /** Where the cell is that was opened at this place: others may have inserted rows above it since. */
  placeOfEdit(sheet: Sheet, row: number, column: number): { row: number; column: number } {
    const { edited } = this;
    if (edited?.row !== row || edited.column !== column || edited.cell.sheet !== sheet) return { row, column };
    return edited.cell.area ?? { row, column };
  }

  listen(listener: (event: ViewEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: ViewEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
