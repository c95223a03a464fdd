/**
 * What the preview's page and server, and the tests, see of the stand-in for Excel: a workbook that people have open,
 * and for each person a seat. `excel/` and `people/` make it; `protocol/` and `page/` use it.
 */
import type { Xlsx } from "../src/xlsx/model";
import type { Trouble, TroubleKind } from "./trouble";

/** One workbook that several people have open. */
export interface OpenWorkbook {
  readonly name: string;
  /** The workbook as it is saved: what has arrived of everybody's changes. */
  readonly book: Xlsx;
  join(options?: SeatOptions): Seat;
  /** Called after every change that arrives from anybody, for saving. */
  onSaved(listener: () => void): () => void;
  /** Everything that is still on its way arrives, in order, whatever its delay; afterwards everybody sees the same. */
  deliverAll(): void;
}

export type SeatOptions = {
  /** What the person's Excel says it supports. Left out: ExcelApi 1.17 and what goes with it. */
  requirementSets?: Readonly<Record<string, string>>;
  /** The file is open for reading only. */
  readOnly?: boolean;
  /** Whether the add-in's `find` sees rows that a filter hides and hidden sheets (fact 4.27). Left out: it does not. */
  findSeesFilteredRows?: boolean;
  /** Left out: changes go to everybody at once. */
  delays?: Partial<Delays>;
};

/**
 * How long a change is on its way: milliseconds; milliseconds from a range, drawn from a seed; or until it is let through
 * by hand.
 */
export type Delay = number | { readonly from: number; readonly to: number; readonly seed: number } | "held";

export type Delays = {
  /** The person's own changes, to the workbook that is saved. */
  readonly sending: Delay;
  /** The changes of others, from there to this person. */
  readonly arriving: Delay;
};

/** How it stands between a person and the others. */
export type SeatState = {
  readonly delays: Delays;
  /** How many changes are on their way. */
  readonly waiting: { readonly sending: number; readonly arriving: number };
  /** "Can't merge changes": the person's latest changes are lost, and Excel asks for a refresh (facts 5.2, 5.10). */
  readonly cannotMerge: boolean;
  readonly troubles: readonly Trouble[];
  /** The pane has vanished (fact 5.10). */
  readonly paneGone: boolean;
};

/** An event as it goes to office.js: [category, type, target, message as JSON, id, remote?]. */
export type RichApiEvent = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id?: string,
  isRemote?: boolean,
];

/** Answer to one batch: the body, or a transport error of fact 1.14 for the whole request. */
export type BatchAnswer = { readonly body: unknown } | { readonly transportError: number };

/** A person with the workbook open: their Excel. */
export interface Seat {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** A batch of office.js, as it stands on the wire. `flags` 64 is delayForCellEdit (fact 1.17). */
  execute(body: unknown, flags?: number): Promise<BatchAnswer>;
  onRichApiEvent(listener: (event: RichApiEvent) => void): () => void;
  /** The selection changed: the older event that `workbook.onSelectionChanged` listens to. */
  onSelectionChanged(listener: () => void): () => void;
  /** Anything that the grid shows changed. */
  onView(listener: () => void): () => void;

  /** Document settings (fact 5.7): the whole bag, values as JSON text. */
  loadSettings(): Record<string, string>;
  saveSettings(settings: Record<string, string>): void;

  sheets(): SheetTab[];
  view(sheet: string, top: number, left: number, rows: number, columns: number): GridView;
  activate(sheet: string): void;
  select(sheet: string, row: number, column: number, rows?: number, columns?: number): void;
  /** A cell opens for typing: until `type` or `cancelEdit` the person is in cell edit mode (fact 1.16). */
  beginEdit(sheet: string, row: number, column: number): EditStart;
  cancelEdit(): void;
  /**
   * Enter: the text is read as Excel reads typing, validation is asked, the table grows, dependents recalculate.
   * `evenSo`: the person saw a warning and goes on.
   */
  type(sheet: string, row: number, column: number, text: string, evenSo?: boolean): TypeOutcome;
  /** Plain paste: text is read as typing is, validation is not asked (fact 3.1), a table grows when it is pasted right below. */
  paste(sheet: string, row: number, column: number, values: string[][]): TypeOutcome;
  /** Delete key. */
  clear(sheet: string, row: number, column: number, rows: number, columns: number): TypeOutcome;
  /** What the button of a table's header offers; nothing where there is no header. */
  headerMenu(sheet: string, row: number, column: number): HeaderMenu | undefined;
  sort(sheet: string, row: number, column: number, order: "ascending" | "descending"): TypeOutcome;
  /** Shows only the rows with this text in the header's column; without one it shows them again. */
  filter(sheet: string, row: number, column: number, value?: string): TypeOutcome;
  insertLines(sheet: string, axis: Axis, at: number, count: number): TypeOutcome;
  deleteLines(sheet: string, axis: Axis, at: number, count: number): TypeOutcome;
  renameSheet(sheet: string, name: string): TypeOutcome;

  /** The workbook as this person sees it. */
  readonly book: Xlsx;
  state(): SeatState;
  onState(listener: () => void): () => void;
  /** From now on changes take this long; what is left out stays as it is. What is on its way starts anew. */
  delay(delays: Partial<Delays>): void;
  /** Lets so many changes of others arrive now, the earliest first; left out, all. */
  deliver(count?: number): void;
  /** Sends so many of the person's own changes now, the earliest first; left out, all. */
  send(count?: number): void;
  /** The person refreshes, as Excel asks for after "Can't merge changes". */
  refresh(): void;
  /** From now on this goes wrong; of one kind there is one at a time. */
  trouble(trouble: Trouble): void;
  /** This kind of trouble ends; left out, all do. */
  calm(kind?: TroubleKind): void;
  leave(): void;
}

export type Axis = "rows" | "columns";

export type HeaderMenu = {
  readonly table: string;
  /** Of the header in the table, counted from 0. */
  readonly column: number;
  /** Every text of the column once, "" for blank cells. */
  readonly values: readonly string[];
  readonly filtered: boolean;
};

export type SheetTab = {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
  readonly tabColor?: string;
  /** The tables on the sheet, and where the first cell of each is. */
  readonly tables: readonly { readonly name: string; readonly row: number; readonly column: number }[];
};

/** What stands in a cell before it is edited, and the drop-down that Excel would show there. */
export type EditStart = { readonly text: string; readonly choices?: readonly string[]; readonly readOnly?: string };

export type TypeOutcome =
  | { readonly kind: "accepted" }
  /** Only style "stop" refuses; the other two let the person go on (fact 3.6): call `type` again with `evenSo`. */
  | {
      readonly kind: "refused";
      readonly style: "stop" | "warning" | "information";
      readonly title: string;
      readonly text: string;
    }
  | { readonly kind: "locked"; readonly text: string };

/** A window of a sheet, as text and looks: what the grid draws. */
export type GridView = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Used size of the sheet, for the scroll bars. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** In pixels; 0 is hidden. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly cells: readonly (readonly GridCell[])[];
  readonly selection: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
};

export type GridCell = {
  readonly text: string;
  /** Formula bar: the formula, or the text as it would be edited. */
  readonly edit: string;
  readonly align: "left" | "right" | "center";
  /** Left out: at the bottom, as Excel does. */
  readonly vertical?: "top" | "center";
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** In points. Left out: the normal size. */
  readonly size?: number;
  readonly wrap?: boolean;
  /** In steps of three characters. */
  readonly indent?: number;
  /** CSS declarations, one for each edge that has a line: "border-top:1px solid #000000;". */
  readonly borders?: string;
  readonly header?: boolean;
  readonly dropDown?: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly link?: string;
  readonly merged?: { readonly rows: number; readonly columns: number } | "covered";
};
