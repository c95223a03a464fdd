/** Excel.RangeFont, RangeFill and RangeBorderCollection. */
import type { Area } from "../../../src/xlsx/address";
import type { BorderEdge, BorderLine, CellStyle, FontStyle, Sheet } from "../../../src/xlsx/model";
import { ServerCollection, ServerObject } from "../../protocol/server-object";
import type { StyleChange } from "../edit";
import { invalidArgument } from "../errors";
import type { LiveBook } from "../live-book";
import { asBoolean, asNumber, asOneOf, asText } from "./arguments";
import { asColor } from "./color";
import { commonLook } from "./common-look";

export class Font extends ServerObject {
  readonly className = "RangeFont";
  constructor(
    private readonly read: <K>(part: (font: FontStyle) => K) => K | null,
    readonly set: (change: FontStyle) => void,
  ) {
    super();
  }
  get Name(): string | null {
    return this.read((font) => font.name ?? "Calibri");
  }
  set Name(value: unknown) {
    this.set({ name: asText(value) });
  }
  get Size(): number | null {
    return this.read((font) => font.size ?? 11);
  }
  set Size(value: unknown) {
    this.set({ size: asNumber(value) });
  }
  get Bold(): boolean | null {
    return this.read((font) => font.bold ?? false);
  }
  set Bold(value: unknown) {
    this.set({ bold: asBoolean(value) });
  }
  get Italic(): boolean | null {
    return this.read((font) => font.italic ?? false);
  }
  set Italic(value: unknown) {
    this.set({ italic: asBoolean(value) });
  }
  get Strikethrough(): boolean | null {
    return this.read((font) => font.strikethrough ?? false);
  }
  set Strikethrough(value: unknown) {
    this.set({ strikethrough: asBoolean(value) });
  }
  get Underline(): string | null {
    return this.read((font) => (font.underline ? "Single" : "None"));
  }
  set Underline(value: unknown) {
    this.set({ underline: asOneOf(value, ["None", "Single"] as const) === "Single" });
  }
  get Color(): string | null {
    return this.read((font) => font.color ?? "#000000");
  }
  set Color(value: unknown) {
    this.set({ color: asColor(value) });
  }
}

export class Fill extends ServerObject {
  readonly className = "RangeFill";
  constructor(
    private readonly read: () => string | null,
    private readonly write: (color: string | undefined) => void,
  ) {
    super();
  }
  /** No fill reads as white. */
  get Color(): string | null {
    const color = this.read();
    return color === "" ? "#FFFFFF" : color;
  }
  set Color(value: unknown) {
    this.write(value === "" ? undefined : asColor(value));
  }
  Clear(): void {
    this.write(undefined);
  }
}

const EDGES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "insideHorizontal",
  InsideVertical: "insideVertical",
} as const;
type EdgeName = keyof typeof EDGES;
const EDGE_NAMES = Object.keys(EDGES) as EdgeName[];

export class Borders extends ServerCollection {
  readonly className = "RangeBorderCollection";
  constructor(
    private readonly live: LiveBook,
    private readonly sheet: Sheet,
    private readonly area: () => Area,
    private readonly change: (change: StyleChange) => void,
  ) {
    super();
  }
  get Count(): number {
    return EDGE_NAMES.length;
  }
  items(): Border[] {
    return EDGE_NAMES.map((edge) => new Border(edge, this.live, this.sheet, this.area, this.change));
  }
  item(key: unknown): Border {
    return new Border(asOneOf(key, EDGE_NAMES), this.live, this.sheet, this.area, this.change);
  }
}

type Line = { line: BorderLine; color?: string };

class Border extends ServerObject {
  readonly className = "RangeBorder";
  constructor(
    private readonly edge: EdgeName,
    private readonly live: LiveBook,
    private readonly sheet: Sheet,
    private readonly area: () => Area,
    private readonly change: (change: StyleChange) => void,
  ) {
    super();
  }
  get Id(): string {
    return this.edge;
  }
  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string {
    const { line } = this.current();
    if (line === undefined) return "None";
    return line === "double" ? "Double" : line === "dashed" ? "Dash" : line === "dotted" ? "Dot" : "Continuous";
  }
  set Style(value: unknown) {
    const style = asOneOf(value, ["None", "Continuous", "Dash", "Dot", "Double"] as const);
    const lines = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" } as const;
    this.write(style === "None" ? undefined : { ...this.current(), line: lines[style] });
  }
  get Weight(): string {
    const { line } = this.current();
    return line === "hair" ? "Hairline" : line === "medium" ? "Medium" : line === "thick" ? "Thick" : "Thin";
  }
  set Weight(value: unknown) {
    const weight = asOneOf(value, ["Hairline", "Thin", "Medium", "Thick"] as const);
    const lines = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
    this.write({ ...this.current(), line: lines[weight] });
  }
  get Color(): string {
    return this.current().color ?? "#000000";
  }
  set Color(value: unknown) {
    this.write({ line: this.current().line ?? "thin", color: asColor(value) });
  }

  /** The line on this side of the area's first cell that has that side. */
  private current(): Partial<Line> {
    const area = this.area();
    const [cellEdge, where] = this.firstCell(area);
    const border = commonLook(this.live, this.sheet, where, (style) => style.borders[cellEdge] ?? null);
    return border ?? {};
  }

  private firstCell(area: Area): [BorderEdge, Area] {
    const cell = { ...area, rows: 1, columns: 1 };
    switch (this.edge) {
      case "EdgeTop":
        return ["top", cell];
      case "EdgeLeft":
        return ["left", cell];
      case "EdgeBottom":
        return ["bottom", { ...cell, row: area.row + area.rows - 1 }];
      case "EdgeRight":
        return ["right", { ...cell, column: area.column + area.columns - 1 }];
      case "InsideHorizontal":
        return ["bottom", cell];
      case "InsideVertical":
        return ["right", cell];
    }
  }

  private write(line: Line | undefined): void {
    const area = this.area();
    this.change((style, row, column) => {
      const borders = { ...style.borders };
      for (const edge of this.edgesAt(area, row, column)) {
        if (line) borders[edge] = line;
        else delete borders[edge];
      }
      return { borders } satisfies Partial<CellStyle>;
    });
  }

  private edgesAt(area: Area, row: number, column: number): BorderEdge[] {
    const [top, bottom] = [row === area.row, row === area.row + area.rows - 1];
    const [left, right] = [column === area.column, column === area.column + area.columns - 1];
    switch (this.edge) {
      case "EdgeTop":
        return top ? ["top"] : [];
      case "EdgeBottom":
        return bottom ? ["bottom"] : [];
      case "EdgeLeft":
        return left ? ["left"] : [];
      case "EdgeRight":
        return right ? ["right"] : [];
      case "InsideHorizontal":
        return [...(top ? [] : (["top"] as const)), ...(bottom ? [] : (["bottom"] as const))];
      case "InsideVertical":
        return [...(left ? [] : (["left"] as const)), ...(right ? [] : (["right"] as const))];
      default:
        throw invalidArgument();
    }
  }
}
