/** Fonts, fills and borders: XML → model, and a change of the model laid over the XML that is there. */
import { argb, type Colors } from "./color";
import type { BorderEdge, BorderLine, CellStyle, FontStyle } from "./model";
import { attributeOf, booleanOf, child, contentWithout, numberOf, retag, tag, type XmlElement } from "./xml";

export function readFont(font: XmlElement | undefined, colors: Colors): FontStyle {
  const style: FontStyle = {};
  const name = attributeOf(child(font, "name"), "val");
  const size = numberOf(child(font, "sz"), "val");
  const color = colors(child(font, "color"));
  const underline = child(font, "u");
  if (name !== undefined) style.name = name;
  if (size !== undefined) style.size = size;
  if (isOn(child(font, "b"))) style.bold = true;
  if (isOn(child(font, "i"))) style.italic = true;
  if (underline && attributeOf(underline, "val") !== "none") style.underline = true;
  if (isOn(child(font, "strike"))) style.strikethrough = true;
  if (color !== undefined) style.color = color;
  return style;
}

/** CT_Font is an open choice, but Excel writes and expects this order. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Only what `change` names is replaced. A font that is given a name leaves its theme. */
export function writeFont(old: XmlElement | undefined, change: FontStyle): string {
  const pieces = new Map(
    (old?.children ?? []).flatMap((node) => (typeof node === "string" ? [] : [[node.name, node.xml] as const])),
  );
  const put = (key: keyof FontStyle, name: string, xml: string): void => {
    if (!(key in change)) return;
    if (xml === "") pieces.delete(name);
    else pieces.set(name, xml);
  };
  put("bold", "b", change.bold ? "<b/>" : "");
  put("italic", "i", change.italic ? "<i/>" : "");
  put("strikethrough", "strike", change.strikethrough ? "<strike/>" : "");
  put("underline", "u", change.underline ? "<u/>" : "");
  put("size", "sz", change.size === undefined ? "" : tag("sz", { val: change.size }));
  put("color", "color", change.color === undefined ? "" : tag("color", { rgb: argb(change.color) }));
  put("name", "name", change.name === undefined ? "" : tag("name", { val: change.name }));
  if ("name" in change) for (const name of ["scheme", "family", "charset"]) pieces.delete(name);
  const ordered = [...pieces].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return tag("font", {}, ordered.map(([, xml]) => xml).join(""));
}

export function readFill(fill: XmlElement | undefined, colors: Colors): string | undefined {
  const pattern = child(fill, "patternFill");
  return attributeOf(pattern, "patternType") === "solid" ? colors(child(pattern, "fgColor")) : undefined;
}

export function writeFill(color: string | undefined): string {
  if (color === undefined) return tag("fill", {}, tag("patternFill", { patternType: "none" }));
  const content = tag("fgColor", { rgb: argb(color) }) + tag("bgColor", { indexed: 64 });
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, content));
}

const EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom"];
/** Lines that the model does not tell apart. */
const LINES: ReadonlyMap<string, BorderLine> = new Map([
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["hair", "hair"],
  ["dashed", "dashed"],
  ["dotted", "dotted"],
  ["double", "double"],
  ["mediumDashed", "dashed"],
  ["dashDot", "dashed"],
  ["mediumDashDot", "dashed"],
  ["slantDashDot", "dashed"],
  ["dashDotDot", "dotted"],
  ["mediumDashDotDot", "dotted"],
]);

export function readBorders(border: XmlElement | undefined, colors: Colors): CellStyle["borders"] {
  const borders: CellStyle["borders"] = {};
  for (const edge of EDGES) {
    const element = child(border, edge) ?? child(border, edge === "left" ? "start" : edge === "right" ? "end" : edge);
    const line = LINES.get(attributeOf(element, "style") ?? "");
    if (!line) continue;
    const color = colors(child(element, "color"));
    borders[edge] = color === undefined ? { line } : { line, color };
  }
  return borders;
}

/** Only the edges that `change` names are replaced; diagonals stay. */
export function writeBorders(old: XmlElement | undefined, change: CellStyle["borders"]): string {
  const edges = EDGES.map((edge) => {
    if (!(edge in change)) return child(old, edge)?.xml ?? tag(edge);
    const wanted = change[edge];
    if (!wanted) return tag(edge);
    return tag(
      edge,
      { style: wanted.line },
      tag("color", wanted.color === undefined ? { auto: true } : { rgb: argb(wanted.color) }),
    );
  });
  const rest = contentWithout(old, "left", "right", "top", "bottom", "start", "end");
  return retag(old, "border", {}, edges.join("") + (rest === "" ? "<diagonal/>" : rest));
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && booleanOf(element, "val") !== false;
}
