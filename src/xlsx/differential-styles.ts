/** The looks that conditional formats lay over a cell: `<dxfs>`. */
import { argb, type Colors } from "./color";
import type { DifferentialStyle } from "./model";
import { readFont, writeFont } from "./style-parts";
import { attributeOf, child, childrenNamed, parseXml, retag, tag, type XmlElement } from "./xml";

export class DifferentialStyles {
  private readonly items: XmlElement[];
  private readonly inFile: number;
  /** Index of each style that was handed out, as long as nobody changed it. */
  private readonly indexes = new WeakMap<DifferentialStyle, { index: number; look: string }>();
  private readonly made = new Map<string, number>();

  constructor(
    private readonly element: XmlElement | undefined,
    private readonly colors: Colors,
    private readonly formatId: (code: string) => number,
  ) {
    this.items = childrenNamed(element, "dxf");
    this.inFile = this.items.length;
  }

  get(index: number | undefined): DifferentialStyle {
    const dxf = index === undefined ? undefined : this.items[index];
    const style = dxf ? this.read(dxf) : {};
    if (index !== undefined && dxf) this.indexes.set(style, { index, look: JSON.stringify(style) });
    return style;
  }

  intern(style: DifferentialStyle): number {
    const look = JSON.stringify(style);
    const own = this.indexes.get(style);
    if (own?.look === look) return own.index;
    const known = this.made.get(look);
    if (known !== undefined) return known;
    const index = this.items.push(parseXml(this.writeOne(style))) - 1;
    this.made.set(look, index);
    return index;
  }

  get changed(): boolean {
    return this.items.length > this.inFile;
  }

  write(name: string): string {
    return retag(this.element, name, { count: this.items.length }, this.items.map(({ xml }) => xml).join(""));
  }

  private read(dxf: XmlElement): DifferentialStyle {
    const style: DifferentialStyle = {};
    const font = readFont(child(dxf, "font"), this.colors);
    const pattern = child(child(dxf, "fill"), "patternFill");
    // Here the colour of a solid fill is the background's: the other way round than in a cell.
    const fill = this.colors(child(pattern, "bgColor")) ?? this.colors(child(pattern, "fgColor"));
    const format = attributeOf(child(dxf, "numFmt"), "formatCode");
    if (Object.keys(font).length > 0) style.font = font;
    if (fill !== undefined) style.fill = fill;
    if (format !== undefined) style.numberFormat = format;
    return style;
  }

  private writeOne({ font, fill, numberFormat }: DifferentialStyle): string {
    const format =
      numberFormat === undefined
        ? ""
        : tag("numFmt", { numFmtId: this.formatId(numberFormat), formatCode: numberFormat });
    const background = fill === undefined ? "" : tag("bgColor", { rgb: argb(fill) });
    return tag(
      "dxf",
      {},
      (font ? writeFont(undefined, font) : "") +
        format +
        (fill === undefined ? "" : tag("fill", {}, tag("patternFill", {}, background))),
    );
  }
}
