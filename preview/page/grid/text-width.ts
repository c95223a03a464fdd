/** Excel's normal size, in points, and that of the grid's font, in pixels (`--cell-font`). */
const NORMAL_POINTS = 11;
const NORMAL_PIXELS = 13;

let context: CanvasRenderingContext2D | null | undefined;

/** A font size of the workbook, in points, as pixels of the grid. */
export function fontPixels(points: number): number {
  return (points * NORMAL_PIXELS) / NORMAL_POINTS;
}

/** Width of one line, in pixels. `points` is the font's size; left out: the normal one. */
export function textWidth(text: string, bold: boolean, points = NORMAL_POINTS): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 7;
  const font = getComputedStyle(document.body).getPropertyValue("--cell-font");
  context.font = `${bold ? "600 " : ""}${font}`;
  return context.measureText(text).width * (points / NORMAL_POINTS);
}
