let context: CanvasRenderingContext2D | null | undefined;

/** Width of one line in the grid's font, in pixels. */
export function textWidth(text: string, bold: boolean): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 7;
  const font = getComputedStyle(document.body).getPropertyValue("--cell-font");
  context.font = `${bold ? "600 " : ""}${font}`;
  return context.measureText(text).width;
}
