/** Colours of a file, resolved to "#RRGGBB": by value, by the theme, or by the old palette of 64. */
import { attributeOf, booleanOf, child, childrenNamed, elements, numberOf, type XmlElement } from "./xml";

/** The palette that files count into unless they bring their own (ECMA-376 part 1, 18.8.27); 0–7 are 8–15 again. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Excel's own theme of 2013 to 2022, for files without one: light 1, dark 1, light 2, dark 2, six accents, two links. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The file's theme order is dark 1, light 1, dark 2, light 2; cells count light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export type Colors = (color: XmlElement | undefined) => string | undefined;

/** What `<color>` and its like mean in a file with this theme and these styles. */
export function colorsOf(theme: XmlElement | undefined, styles: XmlElement | undefined): Colors {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const themed = THEME_ORDER.map((name, index) => {
    const color = elements(child(scheme, name))[0];
    return (attributeOf(color, "lastClr") ?? attributeOf(color, "val") ?? OFFICE_THEME[index] ?? "000000").slice(-6);
  });
  const own = childrenNamed(child(child(styles, "colors"), "indexedColors"), "rgbColor").map((c) =>
    attributeOf(c, "rgb")?.slice(-6),
  );
  return (color) => {
    if (!color || booleanOf(color, "auto") === true) return undefined;
    const rgb = color.attributes.get("rgb");
    const theme = numberOf(color, "theme");
    const indexed = numberOf(color, "indexed");
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? themed[theme]
          : indexed !== undefined
            ? (own[indexed] ?? PALETTE[indexed < 8 ? indexed : indexed - 8])
            : undefined;
    return base !== undefined && /^[0-9a-f]{6}$/i.test(base) ? tinted(base, numberOf(color, "tint") ?? 0) : undefined;
  };
}

/** "#RRGGBB" → the value of an `rgb` attribute. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** Lighter (tint > 0) or darker, by lightness in HLS (ECMA-376 part 1, 18.3.1.15). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const newRange = saturation * (1 - Math.abs(2 * wanted - 1));
  // Hue stays as it is when every channel keeps its place between the lowest and the highest.
  const channel = (value: number): string => {
    const place = range === 0 ? 0 : (value - min) / range;
    const result = wanted - newRange / 2 + place * newRange;
    return Math.round(Math.min(1, Math.max(0, result)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(r)}${channel(g)}${channel(b)}`.toUpperCase();
}
