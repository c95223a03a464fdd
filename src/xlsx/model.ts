/**
 * What is in an .xlsx file, as plain data. `open.ts` makes it from bytes and `save.ts` writes it back; everything
 * of the file that is not modelled here is kept as it was, byte for byte.
 *
 * Rows and columns are counted from 0 and addresses ("A1:C3") from 1, as in Excel.
 */

export type ErrorText = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";

/** An error that stands in a cell. An object, so that the text "#N/A" stays a text. */
export type CellError = { readonly error: ErrorText };

/** `null` is an empty cell. Dates are numbers; their style's number format makes them dates. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * One cell. A cell is never changed in place: put a new object into the row, and `save.ts` keeps the XML of every
 * cell object that came from the file.
 */
export type Cell = {
  readonly value: CellValue;
  /** Without the leading "=". `value` is then the last known result. */
  readonly formula?: string;
  /** Index for `Styles`. 0 is the workbook's normal style. */
  readonly style: number;
};

export type RowFormat = {
  /** In points, when somebody set it; left out, the row is as high as its text. */
  height?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  style?: number;
};

/** Columns `first` to `last` (both counted from 0, both included). `width` is in characters, as in the file. */
export type ColumnFormat = {
  first: number;
  last: number;
  width?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  style?: number;
};

export type FontStyle = {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** "#RRGGBB" */
  color?: string;
};

export type HorizontalAlignment =
  "left" | "center" | "right" | "fill" | "justify" | "centerAcrossSelection" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
export type BorderEdge = "left" | "right" | "top" | "bottom";
export type BorderLine = "thin" | "medium" | "thick" | "hair" | "dashed" | "dotted" | "double";

/** The look of a cell. A part that is left out is the workbook's normal one. */
export type CellStyle = {
  /** en-US form, "General" when plain. */
  numberFormat: string;
  font: FontStyle;
  /** "#RRGGBB" of a solid fill. */
  fill?: string;
  borders: Partial<Record<BorderEdge, { line: BorderLine; color?: string }>>;
  horizontal?: HorizontalAlignment;
  vertical?: VerticalAlignment;
  wrapText?: boolean;
  indent?: number;
  locked: boolean;
  /** The cell was typed with a leading apostrophe: its text is text whatever it looks like. */
  quotePrefix: boolean;
};

/** The styles of the file. Indexes stay valid for as long as the workbook is open; nothing is ever removed. */
export interface Styles {
  get(index: number): CellStyle;
  /** The index of the style that is like `index` but for `change`; everything unknown in it is kept. */
  derive(index: number, change: Partial<CellStyle>): number;
}

/** A format that a rule or a table style lays over a cell. */
export type DifferentialStyle = { font?: FontStyle; fill?: string; numberFormat?: string };

export type ValidationType = "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** A data validation over some ranges. `formula1` is without "="; an inline list stands in double quotes. */
export type DataValidation = {
  ranges: string[];
  /** Left out when the cell only shows an input message. */
  type?: ValidationType;
  operator?: ValidationOperator;
  formula1?: string;
  formula2?: string;
  allowBlank: boolean;
  /** A list shows its arrow. (The file's attribute of this name says the opposite.) */
  showDropDown: boolean;
  prompt?: { title: string; text: string };
  /** `show` false: nothing is refused. */
  alert: { show: boolean; style: "stop" | "warning" | "information"; title: string; text: string };
};

export type ConditionalRule =
  | { kind: "expression"; formula: string; style: DifferentialStyle; priority: number; stopIfTrue: boolean }
  | {
      kind: "cellIs";
      operator: ValidationOperator;
      formulas: string[];
      style: DifferentialStyle;
      priority: number;
      stopIfTrue: boolean;
    }
  | {
      kind: "text";
      operator: "contains" | "notContains" | "beginsWith" | "endsWith";
      text: string;
      style: DifferentialStyle;
      priority: number;
      stopIfTrue: boolean;
    }
  /** A kind that is kept as it is and not evaluated: data bars, colour scales, icon sets and the like. */
  | { kind: "other"; xml: string; priority: number };

export type ConditionalFormat = { ranges: string[]; rules: ConditionalRule[] };

export type TableColumn = {
  id: number;
  name: string;
  totalsFunction?: string;
  totalsLabel?: string;
  calculatedFormula?: string;
};

export type Table = {
  id: number;
  name: string;
  /** Header, body and totals row together: "A4:AM20". */
  range: string;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style?: { name: string; bandedRows: boolean; bandedColumns: boolean; firstColumn: boolean; lastColumn: boolean };
  /** The filter buttons; `hidden` rows are in the sheet's row formats. `filters` is the XML of each filtered column. */
  filter?: { filters: Array<{ column: number; xml: string }> };
};

export type DefinedName = {
  name: string;
  /** Without "=". */ refersTo: string;
  /** A name of one sheet alone. */ sheet?: string;
  hidden?: boolean;
  comment?: string;
};

export type SheetProtection = {
  /** The options that stand in the file, such as `formatCells`: true means allowed. */ allowed: Record<
    string,
    boolean
  >;
  /** The attributes of a password, kept as they are. */ password?: Record<string, string>;
};

export type Hyperlink = { range: string; address?: string; location?: string; tooltip?: string; display?: string };

export type PageSetup = {
  landscape?: boolean;
  /** 1 is Letter, 9 is A4: the file format's own numbers. */
  paperSize?: number;
  fitToWidth?: number;
  /** 0: as many pages as needed. */
  fitToHeight?: number;
  /** In inches. */
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  header?: string;
  footer?: string;
  centerHorizontally?: boolean;
  printGridlines?: boolean;
};

/** One row of bars, as references to the cells that it shows: "Dashboard!$B$9:$B$17". */
export type ChartSeries = {
  /** What the legend calls it. */
  name: string;
  values: string;
  categories?: string;
  /** "#RRGGBB" of the bars; left out, the workbook's theme decides. */
  fill?: string;
  /** The number format of the labels at the bars; left out, there are none. */
  labels?: string;
};

/** A chart of horizontal bars that lies over the cells of `area`. */
export type BarChart = {
  name: string;
  area: string;
  stacked: boolean;
  title?: string;
  legend: boolean;
  series: ChartSeries[];
  /** The first category is on top. */
  reversed: boolean;
  showCategories: boolean;
  showValues: boolean;
  gridlines: boolean;
  minimum?: number;
  maximum?: number;
  /** Space between the bars in percent of their width. */
  gapWidth: number;
  /** Without a fill the cells below show through. */
  filled: boolean;
  bordered: boolean;
};

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One worksheet. Chart sheets and macro sheets are kept in the file and not listed. */
export type Sheet = {
  name: string;
  visibility: SheetVisibility;
  /** "#RRGGBB" */
  tabColor?: string;
  showGridlines: boolean;
  /** `rows[row][column]`, sparse in both directions. */
  rows: Array<Array<Cell | undefined> | undefined>;
  rowFormats: Map<number, RowFormat>;
  columnFormats: ColumnFormat[];
  /** Where the button of an outline group stands; Excel's default is true for both. */
  summaryBelow: boolean;
  summaryRight: boolean;
  merges: string[];
  freeze?: { rows: number; columns: number };
  /** The selected cells, "C5" or "A1:B2". */
  selection: string;
  /** The sheet's own filter, outside any table. */
  autoFilter?: { range: string; filters: Array<{ column: number; xml: string }> };
  tables: Table[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  protection?: SheetProtection;
  hyperlinks: Hyperlink[];
  page: PageSetup;
  /** Charts that were added since the file was opened. Those of the file are kept as they are and not listed. */
  charts: BarChart[];
};

/** Document properties that Excel shows under File, Info. */
export type Properties = {
  title?: string;
  subject?: string;
  creator?: string;
  description?: string;
  keywords?: string;
};

/** An open workbook. Change what is in it and hand it to `saveXlsx`. */
export type Xlsx = {
  sheets: Sheet[];
  /** Print areas and print titles are names of their sheet: `_xlnm.Print_Titles`. */
  names: DefinedName[];
  styles: Styles;
  properties: Properties;
  /** Dates count from 1904 (old Mac files) instead of 1900. */
  readonly date1904: boolean;
  activeSheet: number;
  readonly package: Package;
};

/** The parts of the file, for what the model does not cover: the parts that open a pane with the document, charts of the file, custom XML. */
export interface Package {
  /** Every part's path without the leading slash, such as "xl/workbook.xml". */
  paths(): string[];
  read(path: string): Uint8Array | undefined;
  /** Adds or replaces a part. */
  write(path: string, contentType: string, bytes: Uint8Array): void;
  /** `source` is the part that refers, "" for the whole package. Answers the relationship's id; asking twice for the same adds nothing. */
  relate(source: string, type: string, target: string): string;
}

export type XlsxErrorCode = "notXlsx" | "encrypted" | "damaged" | "tooLarge";

/** A file that cannot be opened, or a workbook that cannot be written. `part` names the part at fault. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly part?: string,
  ) {
    super(part === undefined ? code : `${code}: ${part}`);
    this.name = "XlsxError";
  }
}
