import type { Area } from "../../src/xlsx/address";
import type { DifferentialStyle, Table } from "../../src/xlsx/model";

type Shades = { readonly strong: string; readonly light: string; readonly middle: string };

/** Black and the six accents of Excel's usual theme. */
const SHADES: readonly Shades[] = [
  { strong: "#000000", light: "#D9D9D9", middle: "#BFBFBF" },
  { strong: "#4472C4", light: "#D9E1F2", middle: "#B4C6E7" },
  { strong: "#ED7D31", light: "#FCE4D6", middle: "#F8CBAD" },
  { strong: "#A5A5A5", light: "#EDEDED", middle: "#DBDBDB" },
  { strong: "#FFC000", light: "#FFF2CC", middle: "#FFE699" },
  { strong: "#5B9BD5", light: "#DDEBF7", middle: "#BDD7EE" },
  { strong: "#70AD47", light: "#E2EFDA", middle: "#C6E0B4" },
];

const ON_FILL: DifferentialStyle["font"] = { bold: true, color: "#FFFFFF" };

/**
 * What a table's style lays under the cell's own look: an approximation of Excel's built-in styles, header, bands,
 * totals and first and last column. `area` is the table's range.
 */
export function tableStyleAt(table: Table, area: Area, row: number, column: number): DifferentialStyle | undefined {
  const look = table.style && lookOf(table.style.name);
  if (!table.style || !look) return undefined;
  const fromTop = row - area.row;
  if (table.showHeaders && fromTop === 0) return look.header;
  if (table.showTotals && fromTop === area.rows - 1) return look.totals;
  const bodyRow = fromTop - (table.showHeaders ? 1 : 0);
  const fromLeft = column - area.column;
  const { bandedRows, bandedColumns, firstColumn, lastColumn } = table.style;
  const banded = (bandedRows && bodyRow % 2 === 0) || (bandedColumns && fromLeft % 2 === 0);
  const strong = (firstColumn && fromLeft === 0) || (lastColumn && fromLeft === area.columns - 1);
  const base = banded ? look.band : look.plain;
  return strong ? { ...base, font: { ...base.font, bold: true } } : base;
}

type Look = Record<"header" | "band" | "plain" | "totals", DifferentialStyle>;

function lookOf(name: string): Look | undefined {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  const number = Number(parts?.[2]);
  const shades = SHADES[(number - 1) % SHADES.length];
  if (!parts || !shades) return undefined;
  const { strong, light, middle } = shades;
  const filled: DifferentialStyle = { fill: strong, font: ON_FILL };
  const bold: DifferentialStyle = { font: { bold: true } };
  switch (parts[1]) {
    case "Light":
      if (number >= 8 && number <= 14) return { header: filled, band: {}, plain: {}, totals: bold };
      return { header: bold, band: { fill: light }, plain: {}, totals: bold };
    case "Medium":
      if (number >= 8 && number <= 14) {
        return { header: filled, band: { fill: middle }, plain: { fill: light }, totals: filled };
      }
      return { header: filled, band: { fill: light }, plain: {}, totals: bold };
    default: {
      const onDark: DifferentialStyle = { fill: strong, font: { color: "#FFFFFF" } };
      return { header: { fill: "#000000", font: ON_FILL }, band: onDark, plain: onDark, totals: filled };
    }
  }
}
