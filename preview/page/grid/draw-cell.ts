import type { GridCell } from "../../seat";
import { element } from "../element";
import type { Line } from "./lines";
import { fontPixels } from "./text-width";

/** The schemes that Excel's sheet opens without asking; any other link stays text. */
const OPENS = ["http:", "https:", "mailto:"];

/** Three characters. */
const INDENT = 21;

/** `room` is how wide the text may get: more than the column where the cells at its right are empty. */
export function drawCell(row: Line, column: Line, cell: GridCell | undefined, room: number): HTMLTableCellElement {
  const td = element("td", {
    role: "gridcell",
    id: cellId(row.index, column.index),
    "aria-colindex": String(column.index + 1),
    "data-row": String(row.index),
    "data-column": String(column.index),
  });
  if (!cell) return td;
  if (cell.fill !== undefined) td.style.background = cell.fill;
  if (cell.color !== undefined) td.style.color = cell.color;
  else if (cell.fill !== undefined) td.style.color = readableOn(cell.fill);
  if (cell.borders !== undefined) td.style.cssText += cell.borders;
  td.style.verticalAlign = cell.vertical === "center" ? "middle" : (cell.vertical ?? "bottom");
  td.classList.toggle("header", cell.header === true);
  if (cell.text === "") return td;
  setFont(td, cell);
  td.style.textAlign = cell.align;
  const inner = element("div", { class: cell.wrap ? "wrap" : "" }, linked(cell));
  inner.style.maxHeight = `${row.size - 1}px`;
  if (cell.indent !== undefined) inner.style.paddingInline = `${6 + cell.indent * INDENT}px`;
  if (room > column.size) {
    td.classList.add("runs-over");
    inner.style.width = `${room}px`;
    if (cell.fill !== undefined) inner.style.background = cell.fill;
  }
  td.append(inner);
  return td;
}

function setFont(td: HTMLElement, cell: GridCell): void {
  td.style.fontWeight = cell.bold ? "600" : "";
  td.style.fontStyle = cell.italic ? "italic" : "";
  const lines = [cell.underline && "underline", cell.strikethrough && "line-through"].filter(Boolean);
  td.style.textDecorationLine = lines.join(" ");
  if (cell.size === undefined) return;
  td.style.fontSize = `${fontPixels(cell.size)}px`;
  td.style.lineHeight = "1.3";
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function linked(cell: GridCell): Node {
  const text = document.createTextNode(cell.text);
  if (cell.link === undefined || !URL.canParse(cell.link) || !OPENS.includes(new URL(cell.link).protocol)) return text;
  return element("a", { href: cell.link, target: "_blank", rel: "noopener noreferrer", tabindex: "-1" }, text);
}

/** Excel's automatic color is black; on a dark fill the preview's is white, so that it can be read. */
function readableOn(fill: string): string {
  const rgb = /^#(..)(..)(..)/
    .exec(fill)
    ?.slice(1)
    .map((part) => parseInt(part, 16)) ?? [255, 255, 255];
  const [red = 0, green = 0, blue = 0] = rgb;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 110 ? "#ffffff" : "#1b1a19";
}
