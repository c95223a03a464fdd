/** `<cols>` and `<sheetFormatPr>`: widths, hidden columns, outline levels. */
import type { ColumnFormat, Sheet } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { booleanOf, childrenNamed, numberOf, retag, tag, type XmlElement } from "./xml";

/** What Excel gives a column that nobody touched, in characters of Calibri 11. */
const DEFAULT_WIDTH = 9.140625;

export function readColumns(sheet: Sheet, { old }: ReadContext): void {
  const usual = usualWidth(old("sheetFormatPr")[0]);
  for (const element of childrenNamed(old("cols")[0], "col")) {
    const first = (numberOf(element, "min") ?? 1) - 1;
    const format: ColumnFormat = { first, last: (numberOf(element, "max") ?? first + 1) - 1 };
    const width = numberOf(element, "width");
    const level = numberOf(element, "outlineLevel") ?? 0;
    const style = numberOf(element, "style") ?? 0;
    // Excel and we write the usual width for a column that is named for another reason.
    if (width !== undefined && (booleanOf(element, "customWidth") || width !== usual)) format.width = width;
    if (booleanOf(element, "hidden")) format.hidden = true;
    if (level > 0) format.outlineLevel = level;
    if (booleanOf(element, "collapsed")) format.collapsed = true;
    if (style > 0) format.style = style;
    sheet.columnFormats.push(format);
  }
}

function usualWidth(sheetFormat: XmlElement | undefined): number {
  return numberOf(sheetFormat, "defaultColWidth") ?? DEFAULT_WIDTH;
}

export const columns: SheetPiece = {
  element: "cols",
  model: (sheet) => sheet.columnFormats,
  write(sheet, { old }) {
    const formats = apart(sheet.columnFormats);
    if (formats.length === 0) return [];
    const usual = usualWidth(old("sheetFormatPr")[0]);
    const rows = formats.map(({ first, last, width, style, ...flags }) =>
      tag("col", {
        min: first + 1,
        max: last + 1,
        width: width ?? usual,
        style: style || undefined,
        hidden: flags.hidden || undefined,
        customWidth: width !== undefined || undefined,
        outlineLevel: flags.outlineLevel || undefined,
        collapsed: flags.collapsed || undefined,
      }),
    );
    return [retag(old("cols")[0], "cols", {}, rows.join(""))];
  },
};

/** In order and without a column named twice, which Excel would call damaged: what stands later in the list counts. */
function apart(formats: readonly ColumnFormat[]): ColumnFormat[] {
  let result: ColumnFormat[] = [];
  for (const format of formats) {
    result = result.flatMap((other) => {
      if (other.last < format.first || other.first > format.last) return [other];
      const before = other.first < format.first ? [{ ...other, last: format.first - 1 }] : [];
      const after = other.last > format.last ? [{ ...other, first: format.last + 1 }] : [];
      return [...before, ...after];
    });
    result.push(format);
  }
  return result.sort((a, b) => a.first - b.first);
}

/** The deepest outline of columns and rows: without it Excel shows no buttons to fold. */
function outlineLevels(sheet: Sheet): { columns: number; rows: number } {
  let rows = 0;
  for (const format of sheet.rowFormats.values()) rows = Math.max(rows, format.outlineLevel ?? 0);
  return { columns: Math.max(0, ...sheet.columnFormats.map((format) => format.outlineLevel ?? 0)), rows };
}

export const sheetFormat: SheetPiece = {
  element: "sheetFormatPr",
  model: outlineLevels,
  write(sheet, { old }) {
    const [element] = old("sheetFormatPr");
    const levels = outlineLevels(sheet);
    return [
      retag(element, "sheetFormatPr", {
        defaultRowHeight: numberOf(element, "defaultRowHeight") ?? 15,
        outlineLevelRow: levels.rows || undefined,
        outlineLevelCol: levels.columns || undefined,
      }),
    ];
  },
};
