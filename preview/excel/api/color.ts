import { invalidArgument } from "../errors";

/** The names that Excel takes among those of HTML, as far as a workbook is likely to use them. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#RRGGBB", "RRGGBB" or a name → "#RRGGBB". @throws HostError InvalidArgument. */
export function asColor(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMED[value.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
