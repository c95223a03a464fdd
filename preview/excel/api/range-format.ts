/** Excel.RangeFormat with its font, fill, borders and protection. A property that differs among the cells reads as null. */
import type { Area } from "../../../src/xlsx/address";
import type { CellStyle, HorizontalAlignment, Sheet, VerticalAlignment } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { USUAL_COLUMN_POINTS, USUAL_ROW_POINTS, pointsOfWidth, widthOfPoints } from "../column-width";
import { formatCells } from "../edit";
import type { StyleChange } from "../edit";
import { accessDenied, invalidArgument } from "../errors";
import { fitColumns, fitRows, setColumnWidth, setRowHeight } from "../row-column-sizes";
import { asBoolean, asNumber, asOneOf, asWhole } from "./arguments";
import { commonLook } from "./common-look";
import { Borders, Fill, Font } from "./format-parts";
import type { HostContext } from "./host-context";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerAcrossSelection",
  Distributed: "distributed",
} as const satisfies Record<string, HorizontalAlignment | undefined>;
const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const satisfies Record<string, VerticalAlignment>;

export class RangeFormat extends ServerObject {
  readonly className = "RangeFormat";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly area: () => Area,
  ) {
    super();
  }

  get Font(): Font {
    return new Font(
      this.look((style) => style.font),
      (font) => this.change((style) => ({ font: { ...style.font, ...font } })),
    );
  }
  get Fill(): Fill {
    return new Fill(
      () => this.common((style) => style.fill ?? ""),
      (fill) => this.change({ fill }),
    );
  }
  get Borders(): Borders {
    return new Borders(this.context.live, this.sheet, this.area, (change) => this.change(change));
  }
  get Protection(): FormatProtection {
    return new FormatProtection(
      () => this.common((style) => style.locked),
      (locked) => this.change({ locked }),
    );
  }

  get HorizontalAlignment(): string | null {
    return this.common((style) => keyOf(HORIZONTAL, style.horizontal) ?? "General");
  }
  set HorizontalAlignment(value: unknown) {
    this.change({ horizontal: HORIZONTAL[asOneOf(value, keysOf(HORIZONTAL))] });
  }
  get VerticalAlignment(): string | null {
    return this.common((style) => keyOf(VERTICAL, style.vertical) ?? "Bottom");
  }
  set VerticalAlignment(value: unknown) {
    this.change({ vertical: VERTICAL[asOneOf(value, keysOf(VERTICAL))] });
  }
  get WrapText(): boolean | null {
    return this.common((style) => style.wrapText ?? false);
  }
  set WrapText(value: unknown) {
    this.change({ wrapText: asBoolean(value) });
  }
  get IndentLevel(): number | null {
    return this.common((style) => style.indent ?? 0);
  }
  set IndentLevel(value: unknown) {
    const indent = asWhole(value);
    if (indent < 0 || indent > 250) throw invalidArgument();
    this.change({ indent });
  }

  /** In points. Setting it does for whole columns. */
  get ColumnWidth(): number | null {
    const { column, columns } = this.area();
    return same(columns, (i) => {
      const format = this.sheet.columnFormats.find((each) => each.first <= column + i && column + i <= each.last);
      return format?.width === undefined ? USUAL_COLUMN_POINTS : pointsOfWidth(format.width);
    });
  }
  set ColumnWidth(value: unknown) {
    this.assertAllowed("formatColumns");
    const points = asNumber(value);
    if (points < 0 || points > 1342.5) throw invalidArgument(); // 255 characters
    setColumnWidth(this.context.live, this.sheet, this.area(), widthOfPoints(points));
  }
  /** In points. Setting it does for whole rows. */
  get RowHeight(): number | null {
    const { row, rows } = this.area();
    return same(Math.min(rows, 100_000), (i) => this.sheet.rowFormats.get(row + i)?.height ?? USUAL_ROW_POINTS);
  }
  set RowHeight(value: unknown) {
    this.assertAllowed("formatRows");
    const height = asNumber(value);
    if (height < 0 || height > 409.5) throw invalidArgument();
    setRowHeight(this.context.live, this.sheet, this.area(), height);
  }

  AutofitColumns(): void {
    this.assertAllowed("formatColumns");
    fitColumns(this.context.live, this.sheet, this.area());
  }
  /** Rows without a height of their own fit themselves when the file is opened. */
  AutofitRows(): void {
    this.assertAllowed("formatRows");
    fitRows(this.context.live, this.sheet, this.area());
  }

  private look<T>(part: (style: CellStyle) => T): <K>(read: (part: T) => K) => K | null {
    return (read) => this.common((style) => read(part(style)));
  }

  private common<T>(read: (style: CellStyle) => T): T | null {
    return commonLook(this.context.live, this.sheet, this.area(), read);
  }

  private change(change: StyleChange): void {
    this.assertAllowed("formatCells");
    formatCells(this.context.live, this.sheet, this.area(), change);
  }

  private assertAllowed(option: "formatCells" | "formatColumns" | "formatRows"): void {
    this.context.assertWritable();
    if (this.sheet.protection && this.sheet.protection.allowed[option] !== true) throw accessDenied();
  }
}

class FormatProtection extends ServerObject {
  readonly className = "FormatProtection";
  constructor(
    private readonly read: () => boolean | null,
    private readonly write: (locked: boolean) => void,
  ) {
    super();
  }
  get Locked(): boolean | null {
    return this.read();
  }
  set Locked(value: unknown) {
    this.write(asBoolean(value));
  }
}

function same(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let i = 1; i < count; i++) if (read(i) !== first) return null;
  return first;
}

function keysOf<T extends object>(words: T): Array<keyof T & string> {
  return Object.keys(words) as Array<keyof T & string>;
}

function keyOf(words: Readonly<Record<string, string | undefined>>, value: string | undefined): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
