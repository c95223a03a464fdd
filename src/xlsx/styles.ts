/** The styles part: what each index looks like, and new looks added behind those that are there. */
import { colorsOf, type Colors } from "./color";
import type { CellStyle, DifferentialStyle, Styles } from "./model";
import { DifferentialStyles } from "./differential-styles";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./number-formats";
import { openTag } from "./package";
import { readBorders, readFill, readFont, writeBorders, writeFill, writeFont } from "./style-parts";
import {
  adopt,
  attributeOf,
  booleanOf,
  child,
  childrenNamed,
  contentWithout,
  elements,
  numberOf,
  parseXml,
  retag,
  tag,
  type XmlElement,
} from "./xml";
import { escapeAttribute } from "./xml-text";

/** A list such as `<fonts>`: the elements of the file, then ours. */
class StyleList {
  readonly items: XmlElement[];
  private readonly known: Map<string, number>;
  readonly inFile: number;

  constructor(
    readonly element: XmlElement | undefined,
    name: string,
  ) {
    this.items = childrenNamed(element, name);
    this.inFile = this.items.length;
    this.known = new Map(this.items.map((item, index) => [item.xml, index] as const).reverse());
  }

  intern(xml: string): number {
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    this.known.set(xml, this.items.length);
    return this.items.push(parseXml(xml)) - 1;
  }

  get changed(): boolean {
    return this.items.length > this.inFile;
  }

  write(name: string): string {
    const rest = this.element
      ? contentWithout(this.element, ...new Set(this.items.slice(0, this.inFile).map((item) => item.name)))
      : "";
    return retag(
      this.element,
      name,
      { count: this.items.length },
      this.items.map(({ xml }) => xml).join("") + rest.trim(),
    );
  }
}

/** CT_Stylesheet's order. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export class StyleSheet implements Styles {
  private readonly colors: Colors;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly formats: StyleList;
  private readonly xfs: StyleList;
  private readonly differential: DifferentialStyles;
  private readonly formatCodes = new Map<number, string>(BUILT_IN_FORMATS);
  private readonly looks = new Map<number, CellStyle>();

  constructor(
    private readonly root: XmlElement,
    theme: XmlElement | undefined,
  ) {
    this.colors = colorsOf(theme, root);
    this.formats = new StyleList(child(root, "numFmts"), "numFmt");
    this.fonts = new StyleList(child(root, "fonts"), "font");
    this.fills = new StyleList(child(root, "fills"), "fill");
    this.borders = new StyleList(child(root, "borders"), "border");
    this.xfs = new StyleList(child(root, "cellXfs"), "xf");
    for (const format of this.formats.items) {
      this.formatCodes.set(numberOf(format, "numFmtId") ?? 0, attributeOf(format, "formatCode") ?? "General");
    }
    this.differential = new DifferentialStyles(child(root, "dxfs"), this.colors, (code) => this.formatId(code));
  }

  get(index: number): CellStyle {
    const known = this.looks.get(index);
    if (known) return known;
    const look = this.read(this.xfs.items[index] ?? this.xfs.items[0]);
    this.looks.set(index, look);
    return look;
  }

  /** Fonts and borders are changed by what `change` names in them: `{ font: { bold: true } }` keeps the size. */
  derive(index: number, change: Partial<CellStyle>): number {
    const xf = this.xfs.items[index] ?? this.xfs.items[0];
    const set: Record<string, string | number | boolean | undefined> = {};
    if (change.numberFormat !== undefined) {
      set["numFmtId"] = this.formatId(change.numberFormat);
      set["applyNumberFormat"] = true;
    }
    if (change.font) {
      set["fontId"] = this.fonts.intern(writeFont(this.fonts.items[numberOf(xf, "fontId") ?? 0], change.font));
      set["applyFont"] = true;
    }
    if ("fill" in change) {
      set["fillId"] = change.fill === undefined ? 0 : this.fills.intern(writeFill(change.fill));
      set["applyFill"] = true;
    }
    if (change.borders) {
      set["borderId"] = this.borders.intern(
        writeBorders(this.borders.items[numberOf(xf, "borderId") ?? 0], change.borders),
      );
      set["applyBorder"] = true;
    }
    if (change.quotePrefix !== undefined) set["quotePrefix"] = change.quotePrefix || undefined;
    const alignment = this.alignment(xf, change, set);
    const protection = this.protection(xf, change, set);
    const made = retag(xf, "xf", set, alignment + protection + contentWithout(xf, "alignment", "protection"));
    return this.xfs.intern(made);
  }

  /** A colour of this file, wherever it stands. */
  color(element: XmlElement | undefined): string | undefined {
    return this.colors(element);
  }

  differentialStyle(index: number | undefined): DifferentialStyle {
    return this.differential.get(index);
  }

  internDifferential(style: DifferentialStyle): number {
    return this.differential.intern(style);
  }

  get changed(): boolean {
    return [this.formats, this.fonts, this.fills, this.borders, this.xfs, this.differential].some(
      (list) => list.changed,
    );
  }

  /** The whole part. */
  write(): string {
    const lists: Array<[string, { changed: boolean; write(name: string): string }]> = [
      ["numFmts", this.formats],
      ["fonts", this.fonts],
      ["fills", this.fills],
      ["borders", this.borders],
      ["cellXfs", this.xfs],
      ["dxfs", this.differential],
    ];
    const pieces = elements(this.root).map(({ name, xml }) => ({ name, xml }));
    for (const [name, list] of lists) {
      if (!list.changed) continue;
      const xml = adopt(list.write(name), this.root);
      const old = pieces.find((piece) => piece.name === name);
      if (old) old.xml = xml;
      else {
        const place = pieces.findIndex((piece) => ORDER.indexOf(piece.name) > ORDER.indexOf(name));
        pieces.splice(place < 0 ? pieces.length : place, 0, { name, xml });
      }
    }
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    return `${head}${openTag(this.root)}${pieces.map(({ xml }) => xml).join("")}</${this.root.qualified}>`;
  }

  private read(xf: XmlElement | undefined): CellStyle {
    const alignment = child(xf, "alignment");
    const fill = readFill(this.fills.items[numberOf(xf, "fillId") ?? 0], this.colors);
    const horizontal = HORIZONTAL.get(attributeOf(alignment, "horizontal") ?? "");
    const vertical = attributeOf(alignment, "vertical");
    const indent = numberOf(alignment, "indent");
    return {
      numberFormat: this.formatCodes.get(numberOf(xf, "numFmtId") ?? 0) ?? "General",
      font: readFont(this.fonts.items[numberOf(xf, "fontId") ?? 0], this.colors),
      ...(fill === undefined ? {} : { fill }),
      borders: readBorders(this.borders.items[numberOf(xf, "borderId") ?? 0], this.colors),
      ...(horizontal ? { horizontal } : {}),
      ...(isVertical(vertical) ? { vertical } : {}),
      ...(booleanOf(alignment, "wrapText") ? { wrapText: true } : {}),
      ...(indent ? { indent } : {}),
      locked: booleanOf(child(xf, "protection"), "locked") ?? true,
      quotePrefix: booleanOf(xf, "quotePrefix") ?? false,
    };
  }

  private formatId(code: string): number {
    for (const [id, known] of this.formatCodes) if (known === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatCodes.keys()) + 1;
    this.formatCodes.set(id, code);
    this.formats.intern(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private alignment(xf: XmlElement | undefined, change: Partial<CellStyle>, set: Record<string, unknown>): string {
    const old = child(xf, "alignment");
    const names = (["horizontal", "vertical", "wrapText", "indent"] as const).filter((name) => name in change);
    if (names.length === 0) return old?.xml ?? "";
    set["applyAlignment"] = true;
    const changes: Record<string, string | number | boolean | undefined> = Object.fromEntries(
      names.map((name) => [name, change[name] || undefined]),
    );
    if (change.horizontal === "centerAcrossSelection") changes["horizontal"] = "centerContinuous";
    return retag(old, "alignment", changes);
  }

  private protection(xf: XmlElement | undefined, change: Partial<CellStyle>, set: Record<string, unknown>): string {
    const old = child(xf, "protection");
    if (change.locked === undefined) return old?.xml ?? "";
    set["applyProtection"] = true;
    return retag(old, "protection", { locked: change.locked });
  }
}

type Horizontal = NonNullable<CellStyle["horizontal"]>;
type Vertical = NonNullable<CellStyle["vertical"]>;

/** The file's word → Excel's. */
const HORIZONTAL: ReadonlyMap<string, Horizontal> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["fill", "fill"],
  ["justify", "justify"],
  ["distributed", "distributed"],
  ["centerContinuous", "centerAcrossSelection"],
]);
const VERTICAL: ReadonlySet<string> = new Set<Vertical>(["top", "center", "bottom", "justify", "distributed"]);

function isVertical(value: string | undefined): value is Vertical {
  return value !== undefined && VERTICAL.has(value);
}

/** For a file without styles: one plain look. */
export const PLAIN_STYLES = tag(
  "styleSheet",
  { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
);
